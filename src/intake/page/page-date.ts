import { isoDay, isPartialDate } from '../../text/iso-dates.ts';
import { DAY } from '../../text/milliseconds.ts';
import { monthsNamed } from './dates/month-names.ts';
import { type DateHabits, NO_HABITS, plainDateText, printedDates } from './dates/printed-dates.ts';

/** The web has no older reports. Earlier dates are errors, mostly from clocks that were never set. */
const FIRST_YEAR = 1990;

/** Characters. A longer text is not a date. */
export const LONGEST_DATE = 300;

const SECONDS = /^\d{10}$/;
const MILLISECONDS = /^\d{13}$/;

/** `20191118`, perhaps with a time. */
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4,6}.*)?$/;

/** Americans print a time with AM or PM behind such a date. */
const AMERICAN_TIME = /\b[AP]M\b/i;

/**
 * Reads the day from a date on a page, written for machines or for people. A moment counts as the day
 * it starts with, which is the day at the place of publication.
 *
 * @param text - For example `2019-11-18T23:30:00-05:00`, `Mon, 18 Nov 2019` or `18.11.2019`.
 * @param now - Days after tomorrow are rejected.
 * @returns `2019-11-18`; `null` if the text has no possible day. Of two possible days, the likelier.
 */
export function readPageDate(text: string, now: Date): string | null {
  const days = readPageDays(text, now);
  return (AMERICAN_TIME.test(text) ? days.at(-1) : days[0]) ?? null;
}

/**
 * Reads the day from a date on a page like {@link readPageDate}, with both days if it can be two:
 * `9/7/2019` is 7 September in America and 9 July elsewhere.
 */
export function readPageDays(
  text: string,
  now: Date,
  habits: DateHabits = NO_HABITS,
): readonly string[] {
  if (text.length > LONGEST_DATE) return [];
  const line = plainDateText(text);
  const machine = machineDay(line);
  const read = machine === null ? (printedDates(line, habits)[0]?.days ?? []) : [machine];
  return read.filter((day) => isPossible(day, now));
}

/**
 * Reads a month without a day, which must be the whole text.
 *
 * @param text - For example `September 2019` or `2019-09`.
 * @returns `2019-09`; `null` if it is no possible month.
 */
export function readPageMonth(text: string, now: Date, language: string | null): string | null {
  const line = plainDateText(text);
  if (/^\d{4}-\d{2}$/.test(line)) return isPossible(line, now) ? line : null;
  const match = /^(\p{L}[\p{L}\p{M}. ]{1,20}?),? (?:de )?((?:19|20)\d{2})$/u.exec(line);
  const [month, other] = match ? monthsNamed(match[1] ?? '', language) : [];
  if (!month || other || month.calendar !== 'gregory') return null;
  const found = `${match?.[2]}-${String(month.number).padStart(2, '0')}`;
  return isPossible(found, now) ? found : null;
}

/** Whether a report can have this date: not before 1990, not after tomorrow. */
export function isPossible(day: string, now: Date): boolean {
  if (!isPartialDate(day) || Number(day.slice(0, 4)) < FIRST_YEAR) return false;
  // Pages east of the bot may already have tomorrow's date.
  return Date.parse(day) <= now.getTime() + DAY;
}

function machineDay(text: string): string | null {
  if (SECONDS.test(text)) return isoDay(Number(text) * 1000);
  if (MILLISECONDS.test(text)) return isoDay(Number(text));
  const compact = COMPACT.exec(text);
  return compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : null;
}
