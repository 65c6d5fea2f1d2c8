import fs from 'node:fs/promises';
import path from 'node:path';
import { decodeUtf8 } from '../../corpus/format/utf8.ts';
import { isMissing, toUserError } from '../../disk-fault.ts';
import type { DraftStore } from '../../intake/drafts/draft-store.ts';
import { isDraftId } from '../../intake/drafts/drafts.ts';
import { mapConcurrent } from '../../map-concurrent.ts';
import { flushFolder, readStart, replaceFile } from './disk.ts';
import { makeOwnFolder, ownFolder } from './own-folder.ts';

const EXTENSION = '.json';

/** The largest body is 1 MB; an edit holds two, and JSON may write a character as six bytes. */
const MOST_BYTES = 16_000_000;

/** Files examined at the same time. */
const FILES_AT_ONCE = 16;

/** Error codes for a folder, or something else that is not a file, with the name of a draft's file. */
const FOREIGN = new Set(['EISDIR', 'ENOTDIR', 'ELOOP', 'ENXIO']);

/** Keeps drafts as `.dateline/drafts/<id>.json` in the folder of the articles. */
export class FolderDrafts implements DraftStore {
  readonly #corpusFolder: string;
  readonly #folder: string;

  /** @param corpusFolder - Path of the folder of the articles, which exists. */
  constructor(corpusFolder: string) {
    this.#corpusFolder = corpusFolder;
    this.#folder = path.join(ownFolder(corpusFolder), 'drafts');
  }

  /** Needs no lock: only one process at a time uses the drafts in a folder. */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    return work();
  }

  /** @throws UserError if the disk fails. */
  async read(id: string): Promise<string | null> {
    if (!isDraftId(id)) return null;
    try {
      return decodeUtf8(await readStart(this.#fileOf(id), MOST_BYTES)) ?? '';
    } catch (error) {
      if (isMissing(error)) return null;
      if (isForeign(error)) return '';
      throw toUserError('The draft could not be read', error);
    }
  }

  /** @throws UserError if the disk refuses. The old draft stays then. */
  async write(id: string, text: string): Promise<void> {
    if (!isDraftId(id)) throw new Error(`"${id}" cannot be the id of a draft`);
    try {
      await makeOwnFolder(this.#corpusFolder, 'drafts');
      await replaceFile(this.#fileOf(id), text);
      await flushFolder(this.#folder);
    } catch (error) {
      throw toUserError('The draft could not be saved', error);
    }
  }

  /** @throws UserError if the disk refuses. */
  async remove(id: string): Promise<boolean> {
    if (!isDraftId(id)) return false;
    try {
      await fs.unlink(this.#fileOf(id));
      await flushFolder(this.#folder);
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw toUserError('The draft could not be removed', error);
    }
  }

  /** @throws UserError if the disk fails. */
  async list(): Promise<readonly string[]> {
    try {
      const names = await fs.readdir(this.#folder);
      return names
        .filter((name) => name.endsWith(EXTENSION))
        .map((name) => name.slice(0, -EXTENSION.length))
        .filter(isDraftId)
        .sort();
    } catch (error) {
      if (isMissing(error)) return [];
      throw toUserError('The drafts could not be read', error);
    }
  }

  /** @throws UserError if the disk fails. */
  async sizes(): Promise<ReadonlyMap<string, number>> {
    const ids = await this.list();
    const sizes = await mapConcurrent(ids, FILES_AT_ONCE, (id) => this.#sizeOf(id));
    return new Map(ids.flatMap((id, at) => (sizes[at] == null ? [] : [[id, sizes[at]]])));
  }

  /** `null` if the draft was removed meanwhile. */
  async #sizeOf(id: string): Promise<number | null> {
    try {
      return (await fs.stat(this.#fileOf(id))).size;
    } catch (error) {
      if (isMissing(error)) return null;
      throw toUserError('The drafts could not be read', error);
    }
  }

  #fileOf(id: string): string {
    return path.join(this.#folder, `${id}${EXTENSION}`);
  }
}

function isForeign(error: unknown): boolean {
  return error instanceof Error && 'code' in error && FOREIGN.has(String(error.code));
}
