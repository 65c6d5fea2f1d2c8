import fs from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../user-error.ts';
import type { Article } from './article.ts';
import { mapAtOnce } from './at-once.ts';
import { describeDiskError, flushFolder, readStart, replaceFile, toUserError } from './disk.ts';
import { MAX_ARTICLE_BYTES, readArticle, writeArticle } from './format.ts';
import type { Store, StoredArticle } from './store.ts';
import { watchFolder } from './watch.ts';

/** Enough to keep a disk busy, few enough not to run out of open files. */
const FILES_AT_ONCE = 16;

const EXTENSION = '.md';

/**
 * Keeps each article in a file of its own, `<id>.md`, in one folder. Other files, hidden ones and
 * folders in it are left alone.
 */
export class FolderStore implements Store {
  readonly #folder: string;
  /** Each file as it was when last read, so that watching can tell what changed before it began. */
  readonly #versions = new Map<string, string>();

  /**
   * @param folder - Path of the folder; faults name files as it is written here.
   */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * @throws UserError if there is no such folder or it cannot be listed.
   */
  async readAll(): Promise<readonly StoredArticle[]> {
    const stored = await mapAtOnce(await this.#listIds(), FILES_AT_ONCE, (id) => this.read(id));
    return stored.filter((one) => one !== null);
  }

  async read(id: string): Promise<StoredArticle | null> {
    if (!isFileName(id)) return null;
    const file = this.#fileOf(id);
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

  async write(articles: readonly Article[]): Promise<void> {
    const texts = articles.map((article) => ({ id: article.id, text: writeArticle(article) }));
    await mapAtOnce(texts, FILES_AT_ONCE, async ({ id, text }) => {
      const file = this.#fileOf(id);
      await replaceFile(file, text).catch((error: unknown) => {
        throw toUserError(`${file} could not be written`, error);
      });
    });
    await this.#flush();
  }

  async remove(id: string): Promise<void> {
    if (!isFileName(id)) return;
    const file = this.#fileOf(id);
    await fs.rm(file, { force: true }).catch((error: unknown) => {
      throw toUserError(`${file} could not be removed`, error);
    });
    await this.#flush();
  }

  watch(
    onChange: (id: string) => void,
    onError: (error: unknown) => void,
  ): Promise<() => Promise<void>> {
    return watchFolder(this.#folder, {
      onFile: (name) => {
        const id = idOf(name);
        if (id !== null) onChange(id);
      },
      onError,
      onBegin: async () => {
        for (const id of await this.#findChangedIds()) onChange(id);
      },
    });
  }

  /** The articles that came, went or changed since they were last read. */
  async #findChangedIds(): Promise<string[]> {
    // A folder that is gone, or not there yet, holds nothing; what was in it has gone.
    const present = await this.#listIds().catch(() => []);
    const ids = new Set([...this.#versions.keys(), ...present]);
    const changed = await mapAtOnce([...ids], FILES_AT_ONCE, async (id) => {
      const version = await readVersion(this.#fileOf(id)).catch(() => null);
      return version === (this.#versions.get(id) ?? null) ? [] : [id];
    });
    return changed.flat();
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

  async #flush(): Promise<void> {
    await flushFolder(this.#folder).catch((error: unknown) => {
      throw toUserError(`The folder ${this.#folder} could not be written`, error);
    });
  }

  #fileOf(id: string): string {
    return path.join(this.#folder, `${id}${EXTENSION}`);
  }
}

/** The id in the name of a file; `null` for files that are no articles. */
function idOf(name: string): string | null {
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
