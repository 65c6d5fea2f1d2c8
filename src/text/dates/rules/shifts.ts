import type { PeriodUnit } from '../calendar/period.ts';
import type { Meaning, Shift } from '../meaning.ts';
import type { Around } from '../pattern.ts';
import type { Unit } from '../word-roles.ts';

/** `count` units after the report, or before it if `count` is negative. */
export function fromReport(unit: PeriodUnit, count: number): Shift {
  return { kind: 'shift', unit, count, from: 'report' };
}

/** `count` units after the last date named. Without one, counts from `otherwise` or is unknown. */
export function fromNamed(unit: PeriodUnit, count: number, otherwise?: 'report'): Shift {
  return { kind: 'shift', unit, count, from: 'named', ...(otherwise && { otherwise }) };
}

/** `a year earlier`: the result for a quarter is a quarter, for a month a month. */
export function yearsEarlier(count: number): Shift {
  return { ...fromNamed('year', -count, 'report'), inherits: true };
}

/** A part of a day: `Monday morning`. */
export function partOfDay(time: string, day: Meaning): Meaning {
  return { kind: 'clock', time, day };
}

/** Units with a first day in the calendar. */
const PERIOD_UNITS: Readonly<Partial<Record<Unit, PeriodUnit>>> = {
  day: 'day',
  weekend: 'weekend',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

/** Makes a meaning from a unit; `null` for hours and the like, which are no calendar periods. */
export function inUnit(unit: Unit, make: (unit: PeriodUnit) => Meaning): Meaning | null {
  const period = PERIOD_UNITS[unit];
  return period ? make(period) : null;
}

const GOES_ON = new Set(
  (
    'at on to in with down up as and but by from for was is were has had while because said says ' +
    'which who lower higher ended ending'
  ).split(' '),
);

/** Whether no noun or clause follows that would change the meaning: `the day of the attack`. */
export function endsPhrase({ after }: Around): boolean {
  const next = after();
  return !next || !/^[a-z0-9$]/.test(next.word) || GOES_ON.has(next.word);
}
