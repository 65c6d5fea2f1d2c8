import { datelineOf } from '../../../reading/dates/dateline.ts';
import { daysBetween } from '../../../text/iso-dates.ts';
import { doubtOf } from '../../doubt.ts';
import type { Doubt } from '../../draft.ts';
import { isPossible } from '../page-date.ts';
import { dateHabits } from './date-habits.ts';
import { type DateHabits, plainDateText, printedDates } from './printed-dates.ts';
import type { DateSources, Published } from './published.ts';

/** Characters at the beginning of a text that can have its dateline. */
const HEAD = 160;

/** Characters before the date: places and agencies. */
const LONGEST_PLACE = 70;

/** A word of a place or an agency: `MARJAN,`, `(Northwire)`, or a dash between them. */
const PLACE_WORD = /^(?:[(]?[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*[,،.)/]{0,2}|[-–—|/])$/u;

/** What follows a date in a dateline: an agency in brackets, then a dash or a colon. */
const BEHIND = /^,?\s{0,2}(?:\([^()]{1,40}\)\s{0,2})?(?:\/\S{2,30}\/\s{0,2})?[-–—:]/u;

/**
 * Completes the date of a page with the dateline of its text: takes the day from there if the page states
 * none, and otherwise compares the two.
 */
export function withDateline(
  found: Published,
  body: string,
  { language, url }: Pick<DateSources, 'language' | 'url'>,
  now: Date,
): Published {
  const habits = dateHabits(language, url);
  if (found.published !== null) {
    const doubts = yearlessDatelineDoubts(body, found.published, habits);
    return { ...found, doubts: [...found.doubts, ...doubts] };
  }
  const day = datelineDay(body, habits, now);
  if (day === null) return found;
  return {
    published: day,
    doubts: [doubtOf('date-from-byline', 'doubt.date-from-dateline')],
  };
}

/**
 * Finds the day in the dateline of a text: `MARJAN, Qala, Sept 7, 2019 (Northwire) - Two bridges …`.
 *
 * @returns An ISO day; `null` if it has no dateline with a year, or the date can be read in two ways.
 */
function datelineDay(body: string, habits: DateHabits, now: Date): string | null {
  const head = plainDateText(body.slice(0, HEAD));
  const [date] = printedDates(head, habits);
  if (date && isAfterPlace(head.slice(0, date.start)) && BEHIND.test(head.slice(date.end))) {
    const [day, other] = date.days.filter((one) => isPossible(one, now));
    return other === undefined ? (day ?? null) : null;
  }
  const day = datelineOf(body, null)?.day ?? null;
  return day !== null && isPossible(day, now) ? day : null;
}

function isAfterPlace(before: string): boolean {
  if (before.length > LONGEST_PLACE) return false;
  const words = before.split(' ').filter((word) => word !== '');
  return words.every((word) => PLACE_WORD.test(word));
}

/** A day without a year: `BEIRUT, Sept 7 (Northwire) -`. */
const YEARLESS =
  /^([^\n\d]{2,60}?),? (?:(\d{1,2}) (\p{L}{3,12})|(\p{L}{3,12})\.? (\d{1,2}))(?= ?\([^()]{1,40}\) ?[-–—]| ?[-–—] )/u;

/** Days by which the day of a dateline may differ: sites store the day of a later version. */
const TOLERATED_DAYS = 5;

/**
 * Finds out whether the dateline of a text has a day, without a year, that is not near the date found.
 *
 * @param published - The date found; only full days are compared.
 */
function yearlessDatelineDoubts(
  body: string,
  published: string | null,
  habits: DateHabits,
): Doubt[] {
  if (published === null || published.length !== '2019-09-07'.length) return [];
  const match = YEARLESS.exec(plainDateText(body.slice(0, HEAD)));
  if (!match || !isAfterPlace(match[1] ?? '')) return [];
  const [, , day = match[5], month = match[4]] = match;
  const year = Number(published.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap(
    (one) => printedDates(`${day} ${month} ${one}`, habits)[0]?.days ?? [],
  );
  const gaps = days.map((one) => daysBetween(one, published));
  if (gaps.length === 0 || Math.min(...gaps) <= TOLERATED_DAYS) return [];
  const printed = `${day} ${month}`;
  const stated = { printed, date: { date: published } };
  return [doubtOf('dateline-disagrees', 'doubt.dateline-disagrees', stated)];
}
