import pg from 'pg';
import { UserError } from '../../../user-error.ts';
import { AwayError, toDatabaseFault } from './database-fault.ts';
import { migrate, SHARED, takeLock, tryLock } from './schema.ts';
import { Slots } from './slots.ts';

const UNCERTAIN =
  'The connection to the database broke while the change was being made. Look whether it was made before you make it again.';

/** What a database may be given; tests give other times. */
export interface DatabaseOptions {
  /** How long to wait for a connection or an answer, in milliseconds. */
  readonly patience?: number;
  /** How long to wait for others who are writing, in milliseconds. */
  readonly lockPatience?: number;
  /**
   * After so many milliseconds without a word from a process that holds a lock, the server ends its
   * transaction: a machine that has lost its power does not say goodbye. Others wait for longer.
   */
  readonly silence?: number;
}

/** Drafts and reads come on top of those for writing. */
const MOST_CONNECTIONS = 8;

/**
 * A write holds one connection and reads on another. Several corpora may be written at the same time; if
 * all connections were held so, none would be left to read on.
 */
const MOST_WRITING = 4;

/** What is done from time to time is over long before, in milliseconds. */
const LONGEST_SCHEDULED_WORK = 120_000;

/** What was done in a transaction before it was ended. */
interface Done<Result> {
  /** The number that the server has given it. */
  readonly xid: string;
  readonly result: Result;
}

/**
 * A PostgreSQL database, whose tables are those of this version. Connections come and go by
 * themselves; every error that a person can mend is a UserError.
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
   * @param url - `postgres://user:password@host:port/name`; checked before, see `DATABASE_URL`.
   * @param options - How patient to be.
   * @throws UserError if it cannot be reached or does not suit.
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
      // A command at a terminal ends when it has nothing left to do.
      allowExitOnIdle: true,
    });
    // An idle connection that breaks is replaced when one is needed.
    this.#pool.on('error', () => undefined);
  }

  /**
   * Asks one question.
   *
   * @throws UserError if the database is away.
   */
  async query<Row extends pg.QueryResultRow>(
    text: string,
    values: readonly unknown[] = [],
  ): Promise<readonly Row[]> {
    return this.#using(async (client) => (await client.query<Row>(text, [...values])).rows);
  }

  /**
   * Does something of which nobody else sees the half, while nobody else has the lock.
   *
   * @param lock - See `LOCKS`.
   * @param work - What to do; what it throws undoes it.
   * @param corpus - Whose lock it is, if it is not for all.
   * @throws UserError if the database is away, or it cannot be found out whether it was done; whatever
   * the work throws.
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
        // The connection broke at the very end, so the server may have made the transaction.
        if (await this.#isCommitted(done.xid, lock, corpus)) return done.result;
        throw error;
      }
    });
  }

  /** Begins a transaction under a lock, and gives its number. */
  async #begin(client: pg.ClientBase, lock: number, corpus: string): Promise<string> {
    await client.query('BEGIN');
    await client.query(
      `SET LOCAL lock_timeout = ${this.#lockPatience};
       SET LOCAL idle_in_transaction_session_timeout = ${this.#silence}`,
    );
    // The server is the one who gives up waiting for others.
    await takeLock(client, lock, this.#lockPatience + this.#patience, corpus);
    const { rows } = await client.query<{ xid: string }>(
      'SELECT pg_current_xact_id()::text AS xid',
    );
    return rows[0]?.xid ?? '';
  }

  /**
   * Finds out whether a transaction was made. The lock is free again when it is asked, so the server
   * has made up its mind.
   *
   * @throws UserError if that cannot be found out now.
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
      throw new UserError(UNCERTAIN, { cause: error });
    }
  }

  /**
   * Does something unless another process does it already.
   *
   * @param lock - See `LOCKS`.
   * @param work - What to do, on other connections.
   * @returns Whether it was done here.
   * @throws UserError if the database is away; whatever the work throws.
   */
  async attempt(lock: number, work: () => Promise<void>): Promise<boolean> {
    return this.#using(async (client) => {
      await client.query('BEGIN');
      // Of a process that has died nobody may think for long that it is still at it.
      await client.query(
        `SET LOCAL idle_in_transaction_session_timeout = ${LONGEST_SCHEDULED_WORK}`,
      );
      const isFree = await tryLock(client, lock);
      if (isFree) {
        await work().catch(async (error: unknown) => {
          // The server takes a moment to notice that a connection is dropped, and keeps the lock so long.
          await client.query('ROLLBACK').catch(() => undefined);
          throw error;
        });
      }
      await client.query('COMMIT');
      return isFree;
    });
  }

  /** Reads several things as they were at one moment. */
  async snapshot<Result>(work: (client: pg.ClientBase) => Promise<Result>): Promise<Result> {
    return this.#using(async (client) => {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      const result = await work(client);
      await client.query('COMMIT');
      return result;
    });
  }

  /**
   * Opens a connection for oneself, to listen on. Whoever opened it ends it.
   *
   * @param patience - How long to wait for an answer, in milliseconds.
   * @throws UserError if the database is away.
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

  /** Waits for what is under way and ends all connections. */
  async close(): Promise<void> {
    await this.#pool.end();
  }

  async #using<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
    const client = await this.#pool.connect().catch((error: unknown) => {
      throw toDatabaseFault(error);
    });
    // A connection that breaks between two queries says here why; the next query only says that it did.
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
      // Whatever is open on it ends with it: nobody is left with half a transaction.
      client.release(true);
      const fault = toDatabaseFault(error);
      throw fault instanceof AwayError && broken !== null ? toDatabaseFault(broken) : fault;
    }
  }
}
