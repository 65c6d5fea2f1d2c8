import type { Period, PeriodUnit } from './calendar/period.ts';
import type { Count, Holiday, Part, Season, Unit } from './word-roles.ts';

/** The part of a date that is meant, as TimeML's `mod`. */
export type Modifier = 'START' | 'MID' | 'END' | 'BEFORE' | 'AFTER';

/** A date without its year, week or month: `7 September`, `Monday`, `the third quarter`. */
export type Incomplete =
  /** `until` is the last day of `7-9 September`. */
  | {
      readonly is: 'month';
      readonly month: number;
      readonly day?: number;
      readonly until?: number;
    }
  | { readonly is: 'weekday'; readonly weekday: number }
  /** `the 15th`, or `Monday 15`, which few months have. */
  | { readonly is: 'dayOfMonth'; readonly day: number; readonly weekday?: number }
  | { readonly is: 'quarter' | 'half'; readonly number: number }
  | { readonly is: 'season'; readonly season: Season }
  | { readonly is: 'holiday'; readonly holiday: Holiday }
  /** The first week of a month, its last weekend; -1 counts from the end. */
  | { readonly is: 'nth'; readonly unit: 'day' | 'week' | 'weekend'; readonly nth: number };

/** A date relative to another. */
export interface Shift {
  readonly kind: 'shift';
  readonly unit: PeriodUnit;
  readonly count: number;
  /** Counts from the date of the report, or from the last date named in the text. */
  readonly from: 'report' | 'named';
  /** If no date was named, counts from the report. Without this, the date stays unknown. */
  readonly otherwise?: 'report';
  /** Keeps the precision of the date named: a quarter `a year earlier` is a quarter. */
  readonly inherits?: boolean;
}

/** The meaning of an expression, before it is resolved to the calendar. */
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
      /** `the following Monday` counts from the last date named, not from the report. */
      readonly from?: 'named';
      /** The year, month or week that contains it, if the text names one. */
      readonly inside?: Meaning;
      /** The end of the range that it begins: `June` in `April to June`. */
      readonly until?: Meaning;
    }
  | Shift
  /** A fiscal year, which begins on a different day in each company. */
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
  /** Is a time expression only together with its neighbour: `morning`, `10:30`, `the same time`. */
  readonly weak?: boolean;
};

/** TimeML codes of parts of the day. */
export function partTime(part: Part): string {
  return `T${part}`;
}
