import type { Meaning } from './meaning.ts';

/** `the same period`, `the same month`. */
export function isSame(meaning: Meaning): boolean {
  if (meaning.kind === 'same') return true;
  return (
    meaning.kind === 'shift' && meaning.from === 'named' && meaning.count === 0 && !isYear(meaning)
  );
}

/** A part of a year that can follow the year: `last year's third quarter`. */
export function isPartOfYear(meaning: Meaning): boolean {
  return (
    meaning.kind === 'incomplete' &&
    ['quarter', 'half', 'season', 'holiday'].includes(meaning.date.is)
  );
}

/** A whole year: `2019`, `last year`. */
export function isYear(meaning: Meaning): boolean {
  return unitOf(meaning) === 'year';
}

/** A whole week: `last week`. */
export function isWeek(meaning: Meaning): boolean {
  return unitOf(meaning) === 'week';
}

/** A whole month: `September 2019`, `next month`. */
export function isMonth(meaning: Meaning): boolean {
  return unitOf(meaning) === 'month';
}

/** A day of a month, not one such as `Monday` or `yesterday`. */
export function isDay(meaning: Meaning): boolean {
  return unitOf(meaning) === 'day' && !isWeekday(meaning) && meaning.kind !== 'shift';
}

/** A day that is named only by its weekday: `Monday`. */
export function isWeekday(meaning: Meaning): boolean {
  return meaning.kind === 'incomplete' && meaning.date.is === 'weekday';
}

/** The calendar unit of a date; `null` if it is not a single one. */
export function unitOf(meaning: Meaning): string | null {
  if (meaning.kind === 'period') return meaning.until ? null : meaning.period.unit;
  if (meaning.kind === 'shift') return meaning.unit;
  if (meaning.kind === 'numeric') return 'day';
  if (meaning.kind !== 'incomplete') return null;
  const { date } = meaning;
  if (date.is === 'month') return date.day === undefined ? 'month' : 'day';
  if (date.is === 'nth') return date.unit;
  return ['weekday', 'dayOfMonth', 'holiday'].includes(date.is) ? 'day' : null;
}
