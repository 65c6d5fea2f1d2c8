import fs from 'node:fs/promises';
import path from 'node:path';
import type { Change } from '../../../corpus/change.ts';
import {
  fileOf,
  idOf,
  isFileName,
  isForeign,
  NAME_ENCODING,
  pathOf,
} from '../../../corpus/format/file-name.ts';
import { MAX_ARTICLE_BYTES, readArticle, writeArticle } from '../../../corpus/format/format.ts';
import type { StoredArticle } from '../../../corpus/store.ts';
import { describeDiskError, isMissing, toUserError } from '../../../disk-fault.ts';
import { mapConcurrent } from '../../../map-concurrent.ts';
import { UserError } from '../../../user-error.ts';
import { readStart, TEMPORARY } from '../disk.ts';
import type { LeasedDisk } from '../lock/leased-disk.ts';
import {
  type Differences,
  KnownFiles,
  readVersion,
  type Version,
} from '../watching/known-files.ts';

/** Enough to keep a disk busy, few enough not to run out of open files. */
const FILES_AT_ONCE = 16;

/** Names read from the folder at a time. */
const NAMES_AT_ONCE = 256;

const NOT_UTF8 =
  'the name is not UTF-8, so the file is left out; rename it with at most 80 letters, digits, hyphens and underscores, such as 2019-09-07-convoy.md';

/** The part of a change that concerns the file. */
export type FileChange = Pick<Change, 'id' | 'after'>;

/** What {@link ArticleFiles} writes with. */
export interface Writing {
  readonly disk: LeasedDisk;
  /**
   * Gives the path to which a broken file is copied before it is removed, so that its text is not lost.
   */
  readonly keepBroken: (id: string) => Promise<string>;
}

/** The articles in a folder, one file `<id>.md` each. Leaves other files alone. */
export class ArticleFiles {
  readonly #folder: string;
  /** The version of each file when it was last read. */
  readonly #known: KnownFiles;

  /** @param folder - Path of the folder. Faults show it as it is written here. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#known = new KnownFiles(folder);
  }

  /** @throws UserError if there is no such folder or it cannot be listed. */
  async readAll(): Promise<readonly StoredArticle[]> {
    const stored = await mapConcurrent(await this.#listIds(), FILES_AT_ONCE, (id) => this.read(id));
    return stored.filter((one) => one !== null);
  }

  /** Reads one article; `null` if there is none. */
  async read(id: string): Promise<StoredArticle | null> {
    if (!isFileName(id)) return null;
    const file = this.fileOf(id);
    let version: Version | null = null;
    try {
      version = await readVersion(pathOf(this.#folder, id));
      this.#known.note(id, version);
      if (version === null) return null;
      if (isForeign(id)) return unread(id, file, NOT_UTF8);
      // One byte more than allowed is enough to know that a file is too large.
      const bytes = await readStart(file, MAX_ARTICLE_BYTES + 1);
      return { id, file, ...readArticle(id, bytes, file) };
    } catch (error) {
      // Reading may succeed next time although the file is the same.
      this.#known.note(id, version && { ...version, isCertain: false });
      const reason = describeDiskError(error);
      if (reason === null) throw error;
      return unread(id, file, `cannot be read: ${reason}`);
    }
  }

  /**
   * Carries out changes. Writes all new texts to the disk before it replaces the first file, so that a
   * full disk is noticed in time.
   *
   * @param changes - Changes of different articles.
   * @throws LockLostError if the lock is lost; UserError if the disk refuses. Some of the files may
   * have been changed by then.
   */
  async make(changes: readonly FileChange[], { disk, keepBroken }: Writing): Promise<void> {
    const written = new Map<string, string>();
    await mapConcurrent(changes, FILES_AT_ONCE, async ({ id, after }) => {
      if (after === null) return;
      await this.#telling(id, 'written', async () => {
        written.set(id, await disk.write(writeArticle(after)));
      });
    });
    await mapConcurrent([...written], FILES_AT_ONCE, ([id, text]) =>
      this.#telling(id, 'written', () => disk.rename(text, this.fileOf(id))),
    );
    for (const { id, after } of changes) {
      if (after !== null) continue;
      await this.#telling(id, 'removed', () => this.#remove(id, { disk, keepBroken }));
    }
    await disk.flushFolder(this.#folder).catch((error: unknown) => {
      throw toUserError('The folder of the corpus could not be written', error);
    });
  }

  async #remove(id: string, { disk, keepBroken }: Writing): Promise<void> {
    const stored = await this.read(id);
    if (stored === null) return;
    if (isForeign(id)) {
      throw new UserError(`${path.basename(stored.file)}: ${NOT_UTF8}.`);
    }
    // Copy first, so that the text exists at every moment.
    if (stored.article === null)
      await disk.append(await keepBroken(id), await fs.readFile(stored.file));
    await disk.remove(stored.file);
  }

  /** Removes temporary files, which older versions left here when a process died. */
  async removeTemporaries(disk: LeasedDisk): Promise<void> {
    for (const name of await fs.readdir(this.#folder)) {
      if (name.startsWith('.') && name.endsWith(TEMPORARY)) {
        await disk.remove(path.join(this.#folder, name));
      }
    }
  }

  /** Compares the files with the versions last read; see {@link KnownFiles.compare}. */
  compare(signal: AbortSignal): Promise<Differences> {
    return this.#known.compare(signal);
  }

  fileOf(id: string): string {
    return fileOf(this.#folder, id);
  }

  async #listIds(): Promise<string[]> {
    try {
      const ids: string[] = [];
      const options = { encoding: NAME_ENCODING, bufferSize: NAMES_AT_ONCE } as const;
      for await (const { name } of await fs.opendir(this.#folder, options)) {
        const id = idOf(name);
        if (id !== null) ids.push(id);
      }
      return ids.sort();
    } catch (error) {
      if (describeDiskError(error) === null) throw error;
      throw new UserError(describeFolderError(this.#folder, error), { cause: error });
    }
  }

  async #telling(id: string, what: string, work: () => Promise<void>): Promise<void> {
    await work().catch((error: unknown) => {
      throw toUserError(`${path.basename(this.fileOf(id))} could not be ${what}`, error);
    });
  }
}

/** The entry for a file that cannot be read. */
function unread(id: string, file: string, message: string): StoredArticle {
  return { id, file, article: null, faults: [{ file, line: 1, message }], urlLine: 1 };
}

function describeFolderError(folder: string, error: unknown): string {
  return isMissing(error)
    ? `There is no folder "${folder}" to read articles from; create it, or name another one. The default is corpus/ in the folder where Dateline is started.`
    : `The folder "${folder}" cannot be read: ${describeDiskError(error)}.`;
}
