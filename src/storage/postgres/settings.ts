import type { SettingsStore } from '../../settings/settings-book.ts';
import type { Database } from './database/database.ts';
import { LockedQueries } from './database/locked-queries.ts';
import { LOCKS, SHARED } from './database/schema.ts';

/** Keeps the settings of servers in PostgreSQL, for any number of processes. */
export class PostgresSettings implements SettingsStore {
  readonly #queries: LockedQueries;

  constructor(database: Database) {
    this.#queries = new LockedQueries(database, LOCKS.settings, SHARED);
  }

  /** @throws UserError if the database cannot be reached. */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#queries.exclusively(work);
  }

  /** @throws UserError if the database cannot be reached. */
  async read(server: string): Promise<string | null> {
    const rows = await this.#queries.query<{ settings: string }>(
      'SELECT settings FROM settings WHERE server = $1',
      [server],
    );
    return rows[0]?.settings ?? null;
  }

  /** @throws UserError if the database cannot be reached. The old settings stay then. */
  async write(server: string, text: string): Promise<void> {
    await this.#queries.query(
      `INSERT INTO settings (server, settings) VALUES ($1, $2)
       ON CONFLICT (server) DO UPDATE SET settings = excluded.settings`,
      [server, text],
    );
  }

  /** @throws UserError if the database cannot be reached. */
  async list(): Promise<readonly string[]> {
    const rows = await this.#queries.query<{ server: string }>(
      'SELECT server FROM settings ORDER BY server',
    );
    return rows.map(({ server }) => server);
  }
}
