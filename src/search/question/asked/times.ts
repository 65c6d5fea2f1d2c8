import { type CalendarDays, calendarDays, timeExpressions } from '../../../text/dates.ts';
import { firstDay, isPartialDate, lastDay } from '../../../text/iso-dates.ts';
import type { Span } from '../../../text/span.ts';
import { withWrittenDates } from '../written-dates.ts';

/** First and last ISO day. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

/** A calendar time that a question names. */
export interface AskedTime extends Span {
  /** The days that it covers. Without a year, those of each year that was given. */
  readonly ranges: readonly DayRange[];
  /** Whether it is one day of a month. */
  readonly isDay: boolean;
  /** Whether it names a month, or a day of one, but no year. */
  readonly isOfAnyYear: boolean;
  /** Whether it depends on the day of the question, as "last week" does. */
  readonly isRelative: boolean;
}

/** "The same day" and "Thanksgiving" do not count back from the day of the question. */
const RELATIVE = /^(?:(?:the )?(?:last|past|this)|yesterday|today)\b/;

/** The value of a month or a day without its year. */
const WITHOUT_YEAR = /^XXXX(-\d{2}(?:-\d{2})?)$/;

/** Before the first or the last day of a longer time, of which any report can tell. */
const OF_SPAN = /\b(?:by|since|until|till|before|after|between|from|to|as of|and) (?:the )?$/i;

function isOfSpan(text: string, start: number): boolean {
  return OF_SPAN.test(text.slice(Math.max(0, start - 16), start));
}

/**
 * Finds the calendar times in a question.
 *
 * @param typed - As a person typed it, in capitals or without.
 * @param today - The ISO day of the question; `null` ignores relative times.
 * @param years - The years that "3 May" can be of.
 * @returns In order, not overlapping.
 */
export function askedTimes(
  typed: string,
  today: string | null,
  years: readonly string[] = [],
): AskedTime[] {
  const text = withWrittenDates(typed);
  const undated = new Map(timeExpressions(text, null).map(({ start, value }) => [start, value]));
  return timeExpressions(text, today).flatMap((expression) => {
    const { start, end } = expression;
    const words = text.slice(start, end);
    const [alone] = timeExpressions(words, null);
    const rest = WITHOUT_YEAR.exec(undated.get(start) ?? '')?.[1];
    if (rest && !RELATIVE.test(words))
      return isOfSpan(text, start) ? [] : [ofAnyYear(expression, rest, years)];
    const stated = alone && calendarDays(alone, null);
    if (!stated && !RELATIVE.test(words)) return [];
    const days = stated ?? calendarDays(expression, today);
    if (!days) return [];
    const [ranges, isDay] = [[rangeOf(days)], days.precision === 'day'];
    return [{ start, end, ranges, isDay, isOfAnyYear: false, isRelative: !stated }];
  });
}

/** @param rest - What is behind the year of an ISO day or month. */
function ofAnyYear({ start, end }: Span, rest: string, years: readonly string[]): AskedTime {
  const dates = years.map((year) => year + rest).filter(isPartialDate);
  const ranges = dates.map((date) => rangeOf({ date, until: null }));
  return { start, end, ranges, isDay: rest.length > 3, isOfAnyYear: true, isRelative: false };
}

/** Days that a text names. */
export interface NamedDays extends DayRange {
  /** Where the text begins to name them. */
  readonly start: number;
}

/**
 * Finds the calendar times in a text of a report.
 *
 * @param day - The ISO day of the report; `null` if it is not known.
 */
export function daysNamed(text: string, day: string | null): NamedDays[] {
  return timeExpressions(text, day).flatMap((expression) => {
    const days = calendarDays(expression, day);
    return days === null ? [] : [{ ...rangeOf(days), start: expression.start }];
  });
}

/** The days that a date of any precision covers. */
export function rangeOf({ date, until }: Pick<CalendarDays, 'date' | 'until'>): DayRange {
  return { first: firstDay(date), last: lastDay(until ?? date) };
}

/** Whether two ranges share a day. */
export function overlap(one: DayRange, other: DayRange): boolean {
  return one.first <= other.last && other.first <= one.last;
}
