import { isoDay } from '../../../text/iso-dates.ts';
import { DAY } from '../../../text/milliseconds.ts';
import type { Calendar } from './month-names.ts';

/** Where the years of a calendar begin, and how many days they have: enough to find a day within a month. */
const YEARS = {
  persian: { begin: Date.UTC(622, 2, 21), days: 365.2422 },
  'islamic-umalqura': { begin: Date.UTC(622, 6, 18), days: 354.367 },
} as const;

/** Days of an average month, which no month differs from by more than two. */
const MONTH_DAYS = { persian: 30.5, 'islamic-umalqura': 29.53 } as const;

/** Days around the estimate in which the true one lies. */
const ESTIMATE_ERROR = 8;

/**
 * Converts a day of a calendar of the Middle East.
 *
 * @param calendar - The solar calendar of Iran, or the lunar one of Saudi Arabia. Elsewhere the lunar
 *   months may begin a day earlier or later.
 * @returns The ISO day; `null` if the calendar has no such day.
 */
export function dayInCalendar(
  calendar: Exclude<Calendar, 'gregory'>,
  year: number,
  month: number,
  day: number,
): string | null {
  const { begin, days } = YEARS[calendar];
  const since = (year - 1) * days + (month - 1) * MONTH_DAYS[calendar] + (day - 1);
  const estimate = begin + Math.round(since) * DAY;
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  for (let error = -ESTIMATE_ERROR; error <= ESTIMATE_ERROR; error += 1) {
    const time = estimate + error * DAY;
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]));
    const found = [parts.get('year'), parts.get('month'), parts.get('day')].map(Number);
    if (found[0] === year && found[1] === month && found[2] === day) {
      return isoDay(time);
    }
  }
  return null;
}
