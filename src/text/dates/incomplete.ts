import { easterSunday } from './calendar/easter.ts';
import {
  calendar,
  dayNumber,
  dayOf,
  isAsFineAs,
  lastOf,
  type Period,
  type PeriodUnit,
  periodAround,
  SEASON_MONTHS,
  shifted,
  weekdayOf,
} from './calendar/period.ts';
import type { Incomplete } from './meaning.ts';
import type { Tense } from './tense.ts';
import type { Holiday } from './word-roles.ts';

/** The part of a year, month or week: `the third quarter` of 2019, `Monday` of a week. */
export function partOf(date: Incomplete, whole: Period): Period | null {
  const { year, month } = calendar(whole.first);
  switch (date.is) {
    case 'month':
      if (date.day !== undefined) return dayOf(year, date.month, date.day);
      return { unit: 'month', first: dayNumber(year, date.month) };
    case 'weekday':
      return { unit: 'day', first: periodAround('week', whole.first).first + date.weekday - 1 };
    case 'dayOfMonth': {
      const day = dayOf(year, month, date.day);
      const agrees = !date.weekday || (day && weekdayOf(day.first) === date.weekday);
      return agrees ? day : null;
    }
    case 'quarter':
      return { unit: 'quarter', first: dayNumber(year, 3 * date.number - 2) };
    case 'half':
      return { unit: 'half', first: dayNumber(year, 6 * date.number - 5) };
    case 'season':
      return { unit: 'season', first: dayNumber(year, SEASON_MONTHS[date.season]) };
    case 'holiday':
      return holidayIn(date.holiday, year);
    case 'nth':
      return nthIn(date, whole);
  }
}

function holidayIn(holiday: Holiday, year: number): Period | null {
  if ('easter' in holiday) return { unit: 'day', first: easterSunday(year) + holiday.easter };
  if ('day' in holiday) return dayOf(year, holiday.month, holiday.day);
  const { month, weekday, nth } = holiday;
  const whole: Period = { unit: 'month', first: dayNumber(year, month) };
  if (nth < 0) {
    const last = lastOf(whole);
    return { unit: 'day', first: last - ((weekdayOf(last) - weekday + 7) % 7) };
  }
  const first = whole.first + ((weekday - weekdayOf(whole.first) + 7) % 7);
  return { unit: 'day', first: first + 7 * (nth - 1) };
}

/** A week belongs to the month of its Thursday, as ISO 8601 does it for years. */
function nthIn({ unit, nth }: Incomplete & { is: 'nth' }, whole: Period): Period | null {
  const last = lastOf(whole);
  if (unit === 'day') return { unit, first: nth < 0 ? last : whole.first + nth - 1 };
  const middle = unit === 'week' ? 4 : 6;
  const day = nth < 0 ? last : whole.first;
  let part = periodAround(unit, day);
  const centre = periodAround('week', day).first + middle - 1;
  if (nth > 0 && centre < whole.first) part = shifted(part, 1);
  if (nth < 0 && centre > last) part = shifted(part, -1);
  return nth > 1 ? shifted(part, nth - 1) : part;
}

/** The precision that a report's date needs so that the date can count from it. */
export function neededFor(date: Incomplete): PeriodUnit {
  return date.is === 'weekday' ? 'day' : 'month';
}

/**
 * Resolves a date without its year, month or week to one near a report.
 *
 * @param direction - -1 for `last March`, 0 for `this March`, 1 for `next March`.
 * @param tense - Of the sentence.
 * @returns `null` if the report's date is not precise enough.
 */
export function nearReport(
  date: Incomplete,
  direction: number | undefined,
  report: Period,
  tense: Tense,
): Period | null {
  if (!isAsFineAs(report.unit, neededFor(date))) return null;
  if (date.is === 'weekday') return weekdayNear(date.weekday, direction, report, tense);
  if (date.is === 'nth') return null;
  const whole: PeriodUnit = date.is === 'dayOfMonth' ? 'month' : 'year';
  const candidates = [-1, 0, 1].flatMap((count) => {
    const part = partOf(date, shifted(periodAround(whole, report.first), count));
    return part ? [part] : [];
  });
  if (direction === 0) return partOf(date, periodAround(whole, report.first));
  // If the report's date has no day, compare months.
  const now =
    isAsFineAs('day', report.unit) && report.unit !== 'day' ? lastOf(report) : report.first;
  const past = candidates.filter((part) =>
    direction === -1 ? lastOf(part) < report.first : isPast(date, part, now),
  );
  const future = candidates.filter((part) =>
    direction === 1 ? part.first > now : lastOf(part) >= report.first,
  );
  if (direction === -1) return past.at(-1) ?? null;
  if (direction === 1) return future[0] ?? null;
  const [back, ahead] = [past.at(-1), future[0]];
  // A report of the evening can have the next day's date in its own time zone.
  if (tense === 'told') return ahead && ahead.first - now <= 1 ? ahead : (back ?? null);
  const otherwise = isAccount(date) ? 'account' : null;
  return chosen(back, ahead, report.first, tense ?? otherwise);
}

/** Reports have figures for a quarter or half only once it is over. Other dates are past once they begin. */
function isPast(date: Incomplete, part: Period, now: number): boolean {
  return isAccount(date) ? lastOf(part) < now : part.first <= now;
}

function isAccount(date: Incomplete): boolean {
  return date.is === 'quarter' || date.is === 'half';
}

/**
 * If the date that contradicts the tense is nearer by this many days, it wins over the tense. Chosen from
 * the errors in reports of several outlets: the past tense is more reliable than the future, and after a
 * verb that may look ahead the nearest date is nearly always right. A quarter or half without a tense is
 * most often one that is over.
 */
const CLEARLY_NEARER = { past: 240, account: 90, future: 150, 'maybe future': 20 } as const;

function chosen(
  past: Period | undefined,
  future: Period | undefined,
  now: number,
  tense: keyof typeof CLEARLY_NEARER | null,
): Period | null {
  if (!past || !future) return past ?? future ?? null;
  const back = Math.max(0, now - lastOf(past));
  const ahead = Math.max(0, future.first - now);
  if (tense === 'past' || tense === 'account') {
    if (back - ahead < CLEARLY_NEARER[tense]) return past;
  } else if (tense && ahead - back < CLEARLY_NEARER[tense]) return future;
  return back <= ahead ? past : future;
}

/** Weekdays in news look back, unless the sentence looks ahead. */
function weekdayNear(
  weekday: number,
  direction: number | undefined,
  { first: today }: Period,
  tense: Tense,
): Period {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const unit = 'day';
  if (direction === -1) return { unit, first: today + ahead - 7 };
  if (direction === 1) return { unit, first: today + (ahead === 0 ? 7 : ahead) };
  if (direction === 0)
    return partOf({ is: 'weekday', weekday }, { unit, first: today }) ?? { unit, first: today };
  return {
    unit,
    first:
      ahead === 0 || tense === 'future' || tense === 'maybe future'
        ? today + ahead
        : today + ahead - 7,
  };
}
