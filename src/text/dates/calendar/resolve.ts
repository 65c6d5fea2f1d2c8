import { nearReport, neededFor, partOf } from '../incomplete.ts';
import type { Incomplete, Meaning, Shift } from '../meaning.ts';
import type { Tense } from '../tense.ts';
import {
  isAsFineAs,
  type Period,
  type PeriodUnit,
  periodAround,
  sameDayLater,
  shifted,
  timeMl,
  yearsLater,
} from './period.ts';

/** The dates that another date can count from, and its tense. */
export interface Anchors {
  /** The day, month or year of the report; `null` if it is undated. */
  readonly report: Period | null;
  /** Dates named earlier in the text, the last one first; `null` if it could not be resolved. */
  readonly named: readonly (Period | null)[];
  /** Those of them that may be the day of which the text tells, not background. */
  readonly told: readonly (Period | null)[];
  /** Whether the text has named the weekday of the report. */
  readonly namesReport: boolean;
  readonly tense: Tense;
}

/** A date's TimeML value, with `X` for unknown parts, and its period if it is known. */
export interface Placed {
  readonly value: string;
  readonly period: Period | null;
}

/** Resolves a date to the calendar. */
export function place(meaning: Meaning, anchors: Anchors): Placed {
  if (meaning.kind === 'period' && meaning.until) {
    return { value: `${timeMl(meaning.period)}/${timeMl(meaning.until)}`, period: meaning.period };
  }
  if (meaning.kind === 'fiscal') {
    return { value: `FY${place(meaning.year, anchors).value}`, period: null };
  }
  const period = periodOf(meaning, anchors);
  const value = period ? timeMl(period) : unplaced(meaning);
  return { value: value + lastDay(meaning, value), period };
}

/** `/2014-06-07` for `5-7 June`. */
function lastDay(meaning: Meaning, first: string): string {
  if (meaning.kind !== 'incomplete' || meaning.date.is !== 'month') return '';
  const { until } = meaning.date;
  return until === undefined ? '' : `/${first.slice(0, -2)}${String(until).padStart(2, '0')}`;
}

/** The period of a date, or `null` if the date that it counts from is not precise enough. */
function periodOf(meaning: Meaning, anchors: Anchors): Period | null {
  switch (meaning.kind) {
    case 'period':
      return meaning.period;
    case 'numeric':
      return nearestDay(meaning.days, anchors.report);
    case 'shift':
      return shiftedFrom(meaning, anchors);
    case 'incomplete':
      return complete(meaning, anchors);
    case 'around': {
      const day = periodOf(meaning.day, anchors);
      return day && periodAround(meaning.unit, day.first);
    }
    case 'same': {
      const year = periodOf(meaning.year, anchors);
      const [last] = anchors.named;
      if (last === null) return null;
      if (!year || !last || last.unit === 'day') return year;
      const years = shiftCount(year, last);
      return years === null ? year : yearsLater(last, years);
    }
    default:
      return null;
  }
}

/** Number of years from a period to a year. */
function shiftCount(year: Period, period: Period): number | null {
  if (!isAsFineAs(period.unit, 'year') || year.unit !== 'year') return null;
  const own = periodAround('year', period.first);
  return Math.round((year.first - own.first) / 365.25);
}

/** `7/8/07` has the reading nearest to the report. Without the report's day it stays unknown. */
function nearestDay(days: readonly number[], report: Period | null): Period | null {
  if (report?.unit !== 'day') return null;
  const distance = (day: number) => Math.abs(day - report.first);
  const [first] = [...days].sort((one, other) => distance(one) - distance(other));
  return first === undefined ? null : { unit: 'day', first };
}

function complete(meaning: Meaning & { kind: 'incomplete' }, anchors: Anchors): Period | null {
  const { date, direction, inside, until } = meaning;
  if (inside) {
    const whole = periodOf(inside, anchors);
    return whole && partOf(date, whole);
  }
  if (until) {
    const end = periodOf(until, anchors);
    return end && lastBefore(date, end);
  }
  const base =
    meaning.from === 'named' ? lastNamed(anchors.named, neededFor(date)) : anchors.report;
  const near = base ? nearReport(date, direction, base, anchors.tense) : null;
  return near && isDayAfterReport(meaning, near, anchors) ? null : near;
}

/**
 * Whether a weekday that seems to be six days back may be the day after the report. `The bomber struck late on Monday.
 * The hall was still closed on Tuesday morning` can be in a report dated Monday, if it was updated.
 */
function isDayAfterReport(
  { date, direction }: Meaning & { kind: 'incomplete' },
  near: Period,
  anchors: Anchors,
): boolean {
  const { report, namesReport } = anchors;
  if (date.is !== 'weekday' || direction !== undefined || !namesReport) return false;
  return report?.unit === 'day' && near.first === report.first - 6;
}

/** `October` in `October to March` is the last one before that March. */
function lastBefore(date: Incomplete, end: Period): Period | null {
  const year = periodAround(date.is === 'weekday' ? 'week' : 'year', end.first);
  const part = partOf(date, year);
  return part && part.first > end.first ? partOf(date, shifted(year, -1)) : part;
}

/**
 * The last date named that `unit` can count from; `undefined` if there is none. A date that could not
 * be resolved hides those before it, because counting from them would be a guess.
 */
function lastNamed(named: readonly (Period | null)[], unit: PeriodUnit): Period | null | undefined {
  return named.find((period) => period === null || isAsFineAs(period.unit, unit));
}

function shiftedFrom(shift: Shift, anchors: Anchors): Period | null {
  const { unit, count } = shift;
  const { report } = anchors;
  if (shift.from === 'report') {
    const isSameDay = shift.inherits && report?.unit === 'day';
    return (
      report && (isSameDay ? sameDayLater(report.first, unit, count) : from(report, unit, count))
    );
  }
  // `Earlier in the day` skips dates of the background, `that day` does not.
  const goesOn = unit === 'day' && count === 0 && shift.otherwise !== undefined;
  const named = goesOn ? anchors.told : anchors.named;
  const anchor = lastNamed(named, unit);
  if (anchor === null) return null;
  if (anchor) {
    if (shift.inherits && (count === 0 || anchor.unit !== 'day')) return yearsLater(anchor, count);
    return from(anchor, unit, count);
  }
  return shift.otherwise && report ? from(report, unit, count) : null;
}

function from(anchor: Period, unit: PeriodUnit, count: number): Period | null {
  if (!isAsFineAs(anchor.unit, unit)) return null;
  if (unit === 'weekend') return weekendFrom(anchor, count);
  return shifted(periodAround(unit, anchor.first), count);
}

/** From Monday to Wednesday, `the weekend` is the last one. */
function weekendFrom(anchor: Period, count: number): Period {
  const weekend = periodAround('weekend', anchor.first);
  const daysAhead = weekend.first - anchor.first;
  if (count !== 0) return shifted(weekend, count);
  return daysAhead >= 3 ? shifted(weekend, -1) : weekend;
}

/** The TimeML value of a date that cannot be resolved, with `X` for unknown parts. */
function unplaced(meaning: Meaning): string {
  if (meaning.kind === 'shift') return UNKNOWN[meaning.unit];
  if (meaning.kind === 'around') return UNKNOWN[meaning.unit];
  if (meaning.kind === 'incomplete') return open(meaning.date);
  return 'XXXX-XX-XX';
}

const UNKNOWN: Readonly<Record<PeriodUnit, string>> = {
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  season: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

function open(date: Incomplete): string {
  const two = (number: number) => String(number).padStart(2, '0');
  switch (date.is) {
    case 'month':
      return `XXXX-${two(date.month)}${date.day === undefined ? '' : `-${two(date.day)}`}`;
    case 'weekday':
      return `XXXX-WXX-${date.weekday}`;
    case 'dayOfMonth':
      return `XXXX-XX-${two(date.day)}`;
    case 'quarter':
      return `XXXX-Q${date.number}`;
    case 'half':
      return `XXXX-H${date.number}`;
    case 'season':
      return `XXXX-${date.season}`;
    case 'holiday': {
      const { holiday } = date;
      if ('easter' in holiday) return 'XXXX-XX-XX';
      return `XXXX-${two(holiday.month)}-${'day' in holiday ? two(holiday.day) : 'XX'}`;
    }
    case 'nth':
      return date.unit === 'day' ? 'XXXX-XX-XX' : 'XXXX-WXX';
  }
}
