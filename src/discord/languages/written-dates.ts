import { firstDay, isPartialDate, shortestRange } from '../../text/iso-dates.ts';
import { type ChartWords, ENGLISH_CHART, type Months } from '../../timeline/chart/chart-words.ts';
import { rangeInWords, withShortMonths } from '../../timeline/chart/date-words.ts';
import type { Language } from './language.ts';

export const NO_BREAK_SPACE = '\u00A0';

/** British English writes `7 September 2019`, and lists without a comma before "and". */
export const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  de: 'de',
  fr: 'fr',
  es: 'es',
};

type Precision = 'day' | 'month' | 'year';

const FORMATS: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** How precise an ISO day, month or year is. */
export function precisionOf(date: string): Precision {
  if (date.length === '2019-09-07'.length) return 'day';
  return date.length === '2019-09'.length ? 'month' : 'year';
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) return known;
  // The year of a report is the year that it prints, in every language.
  const locale = `${LOCALES[language]}-u-ca-gregory`;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

function formatOf(language: Language, precision: Precision, months: Months): Intl.DateTimeFormat {
  const month = months === 'short' && precision !== 'year' ? { month: 'short' as const } : {};
  return formatter(language, { ...FORMATS[precision], ...month });
}

/**
 * Writes a date with the same precision, and without a line break in it.
 *
 * @param date - `2019-09-07`, `2019-09` or `2019`.
 * @returns `7 September 2019`, `7. September 2019`, `1er septembre 2019`, `7 de septiembre de 2019`, `septembre 2019`.
 * @throws RangeError for anything else.
 */
export function writtenDate(language: Language, date: string, months: Months = 'whole'): string {
  if (!isPartialDate(date)) throw new RangeError(`Not a date: ${JSON.stringify(date)}`);
  const precision = precisionOf(date);
  if (precision === 'year') return date;
  const written = formatOf(language, precision, language === 'en' ? 'whole' : months).format(
    momentOf(date),
  );
  return unbroken(shortened(language, months, withFirst(language, written)));
}

/**
 * Writes a range of dates. What both dates share appears once.
 *
 * @param from - An ISO day, month or year.
 * @param until - An ISO day, month or year, not before `from`.
 * @returns `2–7 September 2019`, `2.–7. September 2019`, `December 2018 – 7 September 2019`, `2011`.
 */
export function writtenRange(
  language: Language,
  from: string,
  until: string,
  months: Months = 'whole',
): string {
  // As in the picture and on the terminal.
  if (language === 'en') return unbroken(shortened(language, months, rangeInWords(from, until)));
  const [first, last] = shortestRange(from, until);
  if (first === last) return writtenDate(language, first, months);
  if (precisionOf(first) !== precisionOf(last)) {
    return [first, last].map((date) => writtenDate(language, date, months)).join(' – ');
  }
  const precision = precisionOf(first);
  if (precision === 'year') return `${first}–${last}`;
  const format = formatOf(language, precision, months);
  return unbroken(withFirst(language, format.formatRange(momentOf(first), momentOf(last))));
}

/** The parts of a date that a time axis names. Months are short. */
export type AxisParts = Parameters<ChartWords['axisDate']>[1];

const AXIS: Readonly<Record<AxisParts, Intl.DateTimeFormatOptions>> = {
  month: { month: 'short' },
  'month and year': { month: 'short', year: 'numeric' },
  'day and month': { day: 'numeric', month: 'short' },
};

/** Writes parts of a date for a time axis: `Sept.`, `Sept. 2019`, `7. Sept.`. */
export function writtenOnAxis(language: Language, date: Date, parts: AxisParts): string {
  if (language === 'en') return ENGLISH_CHART.axisDate(date, parts);
  return withFirst(language, formatter(language, AXIS[parts]).format(date));
}

/** English is shortened as on the terminal, because British English would write `Sept`. */
function shortened(language: Language, months: Months, written: string): string {
  return language === 'en' && months === 'short' ? withShortMonths(written) : written;
}

function momentOf(date: string): Date {
  return new Date(`${firstDay(date)}T00:00:00Z`);
}

/** French counts the first day of a month: `1er septembre`. */
function withFirst(language: Language, written: string): string {
  return language === 'fr' ? written.replace(/\b1(?= \p{L}|–\d)/gu, '1er') : written;
}

/** Keeps the parts of a date on one line, and the spaces around a dash as they are. */
function unbroken(written: string): string {
  return written.replace(/[\u2009\u202F]/g, ' ').replace(/(?<![–—-]) (?![–—-])/g, NO_BREAK_SPACE);
}
