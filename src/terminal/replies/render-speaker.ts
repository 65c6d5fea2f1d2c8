import { type QuoteJson, quoteJson } from '../../search/export/answer-json.ts';
import { INTRODUCED, pageInWords, profileInWords } from '../../search/speakers/profile-in-words.ts';
import type { SpeakerProfile } from '../../search/speakers/speaker.ts';
import { cut, type Span } from '../../text/span.ts';
import { attribution } from './attribution.ts';
import { onOneLine } from './printable.ts';
import { type Layout, renderQuote } from './render.ts';

/**
 * What the reports have of a speaker, as text.
 *
 * @param offset - How many statements are before these.
 */
export function renderSpeaker(profile: SpeakerProfile, offset: number, layout: Layout): string {
  const { name, introductions, statements } = profile;
  const shown = offset === 0 ? introductions : [];
  const page = pageInWords(profile, offset, statements.length);
  return [
    [
      layout.bold(onOneLine(name)),
      profileInWords(profile),
      ...(shown.length > 0 ? [INTRODUCED] : []),
      ...shown.map(
        ({ article, span }) =>
          `  • ${onOneLine(cut(article.body, span))} — ${attribution(article)}`,
      ),
      ...(page === null ? [] : [page]),
    ].join('\n'),
    ...statements.map((quote, at) => renderQuote(quote, offset + at + 1, layout)),
  ].join('\n\n');
}

/** What the reports have of a speaker, as scripts get it. */
export interface ProfileJson {
  readonly name: string;
  /** Spans of the bodies of reports that introduce it. `text` is exactly the body from `start` to `end`. */
  readonly introductions: readonly (Span & { readonly article: string; readonly text: string })[];
  /** Ids of the articles that quote it. */
  readonly articles: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly total: number;
  readonly statements: readonly QuoteJson[];
}

/** What the reports have of a speaker, as plain data for JSON. */
export function profileJson(profile: SpeakerProfile): ProfileJson {
  const { name, introductions, articles, from, to, total, statements } = profile;
  return {
    name,
    introductions: introductions.map(({ article, span }) => ({
      article: article.id,
      ...span,
      text: cut(article.body, span),
    })),
    articles: articles.map(({ id }) => id),
    from,
    to,
    total,
    statements: statements.map(quoteJson),
  };
}
