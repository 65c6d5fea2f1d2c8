import type { Feed } from './feed.ts';

/** A feed that is not read until someone lets it go on. What it has found stays. */
export function paused(feed: Feed, now: Date): Feed {
  return { ...feed, paused: now.toISOString() };
}

/** A feed that is read again, at once. */
export function resumed(feed: Feed, now: Date): Feed {
  return { ...feed, paused: null, failing: null, due: now.toISOString() };
}
