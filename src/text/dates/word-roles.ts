import type { SEASON_MONTHS } from './calendar/period.ts';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** A number, or `X` if it is unknown, as in TimeML. */
export type Count = number | 'X';

/** Parts of the day by their TimeML codes. */
export type Part = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

export type Season = keyof typeof SEASON_MONTHS;

/** The place of a named day in the year. */
export type Holiday =
  | { readonly month: number; readonly day: number }
  /** The nth weekday of a month, -1 for the last; weekdays count from 1 for Monday. */
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  /** Days after Easter Sunday. */
  | { readonly easter: number };

/** The roles that a word or number can have in a time expression. Most words have none. */
export interface Entry {
  readonly month?: number;
  readonly weekday?: number;
  /** 1 to 31, in digits. */
  readonly day?: number;
  /** Four digits that can be a year. */
  readonly year?: number;
  /** `'82`. */
  readonly shortYear?: number;
  /** The first year of a decade; `90` in `the '90s`. */
  readonly decade?: number;
  readonly count?: Count;
  readonly ordinal?: number;
  readonly unit?: Unit;
  readonly units?: Unit;
  /** -1 for `last`, 0 for `this`, 1 for `next`. */
  readonly direction?: number;
  readonly season?: Season;
  readonly part?: Part;
  /** `daily` and the like. */
  readonly rate?: Unit;
  /** `daylong` and the like. */
  readonly long?: Unit;
  /** `15:30`. */
  readonly clock?: string;
  /** Four digits that can be a clock time: `1530`. */
  readonly military?: string;
  /** An ISO day, or one written with slashes or points. */
  readonly numeric?: NumericDate;
  /** Must be written with a capital letter, as months and weekdays are. */
  readonly proper?: boolean;
  /** A point may end it: `Sept.` */
  readonly abbreviated?: boolean;
  /** Often means something else: `may`, `march`, `fall`, `sun`. */
  readonly ambiguous?: boolean;
}

/** Possible readings of a date in digits, and its clock time. */
export interface NumericDate {
  readonly days: readonly number[];
  readonly clock: string | null;
}

export const NO_ENTRY: Entry = {};
