import type {
  RecordKey,
  RecordKind,
  RecordStore,
  StoredRecord,
} from '../../watch/records/record-store.ts';
import type { Database } from './database/database.ts';

interface RecordRow extends Record<string, unknown> {
  readonly kind: RecordKind;
  /** Empty for no server. */
  readonly server: string;
  readonly name: string;
  readonly due: Date | null;
  readonly record: string;
}

const COLUMNS = 'kind, server, name, due, record';

const INSERT = `INSERT INTO records (${COLUMNS}) VALUES ($1, $2, $3, $4, $5)`;

/** Keeps the records of alerts and digests in PostgreSQL, for any number of processes. */
export class PostgresRecords implements RecordStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** @throws UserError if the database cannot be reached. */
  async read(key: RecordKey): Promise<StoredRecord | null> {
    const [row] = await this.#database.query<RecordRow>(
      `SELECT ${COLUMNS} FROM records WHERE kind = $1 AND server = $2 AND name = $3`,
      valuesOf(key),
    );
    return row ? toRecord(row) : null;
  }

  /** @throws UserError if the database cannot be reached. The old record stays then. */
  async write({ key, due, text }: StoredRecord): Promise<void> {
    await this.#database.query(
      `${INSERT} ON CONFLICT (kind, server, name)
       DO UPDATE SET due = excluded.due, record = excluded.record`,
      [...valuesOf(key), due, text],
    );
  }

  /** @throws UserError if the database cannot be reached. The old record stays then. */
  async replace(before: string, { key, due, text }: StoredRecord): Promise<boolean> {
    const rows = await this.#database.query(
      `UPDATE records SET due = $4, record = $5
       WHERE kind = $1 AND server = $2 AND name = $3 AND record = $6 RETURNING name`,
      [...valuesOf(key), due, text, before],
    );
    return rows.length > 0;
  }

  /** @throws UserError if the database cannot be reached. */
  async add({ key, due, text }: StoredRecord): Promise<boolean> {
    const rows = await this.#database.query(`${INSERT} ON CONFLICT DO NOTHING RETURNING name`, [
      ...valuesOf(key),
      due,
      text,
    ]);
    return rows.length > 0;
  }

  /** @throws UserError if the database cannot be reached. */
  async remove(key: RecordKey): Promise<boolean> {
    const rows = await this.#database.query(
      'DELETE FROM records WHERE kind = $1 AND server = $2 AND name = $3 RETURNING name',
      valuesOf(key),
    );
    return rows.length > 0;
  }

  /** @throws UserError if the database cannot be reached. */
  async list(kind: RecordKind): Promise<readonly StoredRecord[]> {
    const rows = await this.#database.query<RecordRow>(
      `SELECT ${COLUMNS} FROM records WHERE kind = $1 ORDER BY server, name`,
      [kind],
    );
    return rows.map(toRecord);
  }

  /** @throws UserError if the database cannot be reached. */
  async due(kind: RecordKind, now: string): Promise<readonly StoredRecord[]> {
    const rows = await this.#database.query<RecordRow>(
      `SELECT ${COLUMNS} FROM records WHERE kind = $1 AND due <= $2 ORDER BY due, server, name`,
      [kind, now],
    );
    return rows.map(toRecord);
  }

  /** @throws UserError if the database cannot be reached. */
  async forget(server: string): Promise<void> {
    await this.#database.query('DELETE FROM records WHERE server = $1', [server]);
  }
}

function valuesOf({ kind, server, name }: RecordKey): unknown[] {
  return [kind, server ?? '', name];
}

function toRecord({ kind, server, name, due, record }: RecordRow): StoredRecord {
  const key = { kind, server: server === '' ? null : server, name };
  return { key, due: due?.toISOString() ?? null, text: record };
}
