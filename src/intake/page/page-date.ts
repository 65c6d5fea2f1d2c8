import { isPartialDate } from '../../text/calendar.ts';

/** The web has no older reports; earlier dates are faults, mostly of clocks that were never set. */
const FIRST_YEAR = 1990;

/** Pages east of the bot have tomorrow's date already. */
const DAY_AHEAD = 86_400_000;

/** Longer texts are no dates. */
export const LONGEST_DATE = 300;

const SECONDS = /^\d{10}$/;
const MILLISECONDS = /^\d{13}$/;

/** Languages whose names of months are read, those of the largest news markets. */
const LANGUAGES =
  'en de fr es pt it nl sv da nb fi is pl cs sk hu ro hr sl tr ru uk bg el id ms vi ar he hi'.split(
    ' ',
  );

/** Numbers of months by their names, in full and shortened, in small letters without points. */
const MONTHS = monthNames();

function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>([['sept', 9]]);
  for (const language of LANGUAGES) {
    for (const options of [
      { month: 'long' },
      { month: 'short' },
      // Slavic languages decline the month beside a day.
      { month: 'long', day: 'numeric' },
      { month: 'short', day: 'numeric' },
    ] as const) {
      // Latin digits and the Gregorian calendar are what pages use, whatever the locale prefers.
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
        ...options,
        timeZone: 'UTC',
      });
      for (let month = 1; month <= 12; month += 1) {
        const parts = format.formatToParts(new Date(Date.UTC(2020, month - 1, 15)));
        const name = foldMonth(parts.find(({ type }) => type === 'month')?.value ?? '');
        if (/^\p{L}/u.test(name) && !names.has(name)) names.set(name, month);
      }
    }
  }
  return names;
}

function foldMonth(name: string): string {
  return name
    .toLowerCase()
    .replace(/[.\u200f]/g, '')
    .trim();
}

/**
 * Reads the day out of a date as pages write it, for machines or for people. A moment counts as the
 * day it begins with: that is what the calendar showed at the place of publication.
 *
 * @param text - For example `2019-11-18T23:30:00-05:00`, `Mon, 18 Nov 2019` or `18.11.2019`.
 * @param now - No day later than tomorrow is taken.
 * @returns `2019-11-18`; `null` if there is no day in it, or not one that can be.
 */
export function readPageDate(text: string, now: Date): string | null {
  const day = text.length > LONGEST_DATE ? null : readDay(text.trim());
  return day !== null && isPossible(day, now) ? day : null;
}

/** Whether a report can be of that day: not before 1990, not after tomorrow. */
export function isPossible(day: string, now: Date): boolean {
  if (!isPartialDate(day) || Number(day.slice(0, 4)) < FIRST_YEAR) return false;
  return Date.parse(day) <= now.getTime() + DAY_AHEAD;
}

function readDay(text: string): string | null {
  if (SECONDS.test(text)) return isoDay(Number(text) * 1000);
  if (MILLISECONDS.test(text)) return isoDay(Number(text));
  return readNumbers(text) ?? readWords(text);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function readNumbers(text: string): string | null {
  const yearFirst =
    /(?<!\d)((?:19|20)\d{2})(?:([-/.])(\d{1,2})\2(\d{1,2})|年\s{0,9}(\d{1,2})月\s{0,9}(\d{1,2})日|년\s{0,9}(\d{1,2})월\s{0,9}(\d{1,2})일)(?!\d)/u.exec(
      text,
    );
  if (yearFirst) {
    const [, year = '', , ...rest] = yearFirst;
    const [month = '', day = ''] = rest.filter((part) => part !== undefined);
    return compose(year, month, day);
  }
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4,6}.*)?$/.exec(text);
  if (compact) return compose(compact[1] ?? '', compact[2] ?? '', compact[3] ?? '');
  const dayFirst = /(?<!\d)(\d{1,2})([-/.]) ?(\d{1,2})\2 ?((?:19|20)\d{2})(?!\d)/.exec(text);
  if (!dayFirst) return null;
  const [, first = '', sign, second = '', year = ''] = dayFirst;
  // Americans write the month first, with slashes; with points nobody does.
  const isMonthFirst =
    Number(second) > 12 || (sign === '/' && Number(first) <= 12 && /\b[AP]M\b/i.test(text));
  return isMonthFirst ? compose(year, first, second) : compose(year, second, first);
}

const DAY_MONTH_YEAR =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?,? (?:de |of |d[’'])?(\p{L}[\p{L}\p{M}]{2,11})\.?,? (?:de |del )?(\d{4})(?!\d)/gu;
const MONTH_DAY_YEAR = /(\p{L}[\p{L}\p{M}]{2,11})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/gu;

function readWords(text: string): string | null {
  const folded = text.replace(/[٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
  const line = folded.replace(/[-\s\u200f]+/gu, ' ');
  for (const [, day = '', month = '', year = ''] of line.matchAll(DAY_MONTH_YEAR)) {
    const number = MONTHS.get(foldMonth(month));
    if (number !== undefined) return compose(year, String(number), day);
  }
  for (const [, month = '', day = '', year = ''] of line.matchAll(MONTH_DAY_YEAR)) {
    const number = MONTHS.get(foldMonth(month));
    if (number !== undefined) return compose(year, String(number), day);
  }
  return null;
}

function compose(year: string, month: string, day: string): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPartialDate(date) ? date : null;
}
