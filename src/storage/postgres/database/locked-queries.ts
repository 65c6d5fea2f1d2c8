import { AsyncLocalStorage } from 'node:async_hooks';
import type { ClientBase, QueryResultRow } from 'pg';
import type { Database } from './database.ts';

/**
 * Runs queries on the connection that holds the lock, while the caller holds it. A process that is
 * paused loses the lock together with the connection, so what it still sends later changes nothing.
 */
export class LockedQueries {
  readonly #database: Database;
  readonly #lock: number;
  readonly #corpus: string;
  readonly #holding = new AsyncLocalStorage<ClientBase>();

  /**
   * @param lock - See `LOCKS`.
   * @param corpus - The corpus that the lock is for.
   */
  constructor(database: Database, lock: number, corpus: string) {
    this.#database = database;
    this.#lock = lock;
    this.#corpus = corpus;
  }

  /**
   * Runs work while no one else holds the lock. All of its queries here take effect when it ends, or
   * none.
   *
   * @throws UserError if the database cannot be reached; also errors of the work.
   */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#database.transact(
      this.#lock,
      (client) => this.#holding.run(client, work),
      this.#corpus,
    );
  }

  /** @throws UserError if the database cannot be reached. */
  async query<Row extends QueryResultRow>(
    text: string,
    values: readonly unknown[] = [],
  ): Promise<readonly Row[]> {
    const client = this.#holding.getStore();
    if (!client) return this.#database.query<Row>(text, values);
    return (await client.query<Row>(text, [...values])).rows;
  }
}
