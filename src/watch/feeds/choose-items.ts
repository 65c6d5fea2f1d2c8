import type { FeedItem } from '../../intake/feed/found-feed.ts';
import { HOUR } from '../../text/milliseconds.ts';
import type { Feed, Seen, WaitingItem } from './feed.ts';
import { hoursOf, keyOfItem, printOfItem, remember, seenFirst } from './seen.ts';
import { passesWords, readWordFilter, type WordFilter } from './words.ts';

/** Reports that are taken when a feed is read for the first time, and each time that more are asked for. */
export const MOST_AT_FIRST = 20;

/** Reports that are taken at one later reading. A feed with more new entries has probably renamed them all. */
const MOST_AT_ONCE = 50;

/** Entries that wait at most. */
const MOST_WAITING = 200;

/** Hours between two changes of the same entry that are taken. */
const HOURS_BETWEEN_CHANGES = 24;

/** What changes of a feed when its entries have been looked at. */
export type Chosen = Pick<Feed, 'seen' | 'waiting' | 'offered'>;

/**
 * Chooses the entries of a feed that are taken: those that are new and pass the filter, and those that have
 * changed since they were taken. The newest come first, but they wait in the order of their publication.
 *
 * @param items - The newest first.
 */
export function chooseItems(feed: Feed, items: readonly FeedItem[], now: Date): Chosen {
  const filter = readWordFilter(feed.words);
  const known = new Map(feed.seen.map((seen) => [seen[0], seen]));
  const fresh: WaitingItem[] = [];
  const changed: WaitingItem[] = [];
  const current: Seen[] = [];
  for (const item of items) {
    const key = keyOfItem(item);
    const before = known.get(key);
    if (before === undefined) {
      current.push(seenFirst(item));
      if (isTaken(item, filter)) fresh.push(waitingOf(item, false, null));
      continue;
    }
    const isChanged = before[1] !== printOfItem(item);
    current.push([key, printOfItem(item), before[2], before[3]]);
    // A report that was passed over is not taken because its entry has changed.
    if (isChanged && before[2] !== '' && isTaken(item, filter)) {
      changed.push(waitingOf(item, true, nextChange(before[3], now)));
    }
  }
  const most = feed.read === null ? MOST_AT_FIRST : MOST_AT_ONCE;
  const taken = fresh.slice(0, Math.max(0, Math.min(most, MOST_WAITING - feed.waiting.length)));
  return {
    seen: remember(current, feed.seen),
    waiting: queue(feed.waiting, [...taken.reverse(), ...changed]),
    offered: feed.offered + fresh.length - taken.length,
  };
}

/**
 * Chooses more of the entries that were passed over because there were too many.
 *
 * @param items - The newest first.
 */
export function chooseMore(feed: Feed, items: readonly FeedItem[]): Chosen {
  const filter = readWordFilter(feed.words);
  const known = new Map(feed.seen.map((seen) => [seen[0], seen]));
  const waiting = new Set(feed.waiting.map(({ key }) => key));
  const passedOver = items.filter((item) => {
    const key = keyOfItem(item);
    return (known.get(key)?.[2] ?? '') === '' && !waiting.has(key) && isTaken(item, filter);
  });
  const taken = passedOver.slice(0, MOST_AT_FIRST);
  const current = items.map((item) => known.get(keyOfItem(item)) ?? seenFirst(item));
  return {
    seen: remember(current, feed.seen),
    waiting: queue(feed.waiting, taken.map((item) => waitingOf(item, false, null)).reverse()),
    offered: passedOver.length - taken.length,
  };
}

/** How many entries of a feed pass its filter, for a moderator who tries it. */
export function countPassing(items: readonly FeedItem[], words: string): readonly FeedItem[] {
  const filter = readWordFilter(words);
  return items.filter((item) => isTaken(item, filter));
}

function isTaken({ link, title, summary }: FeedItem, filter: WordFilter): boolean {
  return link !== null && passesWords(filter, `${title ?? ''}\n${summary}`);
}

function waitingOf(item: FeedItem, isChanged: boolean, after: string | null): WaitingItem {
  const { link, title } = item;
  return { key: keyOfItem(item), link: link ?? '', title, isChanged, after, tries: 0 };
}

/** When a change may be taken; `null` at once. An entry that changes every hour is read once a day. */
function nextChange(lastHours: number, now: Date): string | null {
  const next = lastHours + HOURS_BETWEEN_CHANGES;
  return next <= hoursOf(now) ? null : new Date(next * HOUR).toISOString();
}

/** Adds entries to those that wait. An entry waits once. */
function queue(
  before: readonly WaitingItem[],
  added: readonly WaitingItem[],
): readonly WaitingItem[] {
  const keys = new Set(before.map(({ key }) => key));
  return [...before, ...added.filter(({ key }) => !keys.has(key))];
}
