import type { Article } from './article.ts';

/** Who made a change. */
export type Actor =
  /** Someone on Discord. */
  | { readonly kind: 'member'; readonly id: string; readonly name: string }
  /** A feed that a server reads. */
  | { readonly kind: 'feed'; readonly id: string; readonly name: string }
  /** A user of this machine. */
  | { readonly kind: 'terminal'; readonly name: string }
  /** Someone who edited a file. */
  | { readonly kind: 'hand' };

/** Everything that can be done with an article. */
export const ACTIONS = [
  'add',
  'edit',
  'retract',
  'reinstate',
  'remove',
  'restore',
  /** The article was in the folder, but not in the journal. */
  'found',
] as const;

export type Action = (typeof ACTIONS)[number];

/** One record of the journal: who did what to which article, when, and what it was before. */
export interface Change {
  /** Counted from 1, in the order of the journal. */
  readonly sequence: number;
  /** A moment in UTC, such as `2026-11-20T12:58:02.123Z`. */
  readonly at: string;
  readonly by: Actor;
  readonly action: Action;
  /** The article's id. */
  readonly id: string;
  readonly before: Article | null;
  readonly after: Article | null;
  /** Identifies the request, for example an interaction, so that a repeated request changes nothing. */
  readonly request: string | null;
}

/** A change as readers see it. `before` is `null` for a new article, `after` for a removed one. */
export interface Update {
  readonly id: string;
  readonly before: Article | null;
  readonly after: Article | null;
}
