import { type CalendarDays, calendarDays, timeExpressions } from '../../../text/dates.ts';
import { firstDay, lastDay } from '../../../text/iso-dates.ts';
import type { Span } from '../../../text/span.ts';
import { withWrittenDates } from '../written-dates.ts';

/** First and last ISO day. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

/** A calendar time that a question names. */
export interface AskedTime extends Span {
  readonly range: DayRange;
  /** Whether it is a day with month and year. */
  readonly isDay: boolean;
  /** Whether it depends on the day of the question, as "last week" does. */
  readonly isRelative: boolean;
}

/** "The same day" and "Thanksgiving" do not count back from the day of the question. */
const RELATIVE = /^(?:(?:the )?(?:last|past|this)|yesterday|today)\b/;

/**
 * Finds the calendar times in a question.
 *
 * @param typed - As a person typed it, in capitals or without.
 * @param today - The ISO day of the question; `null` ignores relative times.
 * @returns In order, not overlapping.
 */
export function askedTimes(typed: string, today: string | null): AskedTime[] {
  const text = withWrittenDates(typed);
  return timeExpressions(text, today).flatMap((expression) => {
    const { start, end } = expression;
    const words = text.slice(start, end);
    const [alone] = timeExpressions(words, null);
    const stated = alone && calendarDays(alone, null);
    if (!stated && !RELATIVE.test(words)) return [];
    const days = stated ?? calendarDays(expression, today);
    if (!days) return [];
    const range = rangeOf(days);
    return [{ start, end, range, isDay: days.precision === 'day', isRelative: !stated }];
  });
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
