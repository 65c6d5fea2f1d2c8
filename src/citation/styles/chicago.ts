import { type Author, familyFirst } from '../authors.ts';
import { type Citation, quoteAndNotes } from '../citation.ts';
import { monthFirst } from '../cited-date.ts';
import { listed, sentence } from './joined.ts';

/** With more authors, a bibliography names the first seven and "et al." (14.76). */
const MOST_AUTHORS = 10;
const NAMED = 7;

/** With more authors, a note names the first and "et al." (14.76). */
const MOST_IN_NOTE = 3;

/**
 * The Chicago Manual of Style, 17th edition, notes and bibliography: the quote, the note and the entry of the bibliography
 * for an article of a newspaper (14.191). Without an author, the name of the newspaper takes its place in the bibliography
 * (14.199). An unknown date is left out; the day of access is given (14.12). Asterisks mark italics.
 */
export function inChicago(citation: Citation): string {
  const quoted = quoteAndNotes(citation);
  return [...(quoted === '' ? [] : [quoted]), noteOf(citation), entryOf(citation)].join('\n\n');
}

/** All in one sentence, with commas. */
function noteOf({ title, source, authors, published, url, accessed }: Citation): string {
  const names = authors.map(({ name }) => name);
  const [first = ''] = names;
  const by = names.length > MOST_IN_NOTE ? `${first} et al.` : listed(names, ' and ');
  const ending = /[.!?]$/.test(title) ? '' : ',';
  const rest = [
    ...(source === null ? [] : [`*${source}*`]),
    ...(published === null ? [] : [monthFirst(published)]),
    `accessed ${monthFirst(accessed)}`,
    ...(url === null ? [] : [url]),
  ].join(', ');
  return `Note: ${by === '' ? '' : `${by}, `}“${title}${ending}” ${rest}.`;
}

function entryOf({ title, source, authors, published, url, accessed }: Citation): string {
  const named = `“${/[.!?]$/.test(title) ? title : `${title}.`}”`;
  const paper = source === null ? [] : [`*${source}*`];
  const day = published === null ? [] : [monthFirst(published)];
  const head =
    authors.length === 0
      ? [...paper.map(sentence), named, ...day.map(sentence)]
      : [sentence(authorsInChicago(authors)), named, ...sentences([...paper, ...day])];
  const link = url === null ? [] : [`${url}.`];
  return `Bibliography: ${[...head, `Accessed ${monthFirst(accessed)}.`, ...link].join(' ')}`;
}

/** Parts with commas, as one sentence; none without parts. */
function sentences(parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [`${parts.join(', ')}.`];
}

/** Only the name of the first author is turned round. */
function authorsInChicago(authors: readonly Author[]): string {
  const names = authors.map((author, at) => (at === 0 ? familyFirst(author) : author.name));
  if (names.length > MOST_AUTHORS) return `${names.slice(0, NAMED).join(', ')}, et al`;
  return listed(names, ', and ');
}
