import { type Author, shortName, withInitials } from '../authors.ts';
import { type Citation, notesOf } from '../citation.ts';
import { monthFirst, yearFirst } from '../cited-date.ts';
import { listed, sentence } from './joined.ts';

/** With more authors, the reference names the first 19, an ellipsis and the last (9.8). */
const MOST_AUTHORS = 20;

/**
 * APA Style, 7th edition: the quote with its citation in the text, and the reference for an article of a newspaper
 * (10.1, example 16). Without an author, the title takes its place; "n.d." stands for an unknown date (9.12, 9.17).
 * Asterisks mark italics.
 */
export function inApa(citation: Citation): string {
  const { title, source, authors, published, url, quote, accessed } = citation;
  const date = `(${published === null ? 'n.d.' : yearFirst(published)}).`;
  const named = sentence(title);
  const head =
    authors.length === 0 ? [named, date] : [sentence(authorsInApa(authors)), date, named];
  const link = url === null ? [] : [`Retrieved ${monthFirst(accessed)}, from ${url}`];
  const reference = [...head, ...(source === null ? [] : [`*${source}*.`]), ...link].join(' ');
  const year = published === null ? 'n.d.' : published.year;
  const inBrackets = `(${inText(citation)}, ${year})`;
  const cited = quote === null ? inBrackets : `“${quote}” ${inBrackets}`;
  return [[cited, ...notesOf(citation)].join(' '), reference].join('\n\n');
}

/** Three authors or more are the first one and "et al." (8.17). */
function inText({ authors, title }: Citation): string {
  const [first, second] = authors.map(shortName);
  if (first === undefined) return `“${title}”`;
  if (second === undefined) return first;
  return authors.length > 2 ? `${first} et al.` : `${first} & ${second}`;
}

function authorsInApa(authors: readonly Author[]): string {
  const names = authors.map(withInitials);
  if (names.length > MOST_AUTHORS) {
    return `${names.slice(0, MOST_AUTHORS - 1).join(', ')}, . . . ${names.at(-1)}`;
  }
  return listed(names, ', & ');
}
