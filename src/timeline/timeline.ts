import type { Article } from '../corpus/article.ts';
import type { Filters, Quote } from '../search/answer.ts';
import type { Span } from '../text/span.ts';

/** When something happened, as precisely as the reports say. */
export interface EventDate {
  /** ISO, as short as it is precise: `2019-09-07`, `2018-12`, `2011`. Of a range, its first day. */
  readonly date: string;
  /** Last day of a range, ISO; otherwise `null`. */
  readonly until: string | null;
  readonly precision: 'day' | 'month' | 'year' | 'range';
  /** Whether the text dates it, or nothing but the day its report came out. */
  readonly basis: 'text' | 'report';
  /** Where the text dates it, a span of the quoted article's body; `null` for the report's date. */
  readonly expression: Span | null;
}

/** A dated entry. */
export interface Entry {
  readonly when: EventDate;
  /** What tells it, best first; claims that contradict each other stand together. */
  readonly quotes: readonly Quote[];
  /** Other articles that tell of the same in their own words. */
  readonly alsoReportedBy: readonly Article[];
}

/** What to build a timeline of, besides its topic. */
export interface TimelineOptions {
  /** Which articles may be quoted. */
  readonly filters: Filters;
  /** First and last ISO day of the entries; `null` for no bound. */
  readonly from: string | null;
  readonly to: string | null;
  /** Most entries. */
  readonly entries: number;
  /** Most quotes of one entry, not counting those that contradict it. */
  readonly quotes: number;
  /** Who asks: people take turns where many ask at once. */
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
  /** Whether more entries could be had. */
  readonly more: boolean;
  /** Quotes on the topic that nothing dates. */
  readonly undated: readonly Quote[];
  /** Nearest articles by subject; filled only when there is nothing on the topic. */
  readonly nearest: readonly Article[];
}
