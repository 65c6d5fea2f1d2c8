import type { Intake } from '../../intake/intake.ts';
import { mapConcurrent } from '../../map-concurrent.ts';
import { faultSentence, userFault } from '../../text/faults/user-fault.ts';
import { DAY } from '../../text/milliseconds.ts';
import { type Sentence, UserError } from '../../user-error.ts';
import type { Round } from '../rounds/rounds.ts';
import { type Chosen, chooseItems } from './choose-items.ts';
import type { FeedNews, UseDesk } from './desk.ts';
import type { Feed, Untold } from './feed.ts';
import { feedFault } from './feed-fault.ts';
import type { FeedAddress } from './feed-store.ts';
import type { Feeds } from './feeds.ts';
import { after, countFailure, nextReading } from './pace.ts';
import { firstWaiting, takeWaiting } from './take-waiting.ts';
import { Turns } from './turns.ts';

/** What feeds are read with. */
export interface ReadingTools {
  readonly feeds: Feeds;
  readonly intake: Pick<Intake, 'feedFromLink' | 'fromLink'>;
  /** Whether the bot is still on a server. */
  readonly isServed: (server: string) => Promise<boolean>;
  readonly useDesk: UseDesk;
  readonly now: () => Date;
  /** Called with errors of one feed, which do not affect the others. */
  readonly onError: (address: FeedAddress, error: unknown) => void;
}

/** Milliseconds between two looks for feeds that are due. */
const EVERY = 30_000;

/** Feeds that are read at the same time, of all servers. */
const AT_ONCE = 4;

/** Feeds of one round. The others are due in the next one, so that drafts are shown in between. */
const MOST_IN_A_ROUND = 100;

type Tools = ReadingTools & { readonly turns: Turns };

/** Reads the feeds of all servers. */
export class FeedReader {
  readonly #tools: Tools;

  constructor(tools: ReadingTools) {
    this.#tools = { ...tools, turns: new Turns() };
  }

  /** Reads the feeds that are due, again and again. */
  get round(): Round {
    return { name: 'feeds', every: EVERY, run: (signal) => this.readDue(signal) };
  }

  /**
   * Reads all feeds that are due, and tells the moderators what is new: in one message for all feeds of a
   * server and channel.
   *
   * @param signal - Stops it early. What was begun is finished or done again next time.
   */
  async readDue(signal: AbortSignal): Promise<void> {
    const tools = this.#tools;
    const due = (await tools.feeds.due()).slice(0, MOST_IN_A_ROUND);
    await mapConcurrent(due, AT_ONCE, async (address) => {
      if (signal.aborted) return;
      await readAndTake(address, tools, signal).catch((error: unknown) =>
        tools.onError(address, error),
      );
    });
    for (const server of new Set(due.map((address) => address.server))) {
      if (signal.aborted) return;
      await tellAll(server, tools).catch((error: unknown) =>
        tools.onError({ server, id: '' }, error),
      );
    }
  }
}

/** Reads a feed if it is due, then takes the entries whose time has come. */
async function readAndTake(address: FeedAddress, tools: Tools, signal: AbortSignal): Promise<void> {
  const { feeds, isServed, useDesk, now } = tools;
  if (!(await isServed(address.server))) {
    // The bot may come back to a server that it has left.
    await feeds.change(address, (feed) => ({ ...feed, due: after(now(), DAY) }));
    return;
  }
  const feed = await feeds.find(address);
  if (feed === null || feed.paused !== null) return;
  if (feed.due <= now().toISOString()) await readFeed(address, feed, tools, signal);
  // Most readings find nothing new. Then the corpus of the server is not even opened.
  if (firstWaiting(await feeds.find(address), now()) === null) return;
  await useDesk(address.server, (desk) => takeWaiting(address, desk, tools, signal));
}

async function readFeed(
  address: FeedAddress,
  { id, link, etag, modified }: Feed,
  { feeds, intake, now }: Tools,
  signal: AbortSignal,
): Promise<void> {
  try {
    const requester = { id: `feed:${id}`, priority: 'feed' } as const;
    const reading = await intake.feedFromLink(link, { etag, modified }, requester);
    if (reading.kind === 'busy') {
      const sentence = faultSentence('fault.feed-busy', { status: String(reading.status) });
      await feeds.change(address, (feed) => failed(feed, sentence, now(), reading.retryAfter));
      return;
    }
    if (reading.kind === 'unchanged') {
      await feeds.change(address, (feed) =>
        succeeded(feed, now(), { feed: null, site: reading.fresh }),
      );
      return;
    }
    const { found, validators, fresh } = reading;
    if (found.kind !== 'feed') throw userFault('fault.feed-page');
    await feeds.change(address, (feed) => {
      const chosen: Chosen = chooseItems(feed, found.items, now());
      const offer = offerOf(feed, chosen);
      const next = succeeded(feed, now(), { feed: found.pace, site: fresh });
      return { ...next, ...chosen, ...validators, untold: [...next.untold, ...offer] };
    });
  } catch (error) {
    // The feed is not to blame for a reading that the end of the bot broke off.
    if (signal.aborted) return;
    if (!(error instanceof UserError)) throw error;
    await feeds.change(address, (feed) => failed(feed, feedFault(error), now(), null));
  }
}

/** Says how many entries were passed over because there were too many. */
function offerOf(feed: Feed, { offered }: Chosen): readonly Untold[] {
  const count = offered - feed.offered;
  if (count === 0) return [];
  return [{ kind: 'notice', sentence: faultSentence('feed-notice.left-out', { count }) }];
}

function succeeded(feed: Feed, now: Date, pace: Parameters<typeof nextReading>[1]): Feed {
  return { ...feed, read: now.toISOString(), due: nextReading(now, pace), failing: null };
}

function noticeOf(key: 'feed-notice.unread' | 'feed-notice.paused', reason: Sentence): Untold {
  return { kind: 'notice', sentence: faultSentence(key, { reason }) };
}

function failed(feed: Feed, sentence: Sentence, now: Date, retryAfter: number | null): Feed {
  const { failing, due, isTold, isPaused } = countFailure(feed.failing, sentence, now, retryAfter);
  const told: Untold[] = [];
  if (isTold) told.push(noticeOf('feed-notice.unread', sentence));
  if (isPaused) told.push(noticeOf('feed-notice.paused', sentence));
  return {
    ...feed,
    failing,
    due,
    paused: isPaused ? now.toISOString() : feed.paused,
    untold: [...feed.untold, ...told],
  };
}

/** Tells the moderators of a server what its feeds have for them. What could not be told is kept. */
async function tellAll(server: string, { feeds, useDesk }: ReadingTools): Promise<void> {
  const all = (await feeds.list(server)).filter(({ untold }) => untold.length > 0);
  if (all.length === 0) return;
  const byNews = new Map<FeedNews, Feed>(
    all.map((feed) => [{ feed: feed.name, channel: feed.channel, untold: feed.untold }, feed]),
  );
  const told = await useDesk(server, (desk) => desk.tell([...byNews.keys()]));
  for (const news of told) {
    const id = byNews.get(news)?.id;
    if (id === undefined) continue;
    const count = news.untold.length;
    // What came meanwhile was added at the end.
    await feeds.change({ server, id }, (feed) => ({ ...feed, untold: feed.untold.slice(count) }));
  }
}
