import { type Citation, notesOf } from '../citation.ts';
import { dayFirst } from '../cited-date.ts';

/** Signs that Markdown reads, escaped as CommonMark 2.4 allows. */
const SPECIAL = /[\\`*_{}[\]<>()#+!|~]/g;

/** The quote as a block quote, with its source below. */
export function inMarkdown(citation: Citation): string {
  const { title, source, authors, published, url, quote, accessed } = citation;
  const named = escaped(title);
  const linked = url === null ? named : `[${named}](<${url}>)`;
  const from = [
    linked,
    ...authors.map(({ name }) => escaped(name)),
    ...(source === null ? [] : [`*${escaped(source)}*`]),
    published === null ? 'undated' : dayFirst(published),
  ].join(', ');
  const notes = notesOf(citation).map((note) => ` ${escaped(note)}`);
  return `> ${escaped(quote)}\n>\n> — ${from}. Accessed ${dayFirst(accessed)}.${notes.join('')}`;
}

function escaped(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}
