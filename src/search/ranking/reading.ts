import type { Matcher } from './matcher.ts';
import type { ReadPassage } from './read-passages.ts';
import type { Views } from './views.ts';

/** A candidate passage with the features of its sentences. */
export interface Featured {
  readonly passage: ReadPassage;
  readonly rows: readonly Float64Array[];
}

/** A question's candidates, read. */
export interface Reading {
  readonly matcher: Matcher;
  readonly views: Views;
  /** The passages, those first that name most. */
  readonly featured: readonly Featured[];
}
