import type { Article } from '../article.ts';
import type { Action } from '../change.ts';

/** What may be said of any change. */
export interface WriteOptions {
  /** The article as the person saw it; `null` if there was none. Left out, anything will do. */
  readonly expected?: Article | null;
  /** Names what asked for it, for example an interaction: a repeat gives the first change again. */
  readonly request?: string;
}

/** What may be said of an article that is kept. */
export interface PutOptions extends WriteOptions {
  /** What is done; `add` or `edit` unless named. */
  readonly action?: Action;
}
