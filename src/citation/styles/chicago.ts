import { type Author, familyFirst } from '../authors.ts';
import { type Citation, notesOf } from '../citation.ts';
import { monthFirst } from '../cited-date.ts';
import { listed, sentence } from './joined.ts';

/** With more authors, a bibliography names the first seven and "et al." (14.76). */
const MOST_AUTHORS = 10;
const NAMED = 7;

/**
 * The Chicago Manual of Style, 17th edition, notes and bibliography: the quote, and the entry of the bibliography for an
 * article of a newspaper (14.191). An unknown date is left out; the day of access is given (14.12). Asterisks mark italics.
 */
export function inChicago(citation: Citation): string {
  const { title, source, authors, published, url, quote, accessed } = citation;
  const named = `“${/[.!?]$/.test(title) ? title : `${title}.`}”`;
  const printed = [
    ...(source === null ? [] : [`*${source}*`]),
    ...(published === null ? [] : [monthFirst(published)]),
  ].join(', ');
  const entry = [
    ...(authors.length === 0 ? [] : [sentence(authorsInChicago(authors))]),
    named,
    ...(printed === '' ? [] : [`${printed}.`]),
    `Accessed ${monthFirst(accessed)}.`,
    ...(url === null ? [] : [`${url}.`]),
  ].join(' ');
  return [[`“${quote}”`, ...notesOf(citation)].join(' '), entry].join('\n\n');
}

/** Only the name of the first author is turned round. */
function authorsInChicago(authors: readonly Author[]): string {
  const names = authors.map((author, at) => (at === 0 ? familyFirst(author) : author.name));
  if (names.length > MOST_AUTHORS) return `${names.slice(0, NAMED).join(', ')}, et al`;
  return listed(names, ', and ');
}
