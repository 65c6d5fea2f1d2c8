import { isDay, isPartialDate } from '../../text/iso-dates.ts';
import { describeTooLong, LONGEST_DETAIL, LONGEST_LINK } from '../../text/length-limits.ts';
import { quoteForMessage } from '../fault.ts';
import { isLink } from './link.ts';

/** The keys of the front matter, in the order in which they are written. */
export const FIELDS = [
  'title',
  'source',
  'author',
  'published',
  'url',
  'archived',
  'language',
  'tags',
  'added',
  'retracted',
] as const;

/** A key of the front matter. */
export type Field = (typeof FIELDS)[number];

/** A moment in time in ISO 8601, with or without its offset from UTC. */
const MOMENT =
  /^(\d{4}-\d{2}-\d{2})[T ](?:[01]\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60)(?:[.,]\d{1,30})?)? ?(?:Z|[+-]\d{2}(?::?\d{2})?)?$/i;

/** The parts of BCP 47 in use: a language of two or three letters, then script, region and so on. */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;

/**
 * Reads when an article was published. For a moment in time, keeps the local day at the place of
 * publication, which is the day that the text begins with. Converting it to UTC could change the day.
 *
 * @param text - A day, a month, a year, or a moment such as `2019-09-07T23:30:00-05:00`.
 * @returns `2019-09-07`, `2019-09` or `2019`; `null` for any other text.
 */
export function readPublished(text: string): string | null {
  const date = MOMENT.exec(text)?.[1] ?? text;
  return isPartialDate(date) ? date : null;
}

/**
 * Says what is wrong with the value of a field.
 *
 * @param field - The key; for `tags` the value is a single tag.
 * @param text - The value as written in the file.
 * @returns A sentence that says what to write instead; `null` if the value is right.
 */
export function findFieldFault(field: Field, text: string): string | null {
  const longest = field === 'url' || field === 'archived' ? LONGEST_LINK : LONGEST_DETAIL;
  if (text.length > longest && !isBlank(text)) {
    return describeTooLong(field === 'tags' ? 'a tag' : field, longest);
  }
  switch (field) {
    case 'title':
      return isBlank(text) ? MISSING_TITLE : null;
    case 'source':
      return isBlank(text) ? 'source is blank; write who published it, or leave the key out' : null;
    case 'author':
      return isBlank(text) ? 'author is blank; write who wrote it, or leave the key out' : null;
    case 'tags':
      return isBlank(text) ? 'a tag is blank; write tags: [World], or leave the key out' : null;
    case 'published':
      return readPublished(text) === null
        ? `published ${quoteForMessage(text)} is not a date; write 2019-09-07, 2019-09 or 2019`
        : null;
    case 'url':
    case 'archived':
      return isLink(text)
        ? null
        : `${field} ${quoteForMessage(text)} is not a link; write one that begins with https:// or http://`;
    case 'added':
      return isMomentOrDay(text)
        ? null
        : `added ${quoteForMessage(text)} is not a day; write 2026-11-20, or leave the key out`;
    case 'retracted':
      return isBlank(text)
        ? 'retracted is blank; write why the report is retracted, or leave the key out'
        : null;
    case 'language':
      return isLanguage(text)
        ? null
        : `language ${quoteForMessage(text)} is not a language tag; write one such as en, ar or pt-BR`;
  }
}

function isMomentOrDay(text: string): boolean {
  return isDay(MOMENT.exec(text)?.[1] ?? text);
}

/** The fault of an article without a title. */
export const MISSING_TITLE =
  'title is missing; write title: and the headline, or the opening words of the report';

/** Whether a text has only white space. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}

function isLanguage(text: string): boolean {
  if (!LANGUAGE.test(text)) return false;
  try {
    Intl.getCanonicalLocales(text);
    return true;
  } catch {
    return false;
  }
}
