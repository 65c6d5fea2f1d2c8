import type { Corpus } from '../../corpus/corpus.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Drafts } from '../../intake/drafts/drafts.ts';
import type { Likenesses } from '../../intake/likeness/likeness.ts';
import type { Untold } from './feed.ts';

/** What a feed has to tell the moderators. */
export interface FeedNews {
  /** What the feed is called. */
  readonly feed: string;
  /** The channel for it; `null` for the log channel. */
  readonly channel: string | null;
  readonly untold: readonly Untold[];
}

/** What belongs to a server, as far as its feeds need it. */
export interface Desk {
  readonly corpus: Corpus;
  readonly drafts: Drafts;
  readonly likenesses: Pick<Likenesses, 'of'>;
  readonly evidence: Pick<Evidence, 'keep'>;
  /**
   * Tells the moderators of the server, in as few messages as possible.
   *
   * @returns The news that were posted.
   */
  tell(news: readonly FeedNews[]): Promise<readonly FeedNews[]>;
}

/**
 * Runs work at the desk of a server.
 *
 * @throws UserError if the corpus of the server cannot be opened.
 */
export type UseDesk = <Result>(
  server: string,
  work: (desk: Desk) => Promise<Result>,
) => Promise<Result>;
