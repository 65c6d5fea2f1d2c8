import type { Article } from '../../corpus/article.ts';
import type { Quote } from '../../search/answer.ts';
import type { CalendarDays } from '../../text/dates.ts';
import type { Span } from '../../text/span.ts';

/** Which event to compare. */
export interface CompareOptions {
  /** First and last ISO day of the event; `null` for any. */
  readonly from: string | null;
  readonly to: string | null;
  /** The person who asks. When many people ask at once, they take turns. */
  readonly asker?: string;
}

/** What a number counts. */
export type Counted = 'killed' | 'wounded' | 'other';

/** A number that a report gives for the event. */
export interface Figure {
  readonly counted: Counted;
  readonly value: number;
  /** The number and what it counts, as printed: a span of the body. */
  readonly span: Span;
}

/** What one outlet reports of an event, by its first report. */
export interface OutletRow {
  /** The source, or the author where no source is stated; `null` if the report states neither. */
  readonly outlet: string | null;
  /** The sentence of its first report that tells the event. */
  readonly quote: Quote;
  /** The numbers that this report gives for the event. The first of each kind. */
  readonly figures: readonly Figure[];
  /** A sentence of this report on the event, unlike any sentence of the other rows; `null` if there is none. */
  readonly only: Quote | null;
  /** Number of its later reports that tell the event. */
  readonly later: number;
}

/** Who reported an event, and what. */
export interface Comparison {
  readonly topic: string;
  /** When the event happened; `null` if there is none. */
  readonly days: CalendarDays | null;
  /** Outlets by the dates of their first reports, the earliest first. Reports without a date come last. */
  readonly rows: readonly OutletRow[];
  /** Number of reports on the topic. */
  readonly reports: number;
  /** Nearest articles by subject. Empty if there are reports on the topic. */
  readonly nearest: readonly Article[];
}
