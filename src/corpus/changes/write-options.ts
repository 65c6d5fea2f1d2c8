import type { Article } from '../article.ts';
import type { Action } from '../change.ts';

/** Options of every change. */
export interface WriteOptions {
  /** The article as the person saw it; `null` if there was none. Not checked if left out. */
  readonly expected?: Article | null;
  /** Identifies the request, for example an interaction. Repeating it returns the first change. */
  readonly request?: string;
}

/** Options of adding or replacing an article. */
export interface PutOptions extends WriteOptions {
  /** `add` or `edit` by default. */
  readonly action?: Action;
}
