import { isPartialDate } from '../../../text/iso-dates.ts';
import { dayInCalendar } from './calendars.ts';
import { type Month, monthsNamed } from './month-names.ts';

/** How a page writes dates. */
export interface DateHabits {
  /** Language of the page as a BCP 47 tag; `null` if unknown. */
  readonly language: string | null;
  /** Whether 9/7/2019 is 7 September; `null` if nothing says so. */
  readonly isMonthFirst: boolean | null;
}

/** Nothing is known about the page. */
export const NO_HABITS: DateHabits = { language: null, isMonthFirst: null };

/** A date in a text. */
export interface PrintedDate {
  /** Offsets into the text as {@link plainDateText} returns it. */
  readonly start: number;
  readonly end: number;
  /** ISO days, the likeliest first. Two if the date can be read in two ways. */
  readonly days: readonly string[];
}

/** A way to write dates. It finds nothing if it returns no days. */
interface DatePattern {
  readonly pattern: RegExp;
  read(match: RegExpExecArray, habits: DateHabits): readonly string[];
}

const YEAR = '(?:13|14|15|19|20)\\d{2}';

/** A month of one word or two. Some papers print both of its names: `أيلول/سبتمبر`. */
const MONTH =
  '(\\p{L}[\\p{L}\\p{M}]{1,11}\\.?(?: \\p{L}[\\p{L}\\p{M}]{2,9})??)(?: ?[/(] ?\\p{L}[\\p{L}\\p{M}]{1,11}\\)?)?';

/** Characters between the parts of a date: `7-Sep-2019`, `7. September, 2019`. */
const GAP = '[-., ]{1,2}';

const PATTERNS: readonly DatePattern[] = [
  {
    pattern: /(?<!\d)((?:13|14|19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/gu,
    read: ([, year = '', , month = '', day = '']) => yearFirst(year, month, day),
  },
  {
    pattern:
      /(?<!\d)((?:19|20)\d{2}) ?(?:年|년) ?(\d{1,2}) ?(?:月|월) ?(\d{1,2}) ?(?:日|일)(?!\d)/gu,
    read: ([, year = '', month = '', day = '']) => compose(year, month, day),
  },
  {
    pattern: /(?<!\d)(\d{1,2})([-/.]) ?(\d{1,2})\2 ?((?:19|20)\d{2})(?!\d)/gu,
    read: ([, first = '', sign = '', second = '', year = ''], habits) =>
      sign === '.' ? compose(year, second, first) : eitherFirst(first, second, year, habits),
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|e)?(?:${GAP}(?:de |of |من )?|[. ]d[’'])${MONTH}${GAP}(?:de |del )?(${YEAR})(?!\\d)`,
      'gu',
    ),
    read: ([, day = '', month = '', year = ''], habits) => named(year, month, day, habits),
  },
  {
    pattern: new RegExp(
      `${MONTH}[-. ]{1,2}(\\d{1,2})(?:st|nd|rd|th)?(?:${GAP}| \\d{1,2}:\\d{2}(?::\\d{2})?(?: [A-Z]{2,5}| [-+]\\d{4})? )(${YEAR})(?!\\d)`,
      'gu',
    ),
    read: ([, month = '', day = '', year = ''], habits) => named(year, month, day, habits),
  },
  {
    pattern: new RegExp(`(?<!\\d)(${YEAR})(?:\\.|,| m\\.)? ${MONTH} (\\d{1,2})(?![\\d:])`, 'gu'),
    read: ([, year = '', month = '', day = ''], habits) => named(year, month, day, habits),
  },
];

/** Digits of the scripts that pages print dates in, by their zero. */
const ZEROS: readonly number[] = [...'٠۰०০๐'].map((zero) => zero.codePointAt(0) ?? 0);

const OTHER_DIGITS = /[٠-٩۰-۹०-९০-৯๐-๙]/gu;

/** Marks for the direction of writing, and joiners. They are invisible. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Writes a text on one line with digits from 0 to 9, as {@link printedDates} reads it. */
export function plainDateText(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim().replace(OTHER_DIGITS, plainDigit);
}

function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.findLast((first) => first <= code) ?? code;
  return String(code - zero);
}

/**
 * Finds all full dates in a text.
 *
 * @param text - As {@link plainDateText} returns it.
 * @returns Dates in order. They do not overlap.
 */
export function printedDates(text: string, habits: DateHabits): PrintedDate[] {
  if (!/\d{4}/.test(text)) return [];
  const found = PATTERNS.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const days = read(match, habits);
      const start = match.index;
      return days.length === 0 ? [] : [{ start, end: start + match[0].length, days }];
    }),
  ).sort((one, other) => one.start - other.start);
  const apart: PrintedDate[] = [];
  for (const date of found) {
    if (date.start >= (apart.at(-1)?.end ?? 0)) apart.push(date);
  }
  return apart;
}

/** Years before 1900 are those of the solar calendar of Iran. */
function yearFirst(year: string, month: string, day: string): string[] {
  if (Number(year) >= 1900) return compose(year, month, day);
  const converted = dayInCalendar('persian', Number(year), Number(month), Number(day));
  return converted === null ? [] : [converted];
}

function eitherFirst(
  first: string,
  second: string,
  year: string,
  { isMonthFirst }: DateHabits,
): string[] {
  const [dayFirst, monthFirst] = [compose(year, second, first), compose(year, first, second)];
  if (dayFirst.length === 0 || monthFirst.length === 0 || first === second) {
    return dayFirst.length > 0 ? dayFirst : monthFirst;
  }
  if (isMonthFirst === null) return [...dayFirst, ...monthFirst];
  return isMonthFirst ? monthFirst : dayFirst;
}

function named(year: string, name: string, day: string, { language }: DateHabits): string[] {
  return monthsIn(name, language).flatMap(({ calendar, number }) => {
    const isGregorian = Number(year) >= 1900;
    if (calendar === 'gregory') return isGregorian ? compose(year, String(number), day) : [];
    if (isGregorian) return [];
    return dayInCalendar(calendar, Number(year), number, Number(day)) ?? [];
  });
}

/** The months that two words name together, or one of them: `Monday May`. */
function monthsIn(words: string, language: string | null): readonly Month[] {
  const [first = '', last = ''] = words.split(' ');
  const candidates = [words, last, first].map((name) => monthsNamed(name, language));
  return candidates.find((months) => months.length > 0) ?? [];
}

function compose(year: string, month: string, day: string): string[] {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPartialDate(date) ? [date] : [];
}
