import { parse } from 'chrono-node/en';
import { UserError } from '../user-error.ts';
import { ofOption, userFault } from './faults/user-fault.ts';
import { daysLater, firstDay, isoDay, isPartialDate, lastDay } from './iso-dates.ts';
import { DAY } from './milliseconds.ts';

/** Longest text to read as a date, in UTF-16 units. */
export const LONGEST_TYPED_DATE = 60;

/**
 * Reads a date as people type it: `2019`, `Sept 2019`, `7 September 2019`, `2019-09-07`,
 * `yesterday`, `last week`.
 *
 * @param now - The time that relative dates count from, in UTC.
 * @returns An ISO day, month or year, as precise as typed. For a week, its Monday.
 * @throws UserError with an example of a valid date, if the text is not a date, if the day does not
 *   exist, or if day and month could be swapped.
 */
export function readTypedDate(typed: string, now: Date): string {
  if (typed.length > LONGEST_TYPED_DATE) throw unreadable(typed);
  const text = plainWords(typed);
  const date = readNumeric(text, typed) ?? readPeriod(text, now) ?? readWords(text, now);
  if (date === null) throw unreadable(typed);
  if (!isPartialDate(date)) {
    throw userFault('fault.date-unreal', { typed: shortened(typed) });
  }
  return date;
}

/**
 * Reads the date that a person typed for an option.
 *
 * @param option - The name of the option.
 * @param typed - The text as typed. Empty text and white space mean no date.
 * @param now - The time that relative dates count from, in UTC.
 * @returns First and last ISO day of the day, week, month or year; `null` without a date.
 * @throws UserError as `readTypedDate` does, with the name of the option.
 */
export function readDateOption(
  option: string,
  typed: string | undefined,
  now: Date,
): { readonly first: string; readonly last: string } | null {
  if (typed === undefined || typed.trim() === '') return null;
  try {
    const date = readTypedDate(typed, now);
    const first = firstDay(date);
    const sunday = daysLater(first, 6);
    return { first, last: WEEK.test(plainWords(typed)) ? sunday : lastDay(date) };
  } catch (error) {
    throw error instanceof UserError ? ofOption(option, error) : error;
  }
}

function unreadable(typed: string): UserError {
  return userFault('fault.date-unreadable', { typed: shortened(typed) });
}

function shortened(typed: string): string {
  const characters = [...typed.replace(/\s+/g, ' ').trim()];
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : characters.join('');
}

/** In lower case, without a leading preposition and article. */
function plainWords(typed: string): string {
  return latinDigits(typed)
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/^(?:on |in |since |from )?(?:the )?/, '');
}

/** Replaces Arabic-Indic and Persian digits, which people type with Arabic text. */
function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}

function readNumeric(text: string, typed: string): string | null {
  const yearFirst = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text);
  if (yearFirst) {
    const [, year = '', month, day] = yearFirst;
    return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
  }
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(text)) {
    throw userFault('fault.date-short-year', { typed: shortened(typed) });
  }
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (!yearLast) return null;
  const [, first = '', second = '', year = ''] = yearLast;
  const dayFirst = `${year}-${second.padStart(2, '0')}-${first.padStart(2, '0')}`;
  const monthFirst = `${year}-${first.padStart(2, '0')}-${second.padStart(2, '0')}`;
  const readings = [...new Set([dayFirst, monthFirst])].filter(isPartialDate);
  if (readings.length > 1) throw ambiguous(typed, dayFirst, monthFirst);
  return readings[0] ?? dayFirst;
}

function ambiguous(typed: string, dayFirst: string, monthFirst: string): UserError {
  return userFault('fault.date-ambiguous', {
    typed: shortened(typed),
    day: dayFirst,
    dayFirst: { date: dayFirst },
    monthFirst: { date: monthFirst },
  });
}

const WEEK = /^\w+ week$/;

/** Weeks begin on Monday (ISO 8601). */
function readPeriod(text: string, now: Date): string | null {
  const match = /^(this|last|past|previous) (week|month|year)$/.exec(text);
  if (!match) return null;
  const back = match[1] === 'this' ? 0 : 1;
  const year = now.getUTCFullYear();
  if (match[2] === 'year') return String(year - back).padStart(4, '0');
  if (match[2] === 'month') {
    return new Date(Date.UTC(year, now.getUTCMonth() - back, 1)).toISOString().slice(0, 7);
  }
  const sinceMonday = (now.getUTCDay() + 6) % 7;
  return isoDay(now.getTime() - (sinceMonday + 7 * back) * DAY);
}

/** Reads dates in words with chrono. A date without its year is the latest one in the past. */
function readWords(text: string, now: Date): string | null {
  const plain = text.replace(/(?<=\d(?:st|nd|rd|th)?),? of (?=\p{L})/u, ' ');
  // At noon, so that no time zone moves the day.
  const noon = new Date(`${isoDay(now)}T12:00:00Z`);
  const [result, ...others] = parse(plain, { instant: noon, timezone: 0 });
  if (!result || others.length > 0 || result.text.length !== plain.length || result.end)
    return null;
  const { start } = result;
  const date = start.date();
  if (start.isCertain('year') || RELATIVE.test(plain)) {
    const dayKnown = start.isCertain('day') || RELATIVE.test(plain);
    return isoDay(date).slice(0, dayKnown ? 10 : 7);
  }
  if (start.isCertain('weekday')) {
    return isoDay(date > noon ? date.getTime() - 7 * DAY : date);
  }
  if (!start.isCertain('month')) return null;
  const year = date > noon ? now.getUTCFullYear() - 1 : date.getUTCFullYear();
  return `${year}${isoDay(date).slice(4, start.isCertain('day') ? 10 : 7)}`;
}

const RELATIVE = /\bago\b|\btoday\b|\byesterday\b|\btomorrow\b|\bnow\b|^last \p{L}{3,6}day$/u;
