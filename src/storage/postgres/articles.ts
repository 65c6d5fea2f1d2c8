import type { ClientBase } from 'pg';
import type { Change } from '../../corpus/change.ts';
import { NOT_EMPTY, type WholeStore } from '../../corpus/copy.ts';
import type { Fault } from '../../corpus/fault.ts';
import type { StoredArticle, Transaction } from '../../corpus/store.ts';
import { UserError } from '../../user-error.ts';
import { ArticleReader } from './article-reader.ts';
import { fillTables, isEmpty, readGroups } from './copy.ts';
import type { Database } from './database/database.ts';
import { LOCKS, SHARED } from './database/schema.ts';
import { PostgresTransaction } from './database/transaction.ts';
import { Following } from './following.ts';
import { CHANGE_COLUMNS, type ChangeRow, toChange, toSequence } from './rows.ts';

/** Options of a PostgreSQL store. */
export interface PostgresOptions {
  /** The time for journal entries. */
  readonly now?: () => Date;
  /** Milliseconds between two looks for changes without a notification. */
  readonly interval?: number;
  /** Milliseconds before a lost connection is replaced. */
  readonly pause?: number;
  /** Milliseconds to wait for an answer to such a look. */
  readonly patience?: number;
  /** A server's id for the corpus of that server; the shared corpus if left out. */
  readonly corpus?: string;
  /** Also follows other corpora of the database, so that one connection is enough for all. */
  readonly following?: Following;
}

/** Changes pulled per query. */
const PULLED_AT_ONCE = 1_000;

/** How a database is followed, in milliseconds. */
export const USUAL = { interval: 30_000, pause: 1_000, patience: 10_000 };

/**
 * Keeps the articles and the journal in PostgreSQL, for any number of processes.
 *
 * A writer holds a lock until its transaction ends. So changes are numbered in the order in which they
 * are made: a reader that has seen a number has seen all below it.
 */
export class PostgresStore implements WholeStore {
  /** An article is a pointer to its last change; there is no copy that a person could edit. */
  readonly isEditedByHand = false;
  readonly #database: Database;
  readonly #articles: ArticleReader;
  readonly #corpus: string;
  readonly #now: () => Date;
  readonly #following: Following;
  /** The number of the last change that the user of this store has seen. */
  #known = 0;

  /** @param database - The caller closes it. */
  constructor(database: Database, options: PostgresOptions = {}) {
    const { corpus = SHARED, now = () => new Date(), following } = options;
    this.#database = database;
    this.#corpus = corpus;
    this.#articles = new ArticleReader(database, corpus);
    this.#now = now;
    this.#following = following ?? new Following(database, { ...USUAL, now, ...options });
  }

  /**
   * Milliseconds since this process last knew everything that others wrote; `null` if it does not
   * follow.
   */
  get lag(): number | null {
    return this.#following.lag;
  }

  /** @throws UserError if the database cannot be reached. */
  async readAll(): Promise<readonly StoredArticle[]> {
    const { sequence, articles } = await this.#articles.readAll();
    this.#known = sequence;
    return articles;
  }

  /** @throws UserError if the database cannot be reached. */
  read(id: string): Promise<StoredArticle | null> {
    return this.#articles.read(id);
  }

  async transact<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const { outcome, last } = await this.#locked(async (client) => {
      const transaction = await PostgresTransaction.begin(client, {
        corpus: this.#corpus,
        known: this.#known,
        now: this.#now,
        read: (id) => this.read(id),
      });
      const outcome: Outcome<Result> = await work(transaction).then(
        (result) => ({ result }),
        (error: unknown) => ({ error }),
      );
      // Committed changes stay, even if the work throws after them.
      if ('error' in outcome && transaction.entered.length === 0) throw outcome.error;
      return { outcome, last: transaction.last };
    });
    this.#known = last;
    if ('error' in outcome) throw outcome.error;
    return outcome.result;
  }

  async history(id: string): Promise<readonly Change[]> {
    const rows = await this.#database.query<ChangeRow>(
      `SELECT ${CHANGE_COLUMNS} FROM changes WHERE corpus = $1 AND id = $2 ORDER BY sequence DESC`,
      [this.#corpus, id],
    );
    return rows.map(toChange);
  }

  async changes(limit: number): Promise<readonly Change[]> {
    const rows = await this.#database.query<ChangeRow>(
      `SELECT ${CHANGE_COLUMNS} FROM changes WHERE corpus = $1 ORDER BY sequence DESC LIMIT $2`,
      [this.#corpus, Number.isFinite(limit) ? limit : null],
    );
    return rows.map(toChange);
  }

  async changesAfter(sequence: number, limit: number): Promise<readonly Change[]> {
    const rows = await this.#database.query<ChangeRow>(
      `SELECT ${CHANGE_COLUMNS} FROM changes
       WHERE corpus = $1 AND sequence > $2 ORDER BY sequence LIMIT $3`,
      [this.#corpus, sequence, limit],
    );
    return rows.map(toChange);
  }

  /** Finds numbers that are missing in the journal. Dateline itself leaves no gaps. */
  async findJournalFaults(): Promise<readonly Fault[]> {
    const rows = await this.#database.query<{ first: string; last: string }>(
      `SELECT before + 1 AS first, sequence - 1 AS last
       FROM (SELECT sequence, lag(sequence, 1, 0::bigint) OVER (ORDER BY sequence) AS before
             FROM changes WHERE corpus = $1) AS neighbours
       WHERE sequence > before + 1 ORDER BY sequence LIMIT 100`,
      [this.#corpus],
    );
    return rows.map(({ first, last }) => ({
      file: 'database/journal',
      line: toSequence(first),
      message:
        first === last
          ? `change ${first} is missing; restore it from a backup, or leave it as it is`
          : `changes ${first} to ${last} are missing; restore them from a backup, or leave it as it is`,
    }));
  }

  async watch(
    onChange: (id: string) => Promise<void>,
    onError: (error: unknown) => void,
  ): Promise<() => Promise<void>> {
    let seen = this.#known;
    return this.#following.join({
      corpus: this.#corpus,
      onError,
      pull: async (client) => {
        for (;;) {
          const { rows } = await client.query<{ sequence: string; id: string }>(
            `SELECT sequence, id FROM changes WHERE corpus = $1 AND sequence > $2
             ORDER BY sequence LIMIT $3`,
            [this.#corpus, seen, PULLED_AT_ONCE],
          );
          // Go on only if every article could be read. Otherwise the changes are reported again.
          const looks = [...new Set(rows.map(({ id }) => id))].map(onChange);
          const outcomes = await Promise.allSettled(looks);
          if (outcomes.some(({ status }) => status === 'rejected')) return false;
          seen = Math.max(seen, toSequence(rows.at(-1)?.sequence));
          if (rows.length < PULLED_AT_ONCE) return true;
        }
      },
    });
  }

  readJournal(): AsyncIterable<readonly Change[]> {
    return readGroups(this.#database, this.#corpus);
  }

  isEmpty(): Promise<boolean> {
    return this.#database.snapshot((client) => isEmpty(client, this.#corpus));
  }

  /** Writes all of it or nothing. */
  async fill(journal: AsyncIterable<readonly Change[]>): Promise<void> {
    await this.#locked(async (client) => {
      if (!(await isEmpty(client, this.#corpus))) throw new UserError(NOT_EMPTY);
      // The usual limit for a query is not meant for a whole corpus.
      await client.query('SET LOCAL statement_timeout = 0');
      await fillTables(client, this.#corpus, journal);
    });
  }

  #locked<Result>(work: (client: ClientBase) => Promise<Result>): Promise<Result> {
    return this.#database.transact(LOCKS.corpus, work, this.#corpus);
  }
}

/** The result of the work of a transaction. */
type Outcome<Result> = { readonly result: Result } | { readonly error: unknown };
