import { DAY, HOUR, MINUTE } from '../../text/milliseconds.ts';
import type { Sentence } from '../../user-error.ts';
import type { Failing } from './feed.ts';

/** Least time between two readings of a feed, in milliseconds. */
export const LEAST_PAUSE = 10 * MINUTE;

/** Time between two readings of a feed that says nothing about its pace. */
const USUAL_PAUSE = 15 * MINUTE;

/** Longest time between two readings, even if the publisher asks for more: news come every day. */
const LONGEST_PAUSE = DAY;

/** Longest time between two tries of a feed that fails. */
const LONGEST_BACKOFF = 12 * HOUR;

/** How long a feed may fail before it is paused, in milliseconds. */
const LONGEST_FAILING = 7 * DAY;

/** Failures in a row until a feed is reported. A single one is often over at the next reading. */
const TOLD_AFTER = 2;

/** What the publisher says of the pace, in milliseconds; `null` where nothing is said. */
export interface StatedPace {
  /** In the feed. */
  readonly feed: number | null;
  /** In the answer of the site. */
  readonly site: number | null;
}

/** When a feed is read again after a reading. */
export function nextReading(now: Date, { feed, site }: StatedPace): string {
  const stated = Math.max(feed ?? 0, site ?? 0);
  const pause = feed === null && site === null ? USUAL_PAUSE : stated;
  return after(now, Math.min(Math.max(pause, LEAST_PAUSE), LONGEST_PAUSE));
}

/** What follows from a failure. */
export interface Failure {
  readonly failing: Failing;
  /** When it is tried again. */
  readonly due: string;
  /** Whether it is reported to moderators now. */
  readonly isTold: boolean;
  /** Whether the feed has failed for so long that it is paused. */
  readonly isPaused: boolean;
}

/**
 * Counts a failure.
 *
 * @param before - The failures before it; `null` if the last reading succeeded.
 * @param retryAfter - Milliseconds for which the site asks; `null` if it does not.
 */
export function countFailure(
  before: Failing | null,
  sentence: Sentence,
  now: Date,
  retryAfter: number | null = null,
): Failure {
  const times = (before?.times ?? 0) + 1;
  const since = before?.since ?? now.toISOString();
  const backoff = Math.min(LEAST_PAUSE * 2 ** Math.min(times - 1, 20), LONGEST_BACKOFF);
  const pause = Math.min(Math.max(backoff, retryAfter ?? 0), LONGEST_PAUSE);
  return {
    failing: { since, times, sentence },
    due: after(now, pause),
    isTold: times === TOLD_AFTER,
    isPaused: now.getTime() - Date.parse(since) >= LONGEST_FAILING,
  };
}

/** The moment that is some milliseconds later, UTC. */
export function after(now: Date, milliseconds: number): string {
  return new Date(now.getTime() + milliseconds).toISOString();
}
