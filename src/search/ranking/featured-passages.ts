import type { Matcher } from './matcher.ts';
import type { ReadPassage } from './read-passages.ts';
import type { Views } from './views.ts';

/** A candidate passage with the features of its sentences. */
export interface Featured {
  readonly passage: ReadPassage;
  readonly rows: readonly Float64Array[];
}

/** The candidates of a question, with all that ranking reads from them. */
export interface Reading {
  readonly matcher: Matcher;
  readonly views: Views;
  /** The passages, those with the highest BM25 first. */
  readonly featured: readonly Featured[];
}
