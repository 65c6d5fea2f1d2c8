import type { Article } from '../corpus/article.ts';
import type { Span } from '../text/span.ts';
import type { Confidence } from './confidence.ts';

/** Which articles may answer. An empty list or `null` lets every article pass. */
export interface Filters {
  /** Sources, spelled as in the corpus; an article of any of them passes. */
  readonly sources: readonly string[];
  /** Authors, spelled as in the corpus; an article of any of them passes. */
  readonly authors: readonly string[];
  /** ISO day: only articles certainly published on it or later. */
  readonly after: string | null;
  /** ISO day: only articles certainly published earlier than it. */
  readonly before: string | null;
}

/** Lets every article pass. */
export const NO_FILTERS: Filters = { sources: [], authors: [], after: null, before: null };

/** One to three sentences of an article, shown to a reader. The words are cut out when shown. */
export interface Quote {
  readonly article: Article;
  /** The sentences shown. */
  readonly span: Span;
  /** The part of `span` that answers, shown bold; `null` where no part stands out. */
  readonly emphasis: Span | null;
  /** The passage around the quote, what *Context* shows; contains `span`. */
  readonly passage: Span;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  /** Other articles in which the same words stand, named as "also in". */
  readonly alsoIn: readonly Article[];
}

/** The quotes for a question, best first; or none, with the nearest articles named. */
export interface Answer {
  /** The question as asked. */
  readonly question: string;
  readonly quotes: readonly Quote[];
  /** How sure it is that the first three quotes answer; `null` when there is no quote. */
  readonly confidence: Confidence | null;
  /** Whether quotes follow after these. */
  readonly more: boolean;
  /** Nearest articles by subject; filled only when there is no quote. Not an answer. */
  readonly nearest: readonly Article[];
  /** Number of articles without a certain date that the date filters left out. */
  readonly undatedLeftOut: number;
}

/** What to ask for. */
export interface AskOptions {
  readonly filters: Filters;
  /** At most this many quotes, after skipping `offset` of them. */
  readonly limit: number;
  readonly offset: number;
  /** Who asks: people take turns where many ask at once. */
  readonly asker?: string;
}
