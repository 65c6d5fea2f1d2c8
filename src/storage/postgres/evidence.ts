import type { EvidenceStore } from '../../evidence/evidence-store.ts';
import type { Database } from './database/database.ts';
import { SHARED } from './database/schema.ts';

/** Keeps evidence in PostgreSQL, for any number of processes. */
export class PostgresEvidence implements EvidenceStore {
  readonly #database: Database;
  readonly #corpus: string;

  /** @param corpus - A server's id for its evidence; that of the shared corpus if left out. */
  constructor(database: Database, corpus: string = SHARED) {
    this.#database = database;
    this.#corpus = corpus;
  }

  /** @throws UserError if the database cannot be reached. */
  async read(article: string): Promise<string | null> {
    const rows = await this.#database.query<{ record: string }>(
      'SELECT record FROM evidence WHERE corpus = $1 AND article = $2',
      [this.#corpus, article],
    );
    return rows[0]?.record ?? null;
  }

  /** @throws UserError if the database cannot be reached. */
  async content(article: string): Promise<Uint8Array | null> {
    const rows = await this.#database.query<{ content: Buffer | null }>(
      'SELECT content FROM evidence WHERE corpus = $1 AND article = $2',
      [this.#corpus, article],
    );
    return rows[0]?.content ?? null;
  }

  /** @throws UserError if the database cannot be reached. */
  async write(article: string, record: string, content: Uint8Array | null): Promise<void> {
    await this.#database.query(
      `INSERT INTO evidence (corpus, article, record, content) VALUES ($1, $2, $3, $4)
       ON CONFLICT (corpus, article) DO UPDATE SET record = excluded.record, content = excluded.content`,
      [this.#corpus, article, record, content === null ? null : Buffer.from(content)],
    );
  }

  /** @throws UserError if the database cannot be reached. */
  async remove(article: string): Promise<boolean> {
    const rows = await this.#database.query(
      'DELETE FROM evidence WHERE corpus = $1 AND article = $2 RETURNING article',
      [this.#corpus, article],
    );
    return rows.length > 0;
  }

  /** @throws UserError if the database cannot be reached. */
  async list(): Promise<readonly string[]> {
    const rows = await this.#database.query<{ article: string }>(
      'SELECT article FROM evidence WHERE corpus = $1 ORDER BY article',
      [this.#corpus],
    );
    return rows.map(({ article }) => article);
  }
}
