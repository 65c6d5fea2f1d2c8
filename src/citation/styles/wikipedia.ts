import { type Citation, notesOf } from '../citation.ts';
import { dayFirst } from '../cited-date.ts';

/** Signs that wikitext reads, as numeric character references. */
const SPECIAL = /[|[\]{}<>~&]|'{2,}/g;

/** What ends a link or a parameter. Links of reports have no spaces, quotation marks or angle brackets. */
const ENDS_URL = /[|[\]{}']/g;

/**
 * Wikipedia's {{cite news}}. `access-date` needs `url`, and `archive-url` needs both `url` and `archive-date`. The
 * speaker follows the template, which has no parameter for one.
 *
 * @see https://en.wikipedia.org/wiki/Template:Cite_news
 */
export function inWikitext(citation: Citation): string {
  const { title, source, authors, published, url, archived, language, quote, accessed } = citation;
  const copy = url !== null && archived?.day ? archived : null;
  const many = authors.length > 1;
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ...authors.flatMap(({ name, parts }, at): [string, string][] => {
      const number = many ? String(at + 1) : '';
      return parts
        ? [
            [`last${number}`, escaped(parts.family)],
            [`first${number}`, escaped(parts.given)],
          ]
        : [[`author${number}`, escaped(name)]];
    }),
    ['title', escaped(title)],
    ['url', url?.replace(ENDS_URL, percentEncoded) ?? null],
    ['work', source === null ? null : escaped(source)],
    ['date', published === null ? null : dayFirst(published)],
    ['access-date', url === null ? null : dayFirst(accessed)],
    ['archive-url', copy?.url.replace(ENDS_URL, percentEncoded) ?? null],
    ['archive-date', copy?.day ? dayFirst(copy.day) : null],
    ['language', language],
    ['quote', quote === null ? null : escaped(quote)],
  ];
  const set = fields.flatMap(([name, value]) => (value === null ? [] : [`|${name}=${value}`]));
  const notes = notesOf(citation).map((note) => ` ${escaped(note)}`);
  return `{{cite news ${set.join(' ')}}}${notes.join('')}`;
}

function escaped(text: string): string {
  return text.replace(SPECIAL, (signs) =>
    [...signs].map((sign) => `&#${sign.codePointAt(0)};`).join(''),
  );
}

function percentEncoded(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
