import type { CalendarDays } from '../text/dates.ts';
import type { Span } from '../text/span.ts';

/** A time that a sentence names, with the days it covers. */
export interface Mention {
  /** The expression, a span of the article's body. */
  readonly span: Span;
  readonly days: CalendarDays;
  /** Whether the days depend on which of two days the report is from. */
  readonly isUncertain: boolean;
}
