import { isDay, MONTHS } from '../../text/iso-dates.ts';
import type { Span } from '../../text/span.ts';
import { ARABIC_MONTH, ARABIC_WEEKDAY, arabicMonth, latinDigits } from './arabic-dates.ts';

/** A day as a page prints it. */
export interface PrintedDate extends Span {
  /** ISO days. Two if either number of `07.09.2019` can be the month; empty if no such day exists. */
  readonly days: readonly string[];
  /** Has the words of a page before it, such as `Last updated at`. */
  readonly isLabelled: boolean;
  /** These say that the page was changed then. */
  readonly isUpdate: boolean;
  /** Has a time of day. */
  readonly isTimed: boolean;
}

/** Matches a month by its English name or its abbreviation. */
export const MONTH = MONTHS.map((month) =>
  month === 'September' ? 'Sep(?:t(?:ember)?)?' : `${month.slice(0, 3)}(?:${month.slice(3)})?`,
).join('|');

const WEEKDAY = `(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?|${ARABIC_WEEKDAY})`;

/** Some pages print a space before a comma. */
const COMMA = '(?:\\s?[,،])?';

/** `7 September 2019`, `September 7, 2019`, `Sept. 7 2019`, `Apr 232017`, `2019-09-07`, `07.09.2019`. */
const DATE =
  `(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s(?<month>${MONTH})\\.?${COMMA}\\s(?<year>\\d{4})|` +
  `(?<month2>${MONTH})\\.?\\s(?<day2>\\d{1,2})(?:st|nd|rd|th)?${COMMA}\\s?(?<year2>\\d{4})|` +
  `(?<day3>[\\d٠-٩]{1,2})\\s(?<month3>${ARABIC_MONTH})${COMMA}\\s(?<year3>[\\d٠-٩]{4})|` +
  '(?<year4>\\d{4})-(?<month4>\\d{2})-(?<day4>\\d{2})|' +
  '(?<one>[\\d٠-٩]{1,2})(?<sign>[./-])(?<other>[\\d٠-٩]{1,2})\\k<sign>(?<year5>[\\d٠-٩]{4})';

const ZONE =
  '(?:(?:utc|gmt)(?:[+-]\\d{1,2})?|uk time|bst|ist|msk|cest|cet|eest|eet|e[ds]?t|c[ds]t|m[ds]t|p[ds]?t|aest|aedt|jst|hkt)';

const HOUR = '(?:[01]?\\d|2[0-3])';

const HALF = '\\s?[ap]\\.?m\\b\\.?';

/** `09:14`, `10.30 pm GMT`, `1849 UTC+3`. Four digits alone may be a number: `2019 1200 people fled`. */
const TIME =
  `(?:${HOUR}:[0-5]\\d(?::\\d{2})?(?:${HALF})?(?:\\s${ZONE}\\b)?|` +
  `${HOUR}\\.?[0-5]\\d(?:${HALF}(?:\\s${ZONE}\\b)?|\\s${ZONE}\\b))`;

/** What can come before the date: `Published`, `Last updated at`, `Posted on`. */
const LABEL =
  '(?:date of publication|(?:first\\s)?published|posted|aired|(?:page\\s)?(?:last\\s)?(?:updated|modified)|نشر|تم النشر|تاريخ النشر|آخر تحديث)';

const PRINTED =
  `(?:(?<label>${LABEL})(?:\\s(?:on|at|في))?\\s?:?\\s)?(?:(?<before>${TIME})\\s?,\\s)?(?:(?<weekday>${WEEKDAY})${COMMA}\\s)?` +
  `(?:${DATE})(?!\\d)(?<time>(?:\\s?[,;:|–-])?\\s(?:${TIME}|at\\s${HOUR}[:.]?[0-5]\\d(?:${HALF})?(?:\\s${ZONE})?\\b))?`;

const AT_START = new RegExp(`^\\s{0,20}(?:${PRINTED})`, 'i');

const INSIDE = new RegExp(`(?<=^|\\s)(?:${PRINTED})`, 'gi');

/** Finds the date that a text begins with. */
export function dateAtStart(text: string): PrintedDate | null {
  const match = AT_START.exec(text);
  return match && read(match);
}

/** Finds the dates in a text that have their weekday, or the words of a page before them. */
export function fullDates(text: string): PrintedDate[] {
  return Array.from(text.matchAll(INSIDE)).flatMap((match) => {
    const { weekday, label } = match.groups ?? {};
    return weekday === undefined && !/^\p{Lu}/u.test(label ?? '') ? [] : [read(match)];
  });
}

function read(match: RegExpExecArray): PrintedDate {
  const groups = match.groups ?? {};
  const { label, before, time } = groups;
  return {
    start: match.index + match[0].length - match[0].trimStart().length,
    end: match.index + match[0].length,
    days: daysOf(groups),
    isLabelled: label !== undefined,
    isUpdate: /updated|modified|تحديث/i.test(label ?? ''),
    isTimed: before !== undefined || time !== undefined,
  };
}

function daysOf(groups: Readonly<Record<string, string | undefined>>): string[] {
  const { one = '', other = '', year5 } = groups;
  if (year5 !== undefined) {
    return [...new Set([...isoDay(year5, other, one), ...isoDay(year5, one, other)])];
  }
  const year = groups.year ?? groups.year2 ?? groups.year3 ?? groups.year4 ?? '';
  const month = groups.month ?? groups.month2 ?? groups.month3 ?? groups.month4 ?? '';
  const day = groups.day ?? groups.day2 ?? groups.day3 ?? groups.day4 ?? '';
  return isoDay(year, monthNumber(month), day);
}

/** The number of a month that {@link MONTH} or its Arabic counterpart matches; digits stay as they are. */
export function monthNumber(month: string): string {
  if (/^\d/.test(month)) return month;
  const letters = month.slice(0, 3).toLowerCase();
  const english = MONTHS.findIndex((name) => name.toLowerCase().startsWith(letters)) + 1;
  return String(english || arabicMonth(month));
}

/** The day, or nothing if it does not exist. */
function isoDay(...parts: readonly [year: string, month: string, day: string]): string[] {
  const [year, month, day] = parts.map(latinDigits);
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return isDay(date) ? [date] : [];
}
