import type { Article } from '../corpus/article.ts';
import type { UncertainDay } from '../reading/dates/uncertain-day.ts';
import type { Quote } from '../search/answer.ts';
import type { Filters } from '../search/filters.ts';
import type { Span } from '../text/span.ts';

/** When something happened, as precisely as the reports say. */
export interface EventDate {
  /** ISO day, month or year: `2019-09-07`, `2018-12`, `2011`. For a range, its first day. */
  readonly date: string;
  /** Last day of a range, ISO; otherwise `null`. */
  readonly until: string | null;
  readonly precision: 'day' | 'month' | 'year' | 'range';
  /** Whether the date comes from the text or is only the report's date of publication. */
  readonly basis: 'text' | 'report';
  /** The words that date it, as a span of the quoted article's body; `null` for the report's date. */
  readonly expression: Span | null;
  /**
   * The two days that the report of the first quote may be from, if the date depends on which it is; otherwise `null`.
   */
  readonly uncertain: UncertainDay | null;
}

/** A dated entry. */
export interface Entry {
  readonly when: EventDate;
  /** Best first. Claims that contradict each other are in one entry. */
  readonly quotes: readonly Quote[];
  /** Other articles that report the same event in their own words. */
  readonly alsoReportedBy: readonly Article[];
}

/** Options for building a timeline. */
export interface TimelineOptions {
  /** Which articles may be quoted. */
  readonly filters: Filters;
  /** First and last ISO day of the entries; `null` for no bound. */
  readonly from: string | null;
  readonly to: string | null;
  /** Most entries. */
  readonly entries: number;
  /** Most quotes per entry, not counting those that contradict it. */
  readonly quotes: number;
  /** The person who asks. When many people ask at once, they take turns. */
  readonly asker?: string;
}

/** A topic's events in order. */
export interface Timeline {
  readonly topic: string;
  /** First and last ISO day covered by the entries; `null` without entries. */
  readonly from: string | null;
  readonly to: string | null;
  /** Reports that the entries were drawn from. */
  readonly articles: readonly Article[];
  /** In order of their dates. */
  readonly entries: readonly Entry[];
  /** Whether there are more entries. */
  readonly more: boolean;
  /** Quotes on the topic without a date. */
  readonly undated: readonly Quote[];
  /** Nearest articles by subject. Empty if there are reports on the topic. */
  readonly nearest: readonly Article[];
}
