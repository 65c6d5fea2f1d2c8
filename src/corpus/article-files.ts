import fs from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../user-error.ts';
import { mapAtOnce } from './at-once.ts';
import type { Change } from './change.ts';
import { describeDiskError, readStart, TEMPORARY, toUserError } from './disk.ts';
import { MAX_ARTICLE_BYTES, readArticle, writeArticle } from './format.ts';
import type { LeasedDisk } from './lock/leased-disk.ts';
import type { StoredArticle } from './store.ts';

/** Enough to keep a disk busy, few enough not to run out of open files. */
const FILES_AT_ONCE = 16;

const EXTENSION = '.md';

/** The part of a change that says what the file is to become. */
export type FileChange = Pick<Change, 'id' | 'after'>;

/** With what articles are written. */
export interface Writing {
  readonly disk: LeasedDisk;
  /** Where a removed file is kept that is no article, so that its text is not lost. */
  readonly keepBroken: (id: string) => Promise<string>;
}

/** The files of a folder in which articles are: `<id>.md`. Others are left alone. */
export class ArticleFiles {
  readonly #folder: string;
  /** Each file as it was when last read, so that watching can tell what changed before it began. */
  readonly #versions = new Map<string, string>();

  /** @param folder - Path of the folder; faults name files as it is written here. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @throws UserError if there is no such folder or it cannot be listed. */
  async readAll(): Promise<readonly StoredArticle[]> {
    const stored = await mapAtOnce(await this.#listIds(), FILES_AT_ONCE, (id) => this.read(id));
    return stored.filter((one) => one !== null);
  }

  /** Reads one article; `null` if there is none. */
  async read(id: string): Promise<StoredArticle | null> {
    if (!isFileName(id)) return null;
    const file = this.fileOf(id);
    try {
      const version = await readVersion(file);
      if (version === null) {
        this.#versions.delete(id);
        return null;
      }
      this.#versions.set(id, version);
      // One byte more than allowed is enough to know that a file is too large.
      const bytes = await readStart(file, MAX_ARTICLE_BYTES + 1);
      return { id, file, ...readArticle(id, bytes, file) };
    } catch (error) {
      const reason = describeDiskError(error);
      if (reason === null) throw error;
      const fault = { file, line: 1, message: `cannot be read: ${reason}` };
      return { id, file, article: null, faults: [fault], urlLine: 1 };
    }
  }

  /**
   * Makes the files what the changes say. Their new texts are all on the disk before the first file
   * is replaced, so that a full disk is noticed in time.
   *
   * @param changes - Changes of different articles.
   * @param writing - With what to write.
   * @throws LockLostError if the lock is lost; UserError if the disk refuses. Some of the files may
   * have been made by then.
   */
  async make(changes: readonly FileChange[], { disk, keepBroken }: Writing): Promise<void> {
    const written = new Map<string, string>();
    await mapAtOnce(changes, FILES_AT_ONCE, async ({ id, after }) => {
      if (after === null) return;
      await this.#telling(id, 'written', async () => {
        written.set(id, await disk.write(writeArticle(after)));
      });
    });
    await mapAtOnce([...written], FILES_AT_ONCE, ([id, text]) =>
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
    // First the copy, so that no instant is without either of them.
    if (stored.article === null)
      await disk.append(await keepBroken(id), await fs.readFile(stored.file));
    await disk.remove(stored.file);
  }

  /** Removes what a process has begun to write that is gone; versions before this one left it here. */
  async removeTemporaries(disk: LeasedDisk): Promise<void> {
    for (const name of await fs.readdir(this.#folder)) {
      if (name.startsWith('.') && name.endsWith(TEMPORARY)) {
        await disk.remove(path.join(this.#folder, name));
      }
    }
  }

  /** The articles that came, went or changed since they were last read. */
  async findChangedIds(): Promise<string[]> {
    // A folder that is gone, or not there yet, holds nothing; what was in it has gone.
    const present = await this.#listIds().catch(() => []);
    const ids = new Set([...this.#versions.keys(), ...present]);
    const changed = await mapAtOnce([...ids], FILES_AT_ONCE, async (id) => {
      const version = await readVersion(this.fileOf(id)).catch(() => null);
      return version === (this.#versions.get(id) ?? null) ? [] : [id];
    });
    return changed.flat();
  }

  /** The path of an article's file. */
  fileOf(id: string): string {
    return path.join(this.#folder, `${id}${EXTENSION}`);
  }

  async #listIds(): Promise<string[]> {
    try {
      const names = await fs.readdir(this.#folder);
      return names.flatMap((name) => idOf(name) ?? []).sort();
    } catch (error) {
      if (describeDiskError(error) === null) throw error;
      throw new UserError(describeFolderError(this.#folder, error), { cause: error });
    }
  }

  async #telling(id: string, what: string, work: () => Promise<void>): Promise<void> {
    await work().catch((error: unknown) => {
      throw toUserError(`${id}${EXTENSION} could not be ${what}`, error);
    });
  }
}

/** The id in the name of a file; `null` for files that are no articles. */
export function idOf(name: string): string | null {
  const isArticle = name.endsWith(EXTENSION) && !name.startsWith('.');
  return isArticle ? name.slice(0, -EXTENSION.length) : null;
}

/** What is no plain name might lead out of the folder. */
function isFileName(id: string): boolean {
  return path.basename(id) === id && !id.includes('\0');
}

/** Changes whenever the file does; `null` if there is no file. */
async function readVersion(file: string): Promise<string | null> {
  try {
    const stats = await fs.stat(file);
    // A folder or a pipe with the name of an article is none.
    return stats.isFile() ? `${stats.ino} ${stats.size} ${stats.mtimeMs}` : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function describeFolderError(folder: string, error: unknown): string {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return isMissing
    ? `There is no folder "${folder}" to read articles from; create it, or name another one. The default is corpus/ in the folder where Dateline is started.`
    : `The folder "${folder}" cannot be read: ${describeDiskError(error)}.`;
}
