import { isoDay } from '../../iso-dates.ts';
import { DAY } from '../../milliseconds.ts';

/** Units of the calendar that have a first day, from short to long. */
export type PeriodUnit =
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** A day, a week, a month or another unit at its place in the calendar. */
export interface Period {
  readonly unit: PeriodUnit;
  /** Its first day, in days from 1 January 1970. */
  readonly first: number;
}

/** In the order of {@link PeriodUnit}; larger is coarser. */
const COARSENESS: Readonly<Record<PeriodUnit, number>> = {
  day: 0,
  weekend: 1,
  week: 2,
  month: 3,
  season: 4,
  quarter: 4,
  half: 5,
  year: 6,
  decade: 7,
  century: 8,
};

/** Months per unit, for units made of months. */
const MONTHS_OF: Readonly<Partial<Record<PeriodUnit, number>>> = {
  month: 1,
  season: 3,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** Whether a date as precise as `known` can be shifted by `unit`. A month cannot be shifted by days. */
export function isAsFineAs(known: PeriodUnit, unit: PeriodUnit): boolean {
  return COARSENESS[known] <= COARSENESS[unit];
}

/** Days from 1 January 1970 to a day. Months count from 1; those past 12 run into later years. */
export function dayNumber(year: number, month = 1, day = 1): number {
  // `Date.UTC` reads 0 to 99 as 1900 to 1999. The calendar repeats every 400 years.
  const cycles = year < 100 ? 1 : 0;
  const time = Date.UTC(year + 400 * cycles, month - 1, day);
  return Math.floor(time / DAY) - 146_097 * cycles;
}

/** Year, month from 1, and day of a day number. */
export function calendar(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A day number as an ISO day. */
export function isoDayOfNumber(day: number): string {
  return isoDay(day * DAY);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: number): number {
  // 1 January 1970 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** A calendar day, or `null` if it does not exist, such as 30 February. */
export function dayOf(year: number, month: number, day: number): Period | null {
  const first = dayNumber(year, month, day);
  const found = calendar(first);
  return found.month === month && found.day === day ? { unit: 'day', first } : null;
}

/** The period that contains a day. A weekend belongs to the week it ends. */
export function periodAround(unit: PeriodUnit, day: number): Period {
  const monday = day - weekdayOf(day) + 1;
  if (unit === 'day') return { unit, first: day };
  if (unit === 'week') return { unit, first: monday };
  if (unit === 'weekend') return { unit, first: monday + 5 };
  const { year, month } = calendar(day);
  if (unit === 'season') return { unit, first: dayNumber(year, Math.floor(month / 3) * 3) };
  const months = MONTHS_OF[unit] ?? 1;
  if (months >= 12) return { unit, first: dayNumber(year - (year % (months / 12))) };
  return { unit, first: dayNumber(year, month - ((month - 1) % months)) };
}

/** The period `count` units later, or earlier if `count` is negative. */
export function shifted(period: Period, count: number): Period {
  const { unit, first } = period;
  if (unit === 'day') return { unit, first: first + count };
  if (unit === 'week' || unit === 'weekend') return { unit, first: first + 7 * count };
  return monthsLater(period, count * (MONTHS_OF[unit] ?? 1));
}

/** The same period in another year. 29 February becomes 28 February if that year has none. */
export function yearsLater(period: Period, count: number): Period {
  const { unit, first } = period;
  if (unit === 'day') return sameDayLater(first, 'year', count);
  if (unit === 'week' || unit === 'weekend') return periodAround(unit, first + 364 * count);
  return monthsLater(period, 12 * count);
}

/**
 * The same day of another month or year, or of the week for other units. The 31st becomes the last day of a month that
 * has none.
 */
export function sameDayLater(day: number, unit: PeriodUnit, count: number): Period {
  const months = MONTHS_OF[unit];
  if (months === undefined) return { unit: 'day', first: day + count * (unit === 'day' ? 1 : 7) };
  const known = calendar(day);
  const month: Period = {
    unit: 'month',
    first: dayNumber(known.year, known.month + count * months),
  };
  return { unit: 'day', first: Math.min(lastOf(month), month.first + known.day - 1) };
}

function monthsLater({ unit, first }: Period, months: number): Period {
  const { year, month } = calendar(first);
  return { unit, first: dayNumber(year, month + months) };
}

/** The last day of a period. */
export function lastOf(period: Period): number {
  if (period.unit === 'weekend') return period.first + 1;
  return shifted(period, 1).first - 1;
}

const SEASON_CODES = ['WI', 'SP', 'SU', 'FA'];

/** First month of a season by its TimeML code. A winter belongs to the year it begins in. */
export const SEASON_MONTHS = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

/** The period as TimeML writes it: `2019-09-07`, `2019-W36`, `2019-Q3`, `2019-SU`, `201`. */
export function timeMl({ unit, first }: Period): string {
  const { year, month } = calendar(first);
  const digits = String(year).padStart(4, '0');
  switch (unit) {
    case 'day':
      return isoDayOfNumber(first);
    case 'week':
      return isoWeek(first);
    case 'weekend':
      return `${isoWeek(first)}-WE`;
    case 'month':
      return isoDayOfNumber(first).slice(0, 7);
    case 'season':
      return `${digits}-${SEASON_CODES[(month / 3) % 4]}`;
    case 'quarter':
      return `${digits}-Q${Math.ceil(month / 3)}`;
    case 'half':
      return `${digits}-H${Math.ceil(month / 6)}`;
    case 'year':
      return digits;
    case 'decade':
      return digits.slice(0, 3);
    case 'century':
      return digits.slice(0, 2);
  }
}

/** A week belongs to the year of its Thursday (ISO 8601). */
function isoWeek(day: number): string {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = calendar(thursday);
  const week = Math.floor((thursday - dayNumber(year)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The Monday of a week of a year (ISO 8601). */
export function mondayOf(year: number, week: number): number {
  // 4 January is always in week 1.
  return periodAround('week', dayNumber(year, 1, 4)).first + 7 * (week - 1);
}
