import { dayNumber, dayOf } from './calendar/period.ts';
import type { Entry, NumericDate } from './word-roles.ts';

/** A way to write digits. Patterns are sticky, and none backtracks over what it has read. */
interface Form {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Entry | null;
}

const HOUR = '(?:[01]?\\d|2[0-4])';

/** Tried in this order. If `read` returns `null`, the next form is tried. */
const FORMS: readonly Form[] = [
  {
    pattern: /(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d)(?::\d\d)?(?:\.\d{1,6})?Z?)?(?![\d-])/y,
    read: ([, year, month, day, clock = null]) => numericDate([[year, month, day]], clock),
  },
  {
    // American and British reports write the same digits for different days.
    pattern: /(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)(?![\d/])/y,
    read: ([, one, two, year = '']) =>
      numericDate(
        [
          [fullYear(year), one, two],
          [fullYear(year), two, one],
        ],
        null,
      ),
  },
  {
    pattern: /(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d.]\d)/y,
    read: ([, day, month, year]) => numericDate([[year, month, day]], null),
  },
  {
    pattern: /9\/11(?![\d/])/y,
    read: () => ({ numeric: { days: [dayNumber(2001, 9, 11)], clock: null } }),
  },
  {
    pattern: new RegExp(
      `(${HOUR})(?::|\\.(?=\\d\\d ?[ap]\\.?m))([0-5]\\d)(?::[0-5]\\d)?(?![\\d:])`,
      'y',
    ),
    read: ([, hour = '', minute = '']) => ({ clock: `${hour.padStart(2, '0')}:${minute}` }),
  },
  {
    pattern: /(\d{1,2})(?:st|nd|rd|th)(?![a-z\d])/y,
    read: ([, ordinal]) => ({ ordinal: Number(ordinal), ...dayEntry(Number(ordinal)) }),
  },
  {
    // `the 1980's` is a decade, `2020's` a year.
    pattern: /(\d\d\d0|\d0)(?:['’](?=s))?s(?![a-z\d])/y,
    read: ([digits, decade]) =>
      Number(decade) >= 2000 && /['’]/.test(digits) ? null : { decade: Number(decade) },
  },
  {
    pattern: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+/y,
    read: ([digits]) => ({ count: Number(digits.replaceAll(',', '')) }),
  },
  { pattern: /\d+/y, read: ([digits]) => plainNumber(digits) },
];

/** A number in a text and its possible roles. */
export interface NumericToken {
  readonly end: number;
  readonly entry: Entry;
}

/** Reads the number at an offset of a text. */
export function readDigits(text: string, start: number): NumericToken {
  for (const { pattern, read } of FORMS) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const entry = match && read(match);
    if (entry) return { end: pattern.lastIndex, entry };
  }
  return { end: start + 1, entry: {} };
}

function plainNumber(digits: string): Entry {
  const value = Number(digits);
  if (digits.length <= 2) return { count: value, ...dayEntry(value) };
  if (digits.length > 4) return { count: value };
  const clock = /^([01]\d|2[0-4])([0-5]\d)$/.exec(digits);
  return {
    count: value,
    ...(digits.length === 4 && value >= 1000 && value < 2100 && { year: value }),
    ...(clock && { military: `${clock[1]}:${clock[2]}` }),
  };
}

function dayEntry(value: number): Entry {
  return value >= 1 && value <= 31 ? { day: value } : {};
}

type Digits = string | number | undefined;

function numericDate(readings: readonly (readonly Digits[])[], clock: string | null): Entry | null {
  const days = readings.flatMap(([year, month, day]) => {
    const found = dayOf(Number(year), Number(month), Number(day));
    return found && Number(year) >= 1000 && Number(year) < 2100 ? [found.first] : [];
  });
  const numeric: NumericDate = { days: [...new Set(days)], clock };
  return days.length > 0 ? { numeric } : null;
}

/** Reads two digits as a year from 1950 to 2049. */
export function fullYear(digits: string | number): number {
  const year = Number(digits);
  if (String(digits).length > 2 || year >= 100) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}
