import { NoRoomError } from '../../intake/drafts/draft-limits.ts';
import { HOUR } from '../../text/milliseconds.ts';
import { type Sentence, UserError } from '../../user-error.ts';
import type { Desk } from './desk.ts';
import type { Feed, Untold, WaitingItem } from './feed.ts';
import type { FeedAddress } from './feed-store.ts';
import type { Feeds } from './feeds.ts';
import { after } from './pace.ts';
import { hoursOf, withSeen } from './seen.ts';
import { type Taking, takeItem } from './take-item.ts';

/** What waiting entries are taken with. */
interface TakingTools extends Pick<Taking, 'intake' | 'turns'> {
  readonly feeds: Feeds;
  readonly now: () => Date;
}

/** How often a page is tried before it is given up. */
const MOST_TRIES = 4;

/** Milliseconds until the second try of a page. Each later try waits twice as long. */
const FIRST_PAUSE = HOUR;

/** Most things to tell that are kept. */
const MOST_UNTOLD = 300;

/** The first entry whose time has come. */
export function firstWaiting(feed: Feed | null, now: Date): WaitingItem | null {
  if (feed === null || feed.paused !== null) return null;
  const moment = now.toISOString();
  return feed.waiting.find(({ after: from }) => from === null || from <= moment) ?? null;
}

/** Takes the entries that wait, one after the other, until one cannot be taken. */
export async function takeWaiting(
  address: FeedAddress,
  desk: Desk,
  tools: TakingTools,
  signal: AbortSignal,
): Promise<void> {
  const { feeds, intake, turns, now } = tools;
  for (;;) {
    const feed = await feeds.find(address);
    const item = firstWaiting(feed, now());
    if (signal.aborted || feed === null || item === null) return;
    try {
      const { untold, text } = await takeItem(item, { feed, desk, intake, turns, now: now() });
      await feeds.change(address, (current) => ({
        ...withoutItem(current, item),
        seen: withSeen(current.seen, item.key, ([key, print, , changed]) => [
          ...([key, print, text] as const),
          item.isChanged ? hoursOf(now()) : changed,
        ]),
        untold: add(current.untold, untold),
        isFull: false,
      }));
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof NoRoomError) {
        await feeds.change(address, (current) => fullOf(current, sentenceIn(error), now()));
        return;
      }
      if (!(error instanceof UserError)) throw error;
      await feeds.change(address, (current) => postponed(current, item, sentenceIn(error), now()));
    }
  }
}

function withoutItem(feed: Feed, { key }: WaitingItem): Feed {
  return { ...feed, waiting: feed.waiting.filter((each) => each.key !== key) };
}

function add(untold: readonly Untold[], more: Untold | null): readonly Untold[] {
  if (more === null) return untold;
  const isThere = untold.some((each) => 'id' in each && 'id' in more && each.id === more.id);
  return isThere || untold.length >= MOST_UNTOLD ? untold : [...untold, more];
}

/** Tries an entry again later. After the last try, gives it up and tells moderators. */
function postponed(feed: Feed, item: WaitingItem, sentence: Sentence, now: Date): Feed {
  const tries = item.tries + 1;
  if (tries >= MOST_TRIES) {
    const unread: Untold = { kind: 'unread', link: item.link, sentence };
    return { ...withoutItem(feed, item), untold: add(feed.untold, unread) };
  }
  const next = { ...item, tries, after: after(now, FIRST_PAUSE * 2 ** (tries - 1)) };
  return { ...feed, waiting: feed.waiting.map((each) => (each.key === item.key ? next : each)) };
}

/** Lets all entries wait longer, because there is no room for drafts. Tells moderators once. */
function fullOf(feed: Feed, sentence: Sentence, now: Date): Feed {
  const later = after(now, FIRST_PAUSE);
  const notice: Untold = { kind: 'notice', sentence };
  return {
    ...feed,
    isFull: true,
    waiting: feed.waiting.map((each) => ({
      ...each,
      after: each.after !== null && each.after > later ? each.after : later,
    })),
    untold: feed.isFull ? feed.untold : [...feed.untold, notice],
  };
}

/** What an error says. It is stored without the error. */
function sentenceIn({ message, told }: UserError): Sentence {
  return { message, told };
}
