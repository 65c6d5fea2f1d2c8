import type { Actor } from '../../corpus/change.ts';
import { linkKey } from '../../corpus/format/link.ts';
import { userFault } from '../../text/faults/user-fault.ts';
import { dueOf, type Feed, type FeedSettings, readFeedText, writeFeed } from './feed.ts';
import type { FeedAddress, FeedStore } from './feed-store.ts';

/** Most feeds that a server may have. */
export const MOST_FEEDS = 200;

/** Options of {@link Feeds}. */
export interface FeedsOptions {
  readonly now: () => Date;
  /** Makes ids of ten characters of `0`–`9` and `a`–`z`. */
  readonly randomId: () => string;
  /** Called once for each feed that is skipped because it cannot be read. */
  readonly onFault?: (message: string) => void;
}

/** What became of several feeds. */
export interface Added {
  readonly added: readonly Feed[];
  /** How many the server had already. */
  readonly known: number;
  /** How many there was no room for. */
  readonly left: number;
}

/** Whether a text can be the id of a feed. Ids come back from Discord, where they can be forged. */
export function isFeedId(text: string): boolean {
  return /^[0-9a-z]{10}$/.test(text);
}

/** The feeds of all servers, and how far each has been read. */
export class Feeds {
  readonly #store: FeedStore;
  readonly #options: FeedsOptions;
  readonly #told = new Set<string>();
  /** Changes of a server run one after the other, so that two at once do not undo each other. */
  readonly #queues = new Map<string, Promise<unknown>>();

  constructor(store: FeedStore, options: FeedsOptions) {
    this.#store = store;
    this.#options = options;
  }

  /**
   * The feeds of a server, by name.
   *
   * @throws UserError if the store cannot be read.
   */
  async list(server: string): Promise<readonly Feed[]> {
    const feeds: Feed[] = [];
    for (const id of await this.#store.list(server)) {
      const feed = await this.find({ server, id });
      if (feed !== null) feeds.push(feed);
    }
    return feeds.sort((one, other) => one.name.localeCompare(other.name, 'en'));
  }

  /**
   * Finds a feed.
   *
   * @param address - May be forged or invalid.
   * @returns `null` if there is no such feed.
   * @throws UserError if the store cannot be read.
   */
  async find(address: FeedAddress): Promise<Feed | null> {
    const { server, id } = address;
    if (!isFeedId(id)) return null;
    const text = await this.#store.read(address);
    if (text === null) return null;
    const feed = readFeedText(text);
    if (feed !== null && feed.id === id) return feed;
    if (!this.#told.has(`${server} ${id}`)) {
      this.#told.add(`${server} ${id}`);
      this.#options.onFault?.(
        `The feed ${id} of the server ${server} cannot be read and is left alone.`,
      );
    }
    return null;
  }

  /**
   * Adds a feed. It is due at once.
   *
   * @throws UserError if the server has it already, or has too many; also if it cannot be stored.
   */
  add(server: string, settings: FeedSettings, addedBy: Actor): Promise<Feed> {
    return this.#inTurn(server, async () => {
      const feeds = await this.list(server);
      checkIsNew(settings.link, feeds);
      if (feeds.length >= MOST_FEEDS) {
        throw userFault('fault.feeds-full', { most: MOST_FEEDS });
      }
      return this.#add(server, settings, addedBy);
    });
  }

  /**
   * Adds several feeds, as far as there is room. Leaves out those that the server has already.
   *
   * @throws UserError if they cannot be stored. Those before the fault are added then.
   */
  addAll(server: string, all: readonly FeedSettings[], addedBy: Actor): Promise<Added> {
    return this.#inTurn(server, async () => {
      const known = new Set((await this.list(server)).map(({ link }) => linkKey(link)));
      const added: Feed[] = [];
      let left = 0;
      for (const settings of all) {
        if (known.has(linkKey(settings.link))) continue;
        if (known.size >= MOST_FEEDS) {
          left += 1;
          continue;
        }
        known.add(linkKey(settings.link));
        added.push(await this.#add(server, settings, addedBy));
      }
      return { added, left, known: all.length - added.length - left };
    });
  }

  /**
   * Changes a feed.
   *
   * @param make - Gets the feed as it is now, and returns what is to be kept. May be called only once.
   * @returns The feed as kept; `null` if there is no such feed any more.
   * @throws UserError if it cannot be stored; also errors of `make`. The feed then stays as it was.
   */
  change(address: FeedAddress, make: (feed: Feed) => Feed): Promise<Feed | null> {
    const { server } = address;
    return this.#inTurn(server, async () => {
      const feed = await this.find(address);
      if (feed === null) return null;
      const next = make(feed);
      if (next.link !== feed.link) checkIsNew(next.link, await this.list(server));
      if (next !== feed) await this.#write(server, next);
      return next;
    });
  }

  /**
   * Removes a feed. Its reports and drafts stay.
   *
   * @returns The removed feed; `null` if it was removed already.
   * @throws UserError if it cannot be removed.
   */
  remove(address: FeedAddress): Promise<Feed | null> {
    return this.#inTurn(address.server, async () => {
      const feed = await this.find(address);
      return feed !== null && (await this.#store.remove(address)) ? feed : null;
    });
  }

  /** The feeds of all servers that are due now, those that have waited longest first. */
  due(): Promise<readonly FeedAddress[]> {
    return this.#store.due(this.#options.now().toISOString());
  }

  #inTurn<Result>(server: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#queues.get(server) ?? Promise.resolve();
    const result = before.then(() => this.#store.exclusively(server, work));
    const settled = result.catch(() => undefined);
    this.#queues.set(server, settled);
    void settled.then(() => {
      if (this.#queues.get(server) === settled) this.#queues.delete(server);
    });
    return result;
  }

  async #add(server: string, settings: FeedSettings, addedBy: Actor): Promise<Feed> {
    const now = this.#options.now().toISOString();
    const feed: Feed = {
      ...settings,
      id: await this.#chooseId(server),
      addedBy,
      added: now,
      paused: null,
      due: now,
      read: null,
      etag: null,
      modified: null,
      failing: null,
      seen: [],
      waiting: [],
      offered: 0,
      untold: [],
      isFull: false,
    };
    await this.#write(server, feed);
    return feed;
  }

  #write(server: string, feed: Feed): Promise<void> {
    return this.#store.write({ server, id: feed.id }, writeFeed(feed), dueOf(feed));
  }

  async #chooseId(server: string): Promise<string> {
    for (;;) {
      const id = this.#options.randomId();
      if (!isFeedId(id)) throw new Error(`"${id}" cannot be the id of a feed`);
      if ((await this.#store.read({ server, id })) === null) return id;
    }
  }
}

/** @throws UserError if a server reads a link already. */
function checkIsNew(link: string, feeds: readonly Feed[]): void {
  const known = feeds.find((feed) => linkKey(feed.link) === linkKey(link));
  if (known) {
    throw userFault('fault.feed-known', { name: known.name });
  }
}

/**
 * Copies the feeds of a server into another store. Safe to repeat.
 *
 * @param from - Feeds that cannot be read are left out.
 * @param to - Feeds with the same id are replaced.
 * @returns The number of copied feeds.
 * @throws UserError if a store cannot be read or written.
 */
export async function copyFeeds(from: FeedStore, to: FeedStore, server: string): Promise<number> {
  let copied = 0;
  for (const id of await from.list(server)) {
    const text = await from.read({ server, id });
    const feed = text === null ? null : readFeedText(text);
    if (text === null || feed === null) continue;
    await to.write({ server, id }, text, dueOf(feed));
    copied += 1;
  }
  return copied;
}
