import type { Feed } from './feed.ts';

/** Pauses a feed until someone resumes it. Keeps what it has found. */
export function paused(feed: Feed, now: Date): Feed {
  return { ...feed, paused: now.toISOString() };
}

/** Resumes a feed. It is read at once. */
export function resumed(feed: Feed, now: Date): Feed {
  return { ...feed, paused: null, failing: null, due: now.toISOString() };
}
