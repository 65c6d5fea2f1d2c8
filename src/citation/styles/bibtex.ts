import { fold } from '../../text/words/fold.ts';
import { words } from '../../text/words/words.ts';
import { familyFirst, shortName } from '../authors.ts';
import { type Citation, quoteAndNotes } from '../citation.ts';

/** What TeX reads as a command, and how to print it. */
const SPECIAL = /[\\{}$&%#_~^]/g;
const PRINTED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Macros of the standard styles for the months. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * BibTeX: `@misc`, which all styles know, with `howpublished` for the source. `url` and `urldate` are read by biblatex
 * and by newer styles. Titles are in two pairs of braces, so that no style changes their capitals.
 */
export function inBibtex(citation: Citation): string {
  const { title, source, authors, published, url, language, accessed } = citation;
  const note = quoteAndNotes(citation);
  const month = published?.month;
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', authors.length === 0 ? null : braced(authors.map(nameInBibtex).join(' and '))],
    ['title', braced(braced(escaped(title)))],
    ['howpublished', source === null ? null : braced(escaped(source))],
    ['year', published === null ? null : braced(String(published.year))],
    ['month', month ? (MONTHS[month - 1] ?? null) : null],
    ['day', published?.day ? braced(String(published.day)) : null],
    ['url', url === null ? null : braced(url.replace(/[{}]/g, encodeURIComponent))],
    ['urldate', url === null ? null : braced(accessed.iso)],
    ['langid', language === null ? null : braced(language)],
    ['note', note === '' ? null : braced(escaped(note))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]));
  return `@misc{${keyOf(citation)},\n${lines.join(',\n')}\n}`;
}

/** A name that is not divided is in braces of its own, so that it stays whole. */
function nameInBibtex(author: Citation['authors'][number]): string {
  return author.parts ? escaped(familyFirst(author)) : braced(escaped(author.name));
}

/** For example `hanly2019convoy`. */
function keyOf({ authors, source, published, title }: Citation): string {
  const name = authors[0] ? shortName(authors[0]) : (source ?? '');
  const long = words(title).find(({ folded }) => /^[a-z]{4,}$/.test(folded));
  const letters = (text: string) => fold(text).replace(/[^a-z0-9]/g, '');
  return `${letters(name)}${published?.year ?? ''}${long?.folded ?? ''}` || 'report';
}

function escaped(text: string): string {
  return text.replace(SPECIAL, (sign) => PRINTED[sign] ?? `\\${sign}`);
}

function braced(text: string): string {
  return `{${text}}`;
}
