import type { Article } from '../corpus/article.ts';
import { speakerInWords } from '../reading/statements/speaker-in-words.ts';
import { cut, type Span } from '../text/span.ts';
import { visibleLine } from '../text/visible-text.ts';
import { type Author, authorsOf } from './authors.ts';
import { type CitedDate, citedDate } from './cited-date.ts';

/** What a citation is made of. What the report does not state is `null` or empty, and stays out of every style. */
export interface Citation {
  readonly title: string;
  readonly source: string | null;
  readonly authors: readonly Author[];
  readonly published: CitedDate | null;
  readonly url: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
  /** The words quoted, on one line. */
  readonly quote: string;
  /** Who says them, for example `Said by Layla Hassan`; `null` if that is not sure. */
  readonly speaker: string | null;
  /** The day on which it is cited. */
  readonly accessed: CitedDate;
  /** Why the report was retracted; `null` if it was not. */
  readonly retracted: string | null;
}

/**
 * Collects what a report states of itself.
 *
 * @param today - ISO day.
 */
export function citationOf(article: Article, quote: Span, today: string): Citation {
  const { title, source, author, published, url, language, retracted, body } = article;
  return {
    title: visibleLine(title),
    source: source === null ? null : visibleLine(source),
    authors: authorsOf(author === null ? '' : visibleLine(author), source),
    published: published === null ? null : citedDate(published),
    url,
    language,
    quote: visibleLine(cut(body, quote)),
    speaker: speakerInWords(article, quote, visibleLine),
    accessed: citedDate(today),
    retracted: retracted === null ? null : visibleLine(retracted),
  };
}

/** What no style has a place for: who says the words, and that the report was retracted. */
export function notesOf({ speaker, retracted }: Citation): string[] {
  return [
    ...(speaker === null ? [] : [`${speaker}.`]),
    ...(retracted === null
      ? []
      : [`Retracted: ${retracted}${/[.!?]$/.test(retracted) ? '' : '.'}`]),
  ];
}
