/** The kinds of records: what a member follows, what a server is sent, and how far a journal was read. */
export const RECORD_KINDS = ['alert', 'digest', 'news'] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];

/** What identifies a record. */
export interface RecordKey {
  readonly kind: RecordKind;
  /** Id of the server that it belongs to, and is erased with; `null` for none. */
  readonly server: string | null;
  /** Lower-case letters and digits; empty for the only record of its kind and server. */
  readonly name: string;
}

/** A text that is kept until something is due. */
export interface StoredRecord {
  readonly key: RecordKey;
  /** When something is to be done with it: a moment in UTC, as `toISOString` writes it; `null` for never. */
  readonly due: string | null;
  readonly text: string;
}

/** Keeps the records of alerts and digests. Several processes may share one store. */
export interface RecordStore {
  /** @returns `null` if there is no such record. */
  read(key: RecordKey): Promise<StoredRecord | null>;
  /** Writes a record completely or not at all. Replaces the previous one. */
  write(record: StoredRecord): Promise<void>;
  /**
   * Writes a record in place of one, unless that was changed or removed since it was read.
   *
   * @param text - The text that was read.
   * @returns Whether it was written.
   */
  replace(text: string, record: StoredRecord): Promise<boolean>;
  /**
   * Writes a record unless there is one already.
   *
   * @returns Whether it was written.
   */
  add(record: StoredRecord): Promise<boolean>;
  /** @returns Whether it existed. */
  remove(key: RecordKey): Promise<boolean>;
  /** All records of a kind, by server and name. */
  list(kind: RecordKind): Promise<readonly StoredRecord[]>;
  /**
   * The records of a kind that are due at a moment, those due first coming first.
   *
   * @param now - As `toISOString` writes it.
   */
  due(kind: RecordKind, now: string): Promise<readonly StoredRecord[]>;
  /** Removes all records of a server. */
  forget(server: string): Promise<void>;
}

/** Whether a text can be the name of a record. */
export function isRecordName(name: string): boolean {
  return /^[0-9a-z]{0,32}$/.test(name);
}

/**
 * Copies all records into another store. Safe to repeat.
 *
 * @param to - Records with the same key are replaced.
 * @returns How many alerts were copied.
 * @throws UserError if a store cannot be read or written.
 */
export async function copyRecords(from: RecordStore, to: RecordStore): Promise<number> {
  let copied = 0;
  for (const kind of RECORD_KINDS) {
    for (const record of await from.list(kind)) {
      await to.write(record);
      if (kind === 'alert') copied += 1;
    }
  }
  return copied;
}
