import { createHash } from 'node:crypto';
import type { FeedItem } from '../../intake/feed/found-feed.ts';
import { HOUR } from '../../text/milliseconds.ts';
import type { Seen } from './feed.ts';

/** Entries that are remembered after a feed has dropped them: some feeds bring old entries back. */
const MOST_REMEMBERED = 500;

/** Characters of a fingerprint: 66 bits. */
const LENGTH = 11;

/** A short fingerprint of a text. */
export function printOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, LENGTH);
}

/** A fingerprint of the text of a report. White space does not change it. */
export function printOfBody(body: string): string {
  return printOf(body.replace(/\s+/g, ' ').trim());
}

/** A fingerprint of the key of an entry. */
export function keyOfItem({ key }: FeedItem): string {
  return printOf(key);
}

/** A fingerprint of what a feed says of an entry. It changes when the publisher changes the entry. */
export function printOfItem({ title, summary, updated, link }: FeedItem): string {
  return printOf(JSON.stringify([title, summary, updated, link]));
}

/** The entry as it is kept when it is seen for the first time. */
export function seenFirst(item: FeedItem): Seen {
  return [keyOfItem(item), printOfItem(item), '', 0];
}

/** Hours since 1970. */
export function hoursOf(now: Date): number {
  return Math.floor(now.getTime() / HOUR);
}

/**
 * Remembers what was seen: all entries of the feed as it is now, and those that it has dropped lately.
 *
 * @param current - The entries of the feed, in its order.
 * @param before - What was seen before.
 */
export function remember(current: readonly Seen[], before: readonly Seen[]): readonly Seen[] {
  const keys = new Set(current.map(([key]) => key));
  const dropped = before.filter(([key]) => !keys.has(key)).slice(0, MOST_REMEMBERED);
  return [...current, ...dropped];
}

/** Replaces what is kept of one entry. */
export function withSeen(
  all: readonly Seen[],
  key: string,
  change: (seen: Seen) => Seen,
): readonly Seen[] {
  return all.map((seen) => (seen[0] === key ? change(seen) : seen));
}
