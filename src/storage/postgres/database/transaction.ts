import type { ClientBase } from 'pg';
import type { Article } from '../../../corpus/article.ts';
import type { Change } from '../../../corpus/change.ts';
import type { Fault } from '../../../corpus/fault.ts';
import { writeArticle } from '../../../corpus/format/format.ts';
import type { Proposal, StoredArticle, Transaction } from '../../../corpus/store.ts';
import { enterChanges } from '../enter-changes.ts';
import { CHANGE_COLUMNS, type ChangeRow, toChange, toSequence } from '../rows.ts';

/** Options of a transaction. */
interface TransactionOptions {
  /** A server's id, or `SHARED`. */
  readonly corpus: string;
  /** The number of the last change that the store has seen. */
  readonly known: number;
  readonly now: () => Date;
  readonly read: (id: string) => Promise<StoredArticle | null>;
}

/**
 * Channel that wakes followers. It depends on the schema, so that two schemas do not wake each other.
 */
const CHANNEL_NAME = `'dateline_' || hashtext(current_schema())`;

/** The name of the channel on which changes are announced. */
export async function readChannel(client: ClientBase): Promise<string> {
  const { rows } = await client.query<{ name: string }>(`SELECT ${CHANNEL_NAME} AS name`);
  return rows[0]?.name ?? '';
}

/** Operations on PostgreSQL while no one else can write. */
export class PostgresTransaction implements Transaction {
  readonly missed: readonly string[];
  /** A transaction of PostgreSQL is never half done. */
  readonly faults: readonly Fault[] = [];
  readonly read: (id: string) => Promise<StoredArticle | null>;
  readonly #client: ClientBase;
  readonly #corpus: string;
  readonly #now: () => Date;
  readonly #entered: Change[] = [];
  #last: number;

  /** Begins a transaction on a connection that holds the lock. */
  static async begin(client: ClientBase, options: TransactionOptions) {
    const { rows: missed } = await client.query<{ id: string }>(
      'SELECT DISTINCT id FROM changes WHERE corpus = $1 AND sequence > $2',
      [options.corpus, options.known],
    );
    const { rows } = await client.query<{ last: string | null }>(
      'SELECT max(sequence) AS last FROM changes WHERE corpus = $1',
      [options.corpus],
    );
    return new PostgresTransaction(client, options, {
      missed: missed.map(({ id }) => id),
      last: toSequence(rows[0]?.last),
    });
  }

  private constructor(
    client: ClientBase,
    { corpus, now, read }: TransactionOptions,
    { missed, last }: { readonly missed: readonly string[]; readonly last: number },
  ) {
    this.#client = client;
    this.#corpus = corpus;
    this.#now = now;
    this.read = read;
    this.missed = missed;
    this.#last = last;
  }

  /** The changes made in this transaction. */
  get entered(): readonly Change[] {
    return this.#entered;
  }

  /** The number of the last change. */
  get last(): number {
    return this.#last;
  }

  async recordedIds(): Promise<Iterable<string>> {
    const { rows } = await this.#client.query<{ id: string }>(
      'SELECT DISTINCT id FROM changes WHERE corpus = $1',
      [this.#corpus],
    );
    return rows.map(({ id }) => id);
  }

  /** Always: an article is a pointer to its last change. */
  isRecorded(_id: string, _article: Article | null): boolean {
    return true;
  }

  lastChange(id: string): Promise<Change | null> {
    return this.#find('id = $2 ORDER BY sequence DESC LIMIT 1', id);
  }

  findRequest(request: string): Promise<Change | null> {
    // The first is the change that was made. Dateline never writes a second one for the same request.
    return this.#find('request = $2 ORDER BY sequence LIMIT 1', request);
  }

  async commit(proposals: readonly Proposal[]): Promise<readonly Change[]> {
    // Refuse articles that a folder could not keep, so that a corpus can move to one.
    for (const { after } of proposals) if (after) writeArticle(after);
    const at = this.#now().toISOString();
    const changes = proposals.map((proposal, index) => ({
      sequence: this.#last + 1 + index,
      at,
      ...proposal,
    }));
    await this.#client.query('SAVEPOINT entering');
    try {
      await enterChanges(this.#client, this.#corpus, changes);
    } catch (error) {
      // Earlier commits of this transaction stay.
      await this.#client.query('ROLLBACK TO entering').catch(() => undefined);
      throw error;
    }
    await this.#client.query(`SELECT pg_notify(${CHANNEL_NAME}, $1)`, [this.#corpus]);
    this.#last += changes.length;
    this.#entered.push(...changes);
    return changes;
  }

  async #find(condition: string, value: string): Promise<Change | null> {
    if (value.includes('\0')) return null;
    const { rows } = await this.#client.query<ChangeRow>(
      `SELECT ${CHANGE_COLUMNS} FROM changes WHERE corpus = $1 AND ${condition}`,
      [this.#corpus, value],
    );
    return rows[0] ? toChange(rows[0]) : null;
  }
}
