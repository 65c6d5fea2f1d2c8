import type { FeedAddress, FeedStore } from '../../watch/feeds/feed-store.ts';
import { isFeedId } from '../../watch/feeds/feeds.ts';
import type { Database } from './database/database.ts';
import { LockedQueries } from './database/locked-queries.ts';
import { LOCKS } from './database/schema.ts';

/** Most feeds that are named at once. */
const MOST_DUE = 1_000;

/** Keeps the feeds of servers in PostgreSQL, for any number of processes. */
export class PostgresFeeds implements FeedStore {
  readonly #database: Database;
  readonly #queries = new Map<string, LockedQueries>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** @throws UserError if the database cannot be reached. */
  exclusively<Result>(server: string, work: () => Promise<Result>): Promise<Result> {
    return this.#of(server).exclusively(work);
  }

  /** @throws UserError if the database cannot be reached. */
  async read({ server, id }: FeedAddress): Promise<string | null> {
    if (!isFeedId(id)) return null;
    const rows = await this.#of(server).query<{ feed: string }>(
      'SELECT feed FROM feeds WHERE server = $1 AND id = $2',
      [server, id],
    );
    return rows[0]?.feed ?? null;
  }

  /** @throws UserError if the database cannot be reached. The old feed stays then. */
  async write({ server, id }: FeedAddress, text: string, due: string | null): Promise<void> {
    if (!isFeedId(id)) throw new Error(`"${id}" cannot be the id of a feed`);
    await this.#of(server).query(
      `INSERT INTO feeds (server, id, feed, due) VALUES ($1, $2, $3, $4)
       ON CONFLICT (server, id) DO UPDATE SET feed = excluded.feed, due = excluded.due`,
      [server, id, text, due],
    );
  }

  /** @throws UserError if the database cannot be reached. */
  async remove({ server, id }: FeedAddress): Promise<boolean> {
    if (!isFeedId(id)) return false;
    const rows = await this.#of(server).query(
      'DELETE FROM feeds WHERE server = $1 AND id = $2 RETURNING id',
      [server, id],
    );
    return rows.length > 0;
  }

  /** @throws UserError if the database cannot be reached. */
  async list(server: string): Promise<readonly string[]> {
    const rows = await this.#of(server).query<{ id: string }>(
      'SELECT id FROM feeds WHERE server = $1 ORDER BY id',
      [server],
    );
    return rows.map(({ id }) => id);
  }

  /** @throws UserError if the database cannot be reached. */
  async due(now: string): Promise<readonly FeedAddress[]> {
    const rows = await this.#database.query<{ server: string; id: string }>(
      'SELECT server, id FROM feeds WHERE due <= $1 ORDER BY due LIMIT $2',
      [now, MOST_DUE],
    );
    return rows.map(({ server, id }) => ({ server, id }));
  }

  /** Queries in the work of one server use the connection that holds its lock. */
  #of(server: string): LockedQueries {
    const known = this.#queries.get(server);
    const queries = known ?? new LockedQueries(this.#database, LOCKS.feeds, server);
    this.#queries.set(server, queries);
    return queries;
  }
}
