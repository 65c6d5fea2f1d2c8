import { DAY } from './milliseconds.ts';

/** English names of the months. The index is the number of the month minus 1. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day, a month or a year: `2019-09-07`, `2019-09` or `2019`. */
const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Whether a text is an ISO 8601 day, month or year that exists.
 *
 * @param text - For example `2019-09-07`, `2019-09` or `2019`.
 * @returns `false` for days that do not exist, such as `2019-02-30`.
 */
export function isPartialDate(text: string): boolean {
  const match = PARTIAL_DATE.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** Whether a text is an ISO 8601 day that exists. */
export function isDay(text: string): boolean {
  return text.length === '2019-09-07'.length && isPartialDate(text);
}

/**
 * Writes a date in words, with the same precision.
 *
 * @param date - `2019-09-07`, `2019-09` or `2019`.
 * @returns `7 September 2019`, `September 2019` or `2019`.
 * @throws RangeError for anything else.
 */
export function dateInWords(date: string): string {
  const match = PARTIAL_DATE.exec(date);
  if (!match || !isPartialDate(date)) throw new RangeError(`Not a date: ${JSON.stringify(date)}`);
  const [, year, month, day] = match;
  const words = [day && Number(day), month && MONTHS[Number(month) - 1], year];
  return words.filter(Boolean).join(' ');
}

/**
 * The first day of a day, month or year.
 *
 * @param date - `2019-09-07`, `2019-09` or `2019`.
 * @returns An ISO day, `2019-01-01` for `2019`.
 */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/**
 * The last day of a day, month or year.
 *
 * @param date - `2019-09-07`, `2019-09` or `2019`.
 * @returns An ISO day, `2019-09-30` for `2019-09`.
 */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number);
  return isoDay(Date.UTC(year ?? 0, month ?? 0, 0));
}

/**
 * Shortens the ends of a range to years or months if it covers whole ones.
 *
 * @returns `['2011', '2011']` for `2011-01-01` and `2011-12-31`.
 */
export function shortestRange(from: string, until: string): [string, string] {
  for (const length of [4, 7]) {
    const [first, last] = [from.slice(0, length), until.slice(0, length)];
    if (firstDay(first) === from && lastDay(last) === until) return [first, last];
  }
  return [from, until];
}

/**
 * The ISO day of a moment, in UTC.
 *
 * @param time - A date, or milliseconds since 1970.
 */
export function isoDay(time: Date | number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** A moment to the second, in UTC: `2026-11-20T12:58:02Z`. */
export function isoSecond(time: Date): string {
  return `${time.toISOString().slice(0, '2026-11-20T12:58:02'.length)}Z`;
}

/** The ISO day after an ISO day. */
export function nextDay(day: string): string {
  return daysLater(day, 1);
}

/**
 * The ISO day so many days after an ISO day.
 *
 * @param days - Negative for a day before it.
 */
export function daysLater(day: string, days: number): string {
  return isoDay(Date.parse(day) + days * DAY);
}

/** How many days are from the earlier of two ISO days to the later one. */
export function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / DAY;
}
