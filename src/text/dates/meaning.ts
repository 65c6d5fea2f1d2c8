import type { Period, PeriodUnit } from './calendar/period.ts';
import type { Count, Holiday, Part, Season, Unit } from './entry.ts';

/** How a part of a date is said to lie in it, as TimeML's `mod`. */
export type Modifier = 'START' | 'MID' | 'END' | 'BEFORE' | 'AFTER';

/** A date without its year, week or month: `7 September`, `Monday`, `the third quarter`. */
export type Incomplete =
  | { readonly is: 'month'; readonly month: number; readonly day?: number }
  | { readonly is: 'weekday'; readonly weekday: number }
  /** `the 15th`; `Monday 15`, which few months have. */
  | { readonly is: 'dayOfMonth'; readonly day: number; readonly weekday?: number }
  | { readonly is: 'quarter' | 'half'; readonly number: number }
  | { readonly is: 'season'; readonly season: Season }
  | { readonly is: 'holiday'; readonly holiday: Holiday }
  /** The first week of a month, its last weekend; -1 counts from the end. */
  | { readonly is: 'nth'; readonly unit: 'day' | 'week' | 'weekend'; readonly nth: number };

/** Dates relative to another. */
export interface Shift {
  readonly kind: 'shift';
  readonly unit: PeriodUnit;
  readonly count: number;
  /** From the date of the report, or from the last date named in the text. */
  readonly from: 'report' | 'named';
  /** Where no date was named: from the report, or no date at all. */
  readonly otherwise?: 'report';
  /** Keeps the precision of the date named: a quarter `a year earlier` is a quarter. */
  readonly inherits?: boolean;
}

/** What an expression says, before it is put on the calendar. */
export type Meaning = (
  | { readonly kind: 'reference'; readonly type: 'DATE' | 'SET'; readonly value: string }
  | {
      readonly kind: 'duration';
      readonly count: Count;
      readonly unit: Unit;
      readonly and?: Meaning;
    }
  | { readonly kind: 'rate'; readonly count: Count; readonly unit: Unit }
  | { readonly kind: 'period'; readonly period: Period; readonly until?: Period }
  /** Digits that can be read as several days. */
  | { readonly kind: 'numeric'; readonly days: readonly number[] }
  | {
      readonly kind: 'incomplete';
      readonly date: Incomplete;
      readonly direction?: number;
      /** `the following Monday` is one after the last date named, not after the report. */
      readonly from?: 'named';
      /** The year, month or week it lies in, if that is said. */
      readonly inside?: Meaning;
    }
  | Shift
  /** A year of account, which begins on another day in each house. */
  | { readonly kind: 'fiscal'; readonly year: Meaning }
  /** The same part of another year: `the same period last year`. */
  | { readonly kind: 'same'; readonly year: Meaning }
  /** The week or month around a day: `the week of 5 March`. */
  | { readonly kind: 'around'; readonly unit: PeriodUnit; readonly day: Meaning }
  | {
      readonly kind: 'clock';
      /** `T15:30`, `TMO`. */
      readonly time: string;
      readonly day?: Meaning;
    }
) & {
  readonly modifier?: Modifier;
  /** Says something only together with its neighbour: `morning`, `10:30`, `the same time`. */
  readonly weak?: boolean;
};

/** TimeML codes of parts of the day. */
export function partTime(part: Part): string {
  return `T${part}`;
}
