import pg from 'pg';
import { userFault } from '../../../text/faults/user-fault.ts';
import { AwayError, toDatabaseFault } from './database-fault.ts';
import { migrate, SHARED, takeLock, tryLock } from './schema.ts';
import { Slots } from './slots.ts';

/** Options of a database; tests use other times. */
export interface DatabaseOptions {
  /** How long to wait for a connection or an answer, in milliseconds. */
  readonly patience?: number;
  /** How long to wait for other writers, in milliseconds. */
  readonly lockPatience?: number;
  /**
   * If a process that holds a lock is silent for this many milliseconds, the server ends its
   * transaction: a machine that loses its power does not close its connections. Others wait longer than
   * that.
   */
  readonly silence?: number;
}

/** More than {@link MOST_WRITING}, to leave connections for drafts and reads. */
const MOST_CONNECTIONS = 8;

/**
 * A write holds one connection and reads on another. Several corpora may be written at the same time.
 * If writes held all connections, none would be left to read on.
 */
const MOST_WRITING = 4;

/** In milliseconds. Periodic work ends long before that. */
const LONGEST_SCHEDULED_WORK = 120_000;

/** What was done in a transaction before its commit. */
interface Done<Result> {
  /** The server's id of the transaction. */
  readonly xid: string;
  readonly result: Result;
}

/**
 * A PostgreSQL database with the tables of this version. Opens connections when they are needed. Every
 * error that a person can mend is a UserError.
 */
export class Database {
  readonly #pool: pg.Pool;
  readonly #writing = new Slots(MOST_WRITING);
  readonly #settings: pg.ClientConfig;
  readonly #lockPatience: number;
  readonly #patience: number;
  readonly #silence: number;

  /**
   * Connects, and brings the tables up to date.
   *
   * @param url - `postgres://user:password@host:port/name`; already checked, see `DATABASE_URL`.
   * @throws UserError if the database cannot be reached or is not suitable.
   */
  static async open(url: string, options: DatabaseOptions = {}): Promise<Database> {
    const database = new Database(url, options);
    try {
      await database.#using((client) => migrate(client, database.#silence));
      return database;
    } catch (error) {
      await database.close();
      throw error;
    }
  }

  private constructor(
    url: string,
    { patience = 10_000, lockPatience = 20_000, silence = 15_000 }: DatabaseOptions,
  ) {
    this.#lockPatience = lockPatience;
    this.#patience = patience;
    this.#silence = silence;
    this.#settings = {
      connectionString: url,
      application_name: 'dateline',
      connectionTimeoutMillis: patience,
      query_timeout: patience,
      keepAlive: true,
    };
    this.#pool = new pg.Pool({
      ...this.#settings,
      max: MOST_CONNECTIONS,
      // So that a terminal command ends when it has nothing left to do.
      allowExitOnIdle: true,
    });
    // An idle connection that breaks is replaced when one is needed.
    this.#pool.on('error', () => undefined);
  }

  /**
   * Runs one query.
   *
   * @throws UserError if the database cannot be reached.
   */
  async query<Row extends pg.QueryResultRow>(
    text: string,
    values: readonly unknown[] = [],
  ): Promise<readonly Row[]> {
    return this.#using(async (client) => (await client.query<Row>(text, [...values])).rows);
  }

  /**
   * Runs work in a transaction while no one else holds the lock.
   *
   * @param lock - See `LOCKS`.
   * @param work - If it throws, the transaction is rolled back.
   * @param corpus - The corpus that the lock is for; left out if the lock is for all.
   * @throws UserError if the database cannot be reached, or if it is unknown whether the transaction
   * was committed; also errors of the work.
   */
  async transact<Result>(
    lock: number,
    work: (client: pg.ClientBase) => Promise<Result>,
    corpus: string = SHARED,
  ): Promise<Result> {
    let done: Done<Result> | null = null;
    const transaction = async (client: pg.ClientBase) => {
      const xid = await this.#begin(client, lock, corpus);
      done = { xid, result: await work(client) };
      await client.query('COMMIT');
      return done.result;
    };
    return this.#writing.take(async () => {
      try {
        return await this.#using(transaction);
      } catch (error) {
        if (done === null || !(error instanceof AwayError)) throw error;
        // The connection broke at the very end, so the server may have committed the transaction.
        if (await this.#isCommitted(done.xid, lock, corpus)) return done.result;
        throw error;
      }
    });
  }

  /** Begins a transaction under a lock, and returns its id. */
  async #begin(client: pg.ClientBase, lock: number, corpus: string): Promise<string> {
    await client.query('BEGIN');
    await client.query(
      `SET LOCAL lock_timeout = ${this.#lockPatience};
       SET LOCAL idle_in_transaction_session_timeout = ${this.#silence}`,
    );
    // The server gives up waiting for others before the client does.
    await takeLock(client, lock, this.#lockPatience + this.#patience, corpus);
    const { rows } = await client.query<{ xid: string }>(
      'SELECT pg_current_xact_id()::text AS xid',
    );
    return rows[0]?.xid ?? '';
  }

  /**
   * Finds out whether a transaction was committed. Takes the lock first: once it is free, the
   * transaction has ended.
   *
   * @throws UserError if that cannot be determined now.
   */
  async #isCommitted(xid: string, lock: number, corpus: string): Promise<boolean> {
    try {
      return await this.#using(async (client) => {
        await this.#begin(client, lock, corpus);
        const { rows } = await client.query<{ status: string | null }>(
          'SELECT pg_xact_status($1::text::xid8) AS status',
          [xid],
        );
        await client.query('ROLLBACK');
        const status = rows[0]?.status;
        if (status !== 'committed' && status !== 'aborted') throw new Error(`it is ${status}`);
        return status === 'committed';
      });
    } catch (error) {
      throw userFault('fault.database-uncertain', null, { cause: error });
    }
  }

  /**
   * Runs work unless another process already does.
   *
   * @param lock - See `LOCKS`.
   * @param work - Uses other connections.
   * @returns Whether the work ran here.
   * @throws UserError if the database cannot be reached; also errors of the work.
   */
  async attempt(lock: number, work: () => Promise<void>): Promise<boolean> {
    return this.#using(async (client) => {
      await client.query('BEGIN');
      // The lock of a process that has died must not last for long.
      await client.query(
        `SET LOCAL idle_in_transaction_session_timeout = ${LONGEST_SCHEDULED_WORK}`,
      );
      const isFree = await tryLock(client, lock);
      if (isFree) {
        await work().catch(async (error: unknown) => {
          // The server takes a moment to notice that a connection is dropped, and keeps the lock until
          // then.
          await client.query('ROLLBACK').catch(() => undefined);
          throw error;
        });
      }
      await client.query('COMMIT');
      return isFree;
    });
  }

  /** Runs several queries on one snapshot. */
  async snapshot<Result>(work: (client: pg.ClientBase) => Promise<Result>): Promise<Result> {
    return this.#using(async (client) => {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      const result = await work(client);
      await client.query('COMMIT');
      return result;
    });
  }

  /**
   * Opens a separate connection to listen on. The caller ends it.
   *
   * @param patience - How long to wait for an answer, in milliseconds.
   * @throws UserError if the database cannot be reached.
   */
  async connect(patience: number): Promise<pg.Client> {
    const client = new pg.Client({
      ...this.#settings,
      connectionTimeoutMillis: patience,
      query_timeout: patience,
    });
    try {
      await client.connect();
      return client;
    } catch (error) {
      client.end().catch(() => undefined);
      throw toDatabaseFault(error);
    }
  }

  /** Waits for work in progress, and ends all connections. */
  async close(): Promise<void> {
    await this.#pool.end();
  }

  async #using<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
    const client = await this.#pool.connect().catch((error: unknown) => {
      throw toDatabaseFault(error);
    });
    // If a connection breaks between two queries, only this event says why; the next query does not.
    let broken: unknown = null;
    const note = (error: unknown) => {
      broken ??= error;
    };
    client.on('error', note);
    try {
      const result = await work(client);
      client.off('error', note);
      client.release();
      return result;
    } catch (error) {
      // Closes the connection, which also ends any open transaction.
      client.release(true);
      const fault = toDatabaseFault(error);
      throw fault instanceof AwayError && broken !== null ? toDatabaseFault(broken) : fault;
    }
  }
}
