import type { Article } from '../../../corpus/article.ts';
import type { Span } from '../../../text/span.ts';
import { textFragment } from '../../../text/text-fragment.ts';
import type { Texts } from '../../languages/texts.ts';
import { DOT } from '../../message/dot.ts';
import { escapePart, maskedLink } from '../../message/markdown.ts';
import { shorten } from '../../message/shorten.ts';
import { publishedIn, publishedWithDoubtIn } from '../words/published.ts';
import { speakerIn } from '../words/said.ts';

/** Maximum lengths of titles and names. Longer ones end in an ellipsis. */
const LONGEST_TITLE = 200;
const LONGEST_NAME = 80;
const LONGEST_TITLE_ALSO_IN = 80;

/** Maximum number of other articles named. The rest are counted. */
const NAMED_ALSO_IN = 3;

interface AttributionOptions {
  /** The link opens the page at this quote. Left out for the beginning. */
  readonly quote?: Span | null;
  /** Maximum length of the title, and of the reason for a retraction. */
  readonly longestTitle?: number;
  /** Whether to say that the date is uncertain. Defaults to `true`. */
  readonly hasDoubt?: boolean;
}

/**
 * Says where a quote is from: source, author, date, and title (linked if it has a link). Leaves out what
 * the article does not state, except the date: "undated". The reason for a retraction comes first.
 */
export function attribution(
  article: Article,
  texts: Texts,
  { quote = null, longestTitle = LONGEST_TITLE, hasDoubt = true }: AttributionOptions = {},
): string {
  return [
    ...(article.retracted === null ? [] : [retraction(article.retracted, longestTitle, texts)]),
    ...[article.source, article.author].filter((name) => name !== null).map(shortName),
    hasDoubt ? publishedWithDoubtIn(article, texts) : publishedIn(article, texts),
    maskedLink(shorten(article.title, longestTitle), linkAt(article, quote)),
  ].join(DOT);
}

/** The link to an article, at a quote if a browser can find it. */
function linkAt({ url, body }: Article, quote: Span | null): string | null {
  const fragment = url === null || quote === null ? null : textFragment(body, quote);
  if (url === null || fragment === null) return url;
  return `${url}${url.includes('#') ? '' : '#'}${fragment}`;
}

/**
 * Names the other articles that contain the same words.
 *
 * @returns `also in: Title (Source, date)` and so on, or an empty string when there are none.
 */
export function alsoIn(articles: readonly Article[], texts: Texts): string {
  if (articles.length === 0) return '';
  const named = articles.slice(0, NAMED_ALSO_IN).map((article) => {
    const title = escapePart(shorten(article.title, LONGEST_TITLE_ALSO_IN));
    const source = article.source ?? article.author;
    const note = article.retracted === null ? null : texts.say('attribution.retracted-too');
    const where = [source && shortName(source), publishedIn(article, texts), note];
    return `${title} (${where.filter(Boolean).join(', ')})`;
  });
  const count = articles.length - named.length;
  const reports = named.join(', ');
  return count > 0
    ? texts.say('attribution.also-in-more', { reports, count })
    : texts.say('attribution.also-in', { reports });
}

/** Counts the other articles that contain the same words, when there is no room to name them. */
export function alsoInCounted({ length: count }: readonly Article[], texts: Texts): string {
  return count === 0 ? '' : texts.say('attribution.also-counted', { count });
}

/** The lines in small print under a quote that tell who says it; none if that is not sure. */
export function speakerLines(article: Article, quote: Span, texts: Texts): string[] {
  const line = speakerIn(article, quote, texts, escapePart);
  return line === null ? [] : [`-# ${line}`];
}

/** Shortens and escapes a name for a line of several parts. */
export function shortName(name: string): string {
  return escapePart(shorten(name, LONGEST_NAME));
}

function retraction(reason: string, longest: number, texts: Texts): string {
  const shown = escapePart(shorten(reason, longest));
  return `**${texts.say('attribution.retracted', { reason: shown })}**`;
}
