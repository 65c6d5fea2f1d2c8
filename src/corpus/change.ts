import type { Article } from './article.ts';

/** Who made a change. */
export type Actor =
  /** Someone on Discord. */
  | { readonly kind: 'member'; readonly id: string; readonly name: string }
  /** A user of this machine. */
  | { readonly kind: 'terminal'; readonly name: string }
  /** Whoever edited a file. */
  | { readonly kind: 'hand' };

/** What can be done with an article. */
export const ACTIONS = [
  'add',
  'edit',
  'retract',
  'reinstate',
  'remove',
  'restore',
  /** It lay in the folder when the journal first saw it. */
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
  /** The article's. */
  readonly id: string;
  readonly before: Article | null;
  readonly after: Article | null;
  /** Names what asked for it, for example an interaction, so that a repeat changes nothing. */
  readonly request: string | null;
}

/**
 * What changed for readers: which article, and what it was before and after. A new article has no
 * `before`, one that went no `after`.
 */
export interface Update {
  readonly id: string;
  readonly before: Article | null;
  readonly after: Article | null;
}
