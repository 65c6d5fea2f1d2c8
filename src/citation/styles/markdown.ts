import { type Citation, notesOf } from '../citation.ts';
import { dayFirst } from '../cited-date.ts';

/** Signs that Markdown reads, escaped as CommonMark 2.4 allows. */
const SPECIAL = /[\\`*_{}[\]<>()#+!|~]/g;

/** The quote as a block quote, with its source below; the source alone without a quote. */
export function inMarkdown(citation: Citation): string {
  const { title, source, authors, published, url, archived, quote, accessed } = citation;
  const named = escaped(title);
  const linked = url === null ? named : `[${named}](<${url}>)`;
  const from = [
    linked,
    ...authors.map(({ name }) => escaped(name)),
    ...(source === null ? [] : [`*${escaped(source)}*`]),
    published === null ? 'undated' : dayFirst(published),
    ...(archived === null ? [] : [`[archived copy](<${archived.url}>)`]),
  ].join(', ');
  const notes = notesOf(citation).map((note) => ` ${escaped(note)}`);
  const below = `${from}. Accessed ${dayFirst(accessed)}.${notes.join('')}`;
  return quote === null ? below : `> ${escaped(quote)}\n>\n> — ${below}`;
}

function escaped(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}
