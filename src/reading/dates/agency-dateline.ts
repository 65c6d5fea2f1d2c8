import { daysBetween, isDay, isPartialDate } from '../../text/iso-dates.ts';
import type { Span } from '../../text/span.ts';
import { MONTH, monthNumber } from './printed-date.ts';

/** Characters at the beginning of a body that can have it. A headline may come first. */
const HEAD = 600;

/** Days between a report and its dateline. With more, the year is a guess. */
const MOST_DAYS = 31;

const NAME = "\\p{Lu}[\\p{Lu}.’'-]{1,20}";

/** `BAGHDAD, Sept 7 (Reuters)`, `NEW YORK , Sept. 24 --`, `BEIRUT August 21 (The Associated Press)`. */
const DATELINE = new RegExp(
  '(?<=^\\s{0,9}|[\\n.!?)"”]\\s{0,3})' +
    `${NAME}(?:[ /]${NAME}){0,3}` +
    '(?:, \\p{Lu}\\p{L}{1,20}\\.?)?\\s?,?\\s?' +
    `(?<date>(?<month>(?:${MONTH})\\b)\\.? (?<day>\\d{1,2}))(?=\\s?\\(\\p{Lu}[\\p{L} .]{1,40}\\)|\\s?[-–—])`,
  'u',
);

/**
 * Finds the day of an agency's dateline, which has a place in capitals and no year. Its year is the one that brings
 * it nearest to the stored date.
 *
 * @param published - The stored date.
 * @returns Span of the day and the ISO day; `null` if there is none, or if it is a month or more from the stored date.
 */
export function agencyDateline(body: string, published: string): (Span & { day: string }) | null {
  const match = DATELINE.exec(body.slice(0, HEAD));
  const stored = published.slice(0, 10);
  if (!match || !isPartialDate(stored)) return null;
  const { date = '', month = '', day = '' } = match.groups ?? {};
  const monthDay = [monthNumber(month), day].map((part) => part.padStart(2, '0')).join('-');
  const near = [-1, 0, 1]
    .map((step) => `${Number(stored.slice(0, 4)) + step}-${monthDay}`)
    .find((one) => isDay(one) && isNear(one, stored));
  if (near === undefined) return null;
  const start = match.index + match[0].length - date.length;
  return { start, end: start + date.length, day: near };
}

function isNear(day: string, stored: string): boolean {
  return stored.length === 10 && daysBetween(day, stored) <= MOST_DAYS;
}
