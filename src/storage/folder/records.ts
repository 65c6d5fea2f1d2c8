import fs from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { decodeUtf8 } from '../../corpus/format/utf8.ts';
import { isMissing, toUserError } from '../../disk-fault.ts';
import { readJson } from '../../text/formats/json.ts';
import {
  isRecordName,
  RECORD_KINDS,
  type RecordKey,
  type RecordKind,
  type RecordStore,
  type StoredRecord,
} from '../../watch/records/record-store.ts';
import { WorkQueue } from '../../work-queue.ts';
import { flushFolder, readStart, replaceFile } from './disk.ts';
import { makeOwnFolder, ownFolder } from './own-folder.ts';
import { listServers, makeServerFolder, serverFolder } from './server-folders.ts';

/** Far more than a record takes. */
const MOST_BYTES = 1_000_000;

const EXTENSION = '.json';

const form = z.object({ due: z.iso.datetime().nullable(), record: z.string() });

/**
 * Keeps the records of alerts and digests as `.dateline/watch/<kind>-<name>.json` in the corpus folder, those of a
 * server in `servers/<id>/`. Only one bot uses a folder, so the files are read once.
 */
export class FolderRecords implements RecordStore {
  readonly #corpusFolder: string;
  #known: Promise<Map<string, StoredRecord>> | null = null;
  /** Runs writes one after another, so that memory and files agree. */
  readonly #queue = new WorkQueue();

  /** @param corpusFolder - Path of the folder of the shared corpus, which exists. */
  constructor(corpusFolder: string) {
    this.#corpusFolder = corpusFolder;
  }

  /** @throws UserError if the disk fails. */
  async read(key: RecordKey): Promise<StoredRecord | null> {
    return (await this.#all()).get(nameOf(key)) ?? null;
  }

  /** @throws UserError if the disk refuses. The old record stays then. */
  write(record: StoredRecord): Promise<void> {
    return this.#queue.enqueue(() => this.#write(record));
  }

  /** @throws UserError if the disk refuses. The old record stays then. */
  replace(before: string, record: StoredRecord): Promise<boolean> {
    return this.#queue.enqueue(async () => {
      if ((await this.#all()).get(nameOf(record.key))?.text !== before) return false;
      await this.#write(record);
      return true;
    });
  }

  /** @throws UserError if the disk refuses. */
  add(record: StoredRecord): Promise<boolean> {
    return this.#queue.enqueue(async () => {
      if ((await this.#all()).has(nameOf(record.key))) return false;
      await this.#write(record);
      return true;
    });
  }

  /** @throws UserError if the disk refuses. */
  remove(key: RecordKey): Promise<boolean> {
    return this.#queue.enqueue(async () => {
      const all = await this.#all();
      if (!all.has(nameOf(key))) return false;
      try {
        await fs.rm(this.#fileOf(key), { force: true });
        await flushFolder(path.dirname(this.#fileOf(key)));
      } catch (error) {
        if (!isMissing(error)) throw toUserError('The alert could not be removed', error);
      }
      all.delete(nameOf(key));
      return true;
    });
  }

  /** @throws UserError if the disk fails. */
  async list(kind: RecordKind): Promise<readonly StoredRecord[]> {
    const records = [...(await this.#all()).values()].filter(({ key }) => key.kind === kind);
    return records.sort((one, other) => compare(nameOf(one.key), nameOf(other.key)));
  }

  /** @throws UserError if the disk fails. */
  async due(kind: RecordKind, now: string): Promise<readonly StoredRecord[]> {
    const due = (await this.list(kind)).filter(
      (record) => record.due !== null && record.due <= now,
    );
    return due.sort((one, other) => compare(one.due ?? '', other.due ?? ''));
  }

  /** @throws UserError if the disk refuses. */
  async forget(server: string): Promise<void> {
    for (const { key } of (await this.#all()).values()) {
      if (key.server === server) await this.remove(key);
    }
  }

  async #write(record: StoredRecord): Promise<void> {
    const { key, due, text } = record;
    const all = await this.#all();
    const folder = this.#folderOf(key.server);
    try {
      if (key.server !== null) await makeServerFolder(this.#corpusFolder, key.server);
      await makeOwnFolder(folder, 'watch');
      await replaceFile(this.#fileOf(key), `${JSON.stringify({ due, record: text })}\n`);
      await flushFolder(path.dirname(this.#fileOf(key)));
    } catch (error) {
      throw toUserError('The alert could not be saved', error);
    }
    all.set(nameOf(key), record);
  }

  #all(): Promise<Map<string, StoredRecord>> {
    this.#known ??= this.#readAll().catch((error: unknown) => {
      this.#known = null;
      throw error;
    });
    return this.#known;
  }

  async #readAll(): Promise<Map<string, StoredRecord>> {
    const all = new Map<string, StoredRecord>();
    for (const server of [null, ...(await listServers(this.#corpusFolder))]) {
      for (const record of await this.#readFolder(server)) all.set(nameOf(record.key), record);
    }
    return all;
  }

  async #readFolder(server: string | null): Promise<readonly StoredRecord[]> {
    const folder = path.join(ownFolder(this.#folderOf(server)), 'watch');
    try {
      const records: StoredRecord[] = [];
      for (const file of await fs.readdir(folder)) {
        const key = keyOf(file, server);
        const read =
          key && readRecord(decodeUtf8(await readStart(path.join(folder, file), MOST_BYTES)));
        if (read) records.push({ key, ...read });
      }
      return records;
    } catch (error) {
      if (isMissing(error)) return [];
      throw toUserError('The alerts could not be read', error);
    }
  }

  #folderOf(server: string | null): string {
    return server === null ? this.#corpusFolder : serverFolder(this.#corpusFolder, server);
  }

  #fileOf({ kind, server, name }: RecordKey): string {
    if (!isRecordName(name)) throw new Error(`"${name}" cannot be the name of a record`);
    return path.join(ownFolder(this.#folderOf(server)), 'watch', `${kind}-${name}${EXTENSION}`);
  }
}

/** A record that cannot be read is left out, and stays as it is. */
function readRecord(text: string | null): Pick<StoredRecord, 'due' | 'text'> | null {
  const stored = readJson(text ?? '', form);
  return stored && { due: stored.due, text: stored.record };
}

function keyOf(file: string, server: string | null): RecordKey | null {
  if (!file.endsWith(EXTENSION)) return null;
  const [start = '', name = ''] = file.slice(0, -EXTENSION.length).split('-', 2);
  const kind = RECORD_KINDS.find((each) => each === start);
  return kind !== undefined && isRecordName(name) ? { kind, server, name } : null;
}

function nameOf({ kind, server, name }: RecordKey): string {
  return `${kind} ${server ?? ''} ${name}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
