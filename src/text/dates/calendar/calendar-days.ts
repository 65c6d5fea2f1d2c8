import type { TimeExpression } from '../time-expression.ts';
import {
  dayNumber,
  isoDayOfNumber,
  lastOf,
  mondayOf,
  type Period,
  periodAround,
  SEASON_MONTHS,
} from './period.ts';
import { reportDate } from './report-date.ts';

/** The days that an expression covers. */
export interface CalendarDays {
  /** An ISO day, month or year. For a range, its first day. */
  readonly date: string;
  /** The last ISO day of a range; otherwise `null`. */
  readonly until: string | null;
  readonly precision: 'day' | 'month' | 'year' | 'range';
}

/**
 * Finds the calendar days that a date or time covers.
 *
 * @param expression - As `timeExpressions` returns it.
 * @param published - The date of the report. `Earlier in the week` ends on it.
 * @returns `null` for durations, sets, `PAST_REF` and the like, and for unknown dates.
 */
export function calendarDays(
  expression: TimeExpression,
  published: string | null,
): CalendarDays | null {
  if (expression.type !== 'DATE' && expression.type !== 'TIME') return null;
  const [value = '', until] = expression.value.split('/');
  const [day = ''] = value.split('T');
  const period = read(day);
  if (!period) return null;
  const last = until === undefined ? period : read(until);
  if (!last) return null;
  if (
    until === undefined &&
    (period.unit === 'day' || period.unit === 'month' || period.unit === 'year')
  ) {
    return { date: day, until: null, precision: period.unit };
  }
  return range(period.first, lastOf(last), expression, reportDate(published));
}

function range(
  from: number,
  to: number,
  { modifier }: TimeExpression,
  report: Period | null,
): CalendarDays {
  let [first, last] = [from, to];
  if (report && modifier === 'BEFORE') last = within(lastOf(report), first, last);
  if (report && modifier === 'AFTER') first = within(report.first, first, last);
  if (first === last) return { date: isoDayOfNumber(first), until: null, precision: 'day' };
  return { date: isoDayOfNumber(first), until: isoDayOfNumber(last), precision: 'range' };
}

function within(day: number, first: number, last: number): number {
  return Math.min(last, Math.max(first, day));
}

const SEASON = /^(\d{4})-(SP|SU|FA|WI)$/;
const PART = /^(\d{4})-([QH])([1-4])$/;
const WEEK = /^(\d{4})-W(\d\d)(-WE)?$/;

/** Reads a TimeML value; `null` if it is not a calendar period. */
function read(value: string): Period | null {
  const date = reportDate(value);
  if (date && /^\d{4}(-\d\d){0,2}$/.test(value)) return date;
  if (/^\d{3}$/.test(value)) return { unit: 'decade', first: dayNumber(Number(value) * 10) };
  if (/^\d\d$/.test(value)) return { unit: 'century', first: dayNumber(Number(value) * 100) };
  const [, weekYear, week, weekend] = WEEK.exec(value) ?? [];
  if (weekYear && week) {
    return periodAround(weekend ? 'weekend' : 'week', mondayOf(Number(weekYear), Number(week)));
  }
  const [, partYear, letter, number] = PART.exec(value) ?? [];
  if (partYear && number) {
    const [unit, months] = letter === 'Q' ? (['quarter', 3] as const) : (['half', 6] as const);
    return { unit, first: dayNumber(Number(partYear), (Number(number) - 1) * months + 1) };
  }
  const [, seasonYear, season] = SEASON.exec(value) ?? [];
  if (!seasonYear || !season) return null;
  return {
    unit: 'season',
    first: dayNumber(Number(seasonYear), SEASON_MONTHS[season as keyof typeof SEASON_MONTHS]),
  };
}
