import { isLink } from '../../corpus/format/link.ts';

/** Fields that the head of a pasted text can label. */
export type LabelledField = 'title' | 'source' | 'author' | 'published' | 'url';

/** The labels at the head of a text, and the text after them. */
export interface LabelledHead {
  readonly fields: ReadonlyMap<LabelledField, string>;
  readonly rest: string;
}

/** Labels in the languages of the largest news markets and of the Middle East. */
const LABELS: readonly (readonly [LabelledField, RegExp])[] = [
  [
    'title',
    /^(?:title|headline|titel|überschrift|titre|t[íi]tulo|titolo|заголовок|название|başlık|العنوان|عنوان|כותרת)$/iu,
  ],
  [
    'source',
    /^(?:source|publication|publisher|outlet|newspaper|website|quelle|medium|fuente|medio|fonte|bron|источник|издание|kaynak|المصدر|منبع|מקור)$/iu,
  ],
  [
    'author',
    /^(?:authors?|by|byline|writer|reporter|autor(?:in|es)?|auteurs?|autore|автор|yazar|الكاتب|بقلم|نویسنده|מאת)$/iu,
  ],
  [
    'published',
    /^(?:date|published(?: on)?|publication date|date published|posted|datum|veröffentlicht|publié(?: le)?|fecha|publicado|data|pubblicato|дата|опубликовано|tarih|التاريخ|تاریخ|תאריך)$/iu,
  ],
  ['url', /^(?:link|url|address|permalink|lien|enlace|ссылка|bağlantı|الرابط|لینک|קישור)$/iu],
];

/** Lines at the beginning of a text that may have labels. */
const MOST_LINES = 12;

const LINE = /^[\s*_#>-]{0,9}([\p{L}\p{M} ]{2,20})\s?[:：]\s?(?:\*\*|__)?\s?(\S.{0,2000})$/u;

/**
 * Reads the labels with which people paste reports: `Title: …`, `Source: …`, `Date: …`, one in a line.
 *
 * @returns No fields if there is only one label that a report may begin with too, such as `By:` or `Date:`.
 */
export function readLabels(text: string): LabelledHead {
  const fields = new Map<LabelledField, string>();
  const lines = text.split('\n');
  let taken = 0;
  for (const [index, line] of lines.slice(0, MOST_LINES).entries()) {
    if (line.trim() === '') continue;
    const labelled = readLine(line);
    if (labelled === null || fields.has(labelled.field)) break;
    fields.set(labelled.field, labelled.value);
    taken = index + 1;
  }
  if (fields.size < 2 && !fields.has('title')) return { fields: new Map(), rest: text };
  return { fields, rest: lines.slice(taken).join('\n').trim() };
}

function readLine(line: string): { field: LabelledField; value: string } | null {
  const [, label = '', value = ''] = LINE.exec(line) ?? [];
  const field = LABELS.find(([, pattern]) => pattern.test(label.trim()))?.[0];
  if (field === undefined || (field === 'url' && !isLink(value.trim()))) return null;
  return { field, value: value.trim() };
}
