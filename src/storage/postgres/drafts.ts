import type { DraftStore } from '../../intake/drafts/draft-store.ts';
import { isDraftId } from '../../intake/drafts/drafts.ts';
import type { Database } from './database/database.ts';
import { LockedQueries } from './database/locked-queries.ts';
import { LOCKS, SHARED } from './database/schema.ts';

/** Keeps drafts in PostgreSQL, for any number of processes. */
export class PostgresDrafts implements DraftStore {
  readonly #queries: LockedQueries;
  readonly #corpus: string;

  /** @param corpus - A server's id for its drafts; those of the shared corpus if left out. */
  constructor(database: Database, corpus: string = SHARED) {
    this.#queries = new LockedQueries(database, LOCKS.drafts, corpus);
    this.#corpus = corpus;
  }

  /** @throws UserError if the database cannot be reached. */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#queries.exclusively(work);
  }

  /** @throws UserError if the database cannot be reached. */
  async read(id: string): Promise<string | null> {
    if (!isDraftId(id)) return null;
    const rows = await this.#queries.query<{ draft: string }>(
      'SELECT draft FROM drafts WHERE corpus = $1 AND id = $2',
      [this.#corpus, id],
    );
    return rows[0]?.draft ?? null;
  }

  /** @throws UserError if the database cannot be reached. The old draft stays then. */
  async write(id: string, text: string): Promise<void> {
    if (!isDraftId(id)) throw new Error(`"${id}" cannot be the id of a draft`);
    await this.#queries.query(
      `INSERT INTO drafts (corpus, id, draft) VALUES ($1, $2, $3)
       ON CONFLICT (corpus, id) DO UPDATE SET draft = excluded.draft`,
      [this.#corpus, id, text],
    );
  }

  /** @throws UserError if the database cannot be reached. */
  async remove(id: string): Promise<boolean> {
    if (!isDraftId(id)) return false;
    const rows = await this.#queries.query(
      'DELETE FROM drafts WHERE corpus = $1 AND id = $2 RETURNING id',
      [this.#corpus, id],
    );
    return rows.length > 0;
  }

  /** @throws UserError if the database cannot be reached. */
  async list(): Promise<readonly string[]> {
    const rows = await this.#queries.query<{ id: string }>(
      'SELECT id FROM drafts WHERE corpus = $1 ORDER BY id',
      [this.#corpus],
    );
    return rows.map(({ id }) => id);
  }

  /** @throws UserError if the database cannot be reached. */
  async sizes(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#queries.query<{ id: string; bytes: number }>(
      'SELECT id, octet_length(draft) AS bytes FROM drafts WHERE corpus = $1 ORDER BY id',
      [this.#corpus],
    );
    return new Map(rows.map(({ id, bytes }) => [id, bytes]));
  }
}
