import { DAY } from '../../text/milliseconds.ts';

/** 5 January 1970, a Monday, counted in days from 1 January. */
const FIRST_MONDAY = 4;

/** A unit of the axis: a number of days (a week begins on Monday) or of months. */
export type Period = { readonly name: string } & (
  | { readonly days: number }
  | { readonly months: number }
);

/** From the shortest to the longest. */
export const PERIODS: readonly Period[] = [
  { name: 'day', days: 1 },
  { name: 'week', days: 7 },
  { name: 'month', months: 1 },
  { name: 'quarter', months: 3 },
  { name: 'year', months: 12 },
  { name: '5 years', months: 60 },
  { name: '10 years', months: 120 },
  { name: '50 years', months: 600 },
  { name: '100 years', months: 1_200 },
  { name: '500 years', months: 6_000 },
];

/** Days from 1 January 1970 to an ISO day. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** The midnight (UTC) that begins a day, which is counted from 1 January 1970. */
export function dateOf(day: number): Date {
  return new Date(day * DAY);
}

/** First day of the period that contains a day; both in days from 1 January 1970. */
export function periodStart(day: number, period: Period): number {
  if ('days' in period) {
    return Math.floor((day - FIRST_MONDAY) / period.days) * period.days + FIRST_MONDAY;
  }
  return monthStart(Math.floor(monthNumber(day) / period.months) * period.months);
}

/** First day after the period that begins on a day; both in days from 1 January 1970. */
export function nextPeriod(start: number, period: Period): number {
  if ('days' in period) return start + period.days;
  return monthStart(monthNumber(start) + period.months);
}

/** First days of the periods that overlap the days from `from` to `end`, without `end`. */
export function periodStarts(from: number, end: number, period: Period): number[] {
  const starts: number[] = [];
  let start = periodStart(from, period);
  for (; start < end; start = nextPeriod(start, period)) starts.push(start);
  return starts;
}

/** Months from the beginning of year 0. */
function monthNumber(day: number): number {
  const date = dateOf(day);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function monthStart(month: number): number {
  const date = new Date(0);
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(Math.floor(month / 12), ((month % 12) + 12) % 12, 1);
  return date.getTime() / DAY;
}
