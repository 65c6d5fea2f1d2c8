/** Names a feed: the server that reads it, and its id. */
export interface FeedAddress {
  readonly server: string;
  readonly id: string;
}

/** A store of feeds: texts by server and id. */
export interface FeedStore {
  /** Runs work on the feeds of a server while no other process runs such work. */
  exclusively<Result>(server: string, work: () => Promise<Result>): Promise<Result>;
  /** @returns `null` if there is no such feed, or the id is invalid. */
  read(address: FeedAddress): Promise<string | null>;
  /**
   * Writes a text completely or not at all. Replaces the previous one.
   *
   * @param due - When it is to be read, as {@link FeedStore.due} compares it; `null` for never.
   */
  write(address: FeedAddress, text: string, due: string | null): Promise<void>;
  /** @returns Whether it existed. */
  remove(address: FeedAddress): Promise<boolean>;
  /** The ids of the feeds of a server, in order. */
  list(server: string): Promise<readonly string[]>;
  /**
   * The feeds that are due, those that have waited longest first.
   *
   * @param now - A moment in UTC.
   */
  due(now: string): Promise<readonly FeedAddress[]>;
}
