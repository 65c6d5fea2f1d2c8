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

/** One to three sentences of an article. The text is cut out of the body when it is shown. */
export interface Quote {
  readonly article: Article;
  /** The sentences shown. */
  readonly span: Span;
  /** The part of `span` shown bold as the answer; `null` if no part is clearly the answer. */
  readonly emphasis: Span | null;
  /** The passage around the quote, which *Context* shows. Contains `span`. */
  readonly passage: Span;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  /** Other articles with the same words, shown as "also in". */
  readonly alsoIn: readonly Article[];
}

/** The quotes for a question, best first. Without any quote, it names the nearest articles. */
export interface Answer {
  readonly question: string;
  readonly quotes: readonly Quote[];
  /**
   * How likely the first three quotes are to answer. `null` without a quote, or if
   * `confidenceOf` cannot tell.
   */
  readonly confidence: Confidence | null;
  /** Whether there are more quotes after these. */
  readonly more: boolean;
  /** The articles nearest to the subject, if there is no quote. They are not an answer. */
  readonly nearest: readonly Article[];
  /** Number of articles that the date filters left out because their date is not certain. */
  readonly undatedLeftOut: number;
}

/** Which quotes to return, and for whom. */
export interface AskOptions {
  readonly filters: Filters;
  /** At most this many quotes, after skipping `offset` of them. */
  readonly limit: number;
  readonly offset: number;
  /** Who asks. If many people ask at once, they take turns. */
  readonly asker?: string;
}
