import { AsyncLocalStorage } from 'node:async_hooks';
import type { ClientBase, QueryResultRow } from 'pg';
import type { Database } from './database.ts';

/**
 * Queries that are asked on the connection of a lock while whoever asks holds it. A process that is
 * paused loses the lock together with the connection, so what it still sends later changes nothing.
 */
export class LockedQueries {
  readonly #database: Database;
  readonly #lock: number;
  readonly #corpus: string;
  readonly #holding = new AsyncLocalStorage<ClientBase>();

  /**
   * @param database - Where the tables are.
   * @param lock - See `LOCKS`.
   * @param corpus - Whose lock it is.
   */
  constructor(database: Database, lock: number, corpus: string) {
    this.#database = database;
    this.#lock = lock;
    this.#corpus = corpus;
  }

  /**
   * Does something while nobody else has the lock. All that it asks here is done when it has ended, or
   * nothing.
   *
   * @throws UserError if the database is away; whatever the work throws.
   */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#database.transact(
      this.#lock,
      (client) => this.#holding.run(client, work),
      this.#corpus,
    );
  }

  /** @throws UserError if the database is away. */
  async query<Row extends QueryResultRow>(
    text: string,
    values: readonly unknown[] = [],
  ): Promise<readonly Row[]> {
    const client = this.#holding.getStore();
    if (!client) return this.#database.query<Row>(text, values);
    return (await client.query<Row>(text, [...values])).rows;
  }
}
