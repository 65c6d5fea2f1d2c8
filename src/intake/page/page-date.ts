import { isPartialDate } from '../../text/iso-dates.ts';

/** The web has no older reports. Earlier dates are errors, mostly from clocks that were never set. */
const FIRST_YEAR = 1990;

/** Milliseconds. Pages east of the bot may already have tomorrow's date. */
const DAY_AHEAD = 86_400_000;

/** Characters. A longer text is not a date. */
export const LONGEST_DATE = 300;

const SECONDS = /^\d{10}$/;
const MILLISECONDS = /^\d{13}$/;

/** Languages whose month names are read: those of the largest news markets. */
const LANGUAGES =
  'en de fr es pt it nl sv da nb fi is pl cs sk hu ro hr sl tr ru uk bg el id ms vi ar he hi'.split(
    ' ',
  );

/** Month numbers by full and short names, in lower case without points. */
const MONTHS = monthNames();

function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>([['sept', 9]]);
  for (const language of LANGUAGES) {
    for (const options of [
      { month: 'long' },
      { month: 'short' },
      // Slavic languages decline the month next to a day.
      { month: 'long', day: 'numeric' },
      { month: 'short', day: 'numeric' },
    ] as const) {
      // Pages use Latin digits and the Gregorian calendar, even if the locale prefers others.
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
 * Reads the day from a date on a page, written for machines or for people. A moment counts as the day
 * it starts with, which is the day at the place of publication.
 *
 * @param text - For example `2019-11-18T23:30:00-05:00`, `Mon, 18 Nov 2019` or `18.11.2019`.
 * @param now - Days after tomorrow are rejected.
 * @returns `2019-11-18`; `null` if the text has no possible day.
 */
export function readPageDate(text: string, now: Date): string | null {
  const day = text.length > LONGEST_DATE ? null : readDay(text.trim());
  return day !== null && isPossible(day, now) ? day : null;
}

/** Whether a report can have this date: not before 1990, not after tomorrow. */
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
  // Americans write the month first, with slashes. With points, the day comes first.
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
