import fs from 'node:fs/promises';
import { idOf, NAME_ENCODING, pathOf } from '../../../corpus/format/file-name.ts';
import { isMissing } from '../../../disk-fault.ts';
import { Slices } from '../../../give-way.ts';

/** Names read from a folder at a time. */
const NAMES_AT_ONCE = 256;

/** Enough to keep a disk busy, few enough to occupy Node's thread only briefly. */
const FILES_AT_ONCE = 16;

/**
 * Some file systems store the time of a change only to two seconds. A file that was read within that
 * time after a change may have changed once more without a trace.
 */
const COARSEST_MILLISECONDS = 2_000;

/** Distinguishes states of a file without reading it. */
export interface Version {
  readonly inode: number;
  readonly size: number;
  readonly modified: number;
  readonly touched: number;
  /** Whether every later change of the file gives another version. */
  readonly isCertain: boolean;
}

/** The result of a comparison. */
export interface Differences {
  /** Number of articles in the folder now. */
  readonly files: number;
  /** The ids of articles that were added, removed or changed. */
  readonly changed: readonly string[];
  /** The ids of articles that may have changed although their version is the same. */
  readonly uncertain: readonly string[];
}

/** The version of a file when it was last read, and the last comparison that found the file. */
interface Known {
  readonly version: Version;
  foundBy: number;
}

/** The versions of a folder's files when they were last read. */
export class KnownFiles {
  readonly #folder: string;
  readonly #known = new Map<string, Known>();
  #comparisons = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Notes the version of a file that was read; `null` if there was none, or it could not be read. */
  note(id: string, version: Version | null): void {
    if (version) this.#known.set(id, { version, foundBy: 0 });
    else this.#known.delete(id);
  }

  /**
   * Compares the files on the disk with the known versions: names, sizes, times and inodes. Reads no
   * file. Other work of this thread continues meanwhile, for any number of files.
   *
   * @param signal - Ends the comparison early, with what was found by then.
   */
  async compare(signal?: AbortSignal): Promise<Differences> {
    this.#comparisons += 1;
    const comparison = this.#comparisons;
    const changed = new Set<string>();
    const uncertain: string[] = [];
    let files = 0;
    const look = async (id: string) => {
      const version = await readVersion(pathOf(this.#folder, id)).catch(() => null);
      const known = this.#known.get(id);
      if (known) known.foundBy = comparison;
      if (version !== null) files += 1;
      if (!isSameVersion(known?.version ?? null, version)) changed.add(id);
      else if (known?.version.isCertain === false) uncertain.push(id);
    };
    for await (const ids of this.#list()) {
      if (signal?.aborted) break;
      await Promise.all(ids.map(look));
    }
    const slices = new Slices();
    for (const [id, known] of this.#known) {
      if (signal?.aborted) break;
      if (slices.isOver) await slices.next();
      // A known file that was not found is gone, unless it has come back by now.
      if (known.foundBy !== comparison && !changed.has(id)) await look(id);
    }
    return { files, changed: [...changed], uncertain };
  }

  /** The ids in the folder, a few at a time; none if the folder does not exist. */
  async *#list(): AsyncGenerator<readonly string[]> {
    const options = { encoding: NAME_ENCODING, bufferSize: NAMES_AT_ONCE } as const;
    const folder = await fs.opendir(this.#folder, options).catch(() => null);
    if (folder === null) return;
    let ids: string[] = [];
    for await (const { name } of folder) {
      const id = idOf(name);
      if (id !== null) ids.push(id);
      if (ids.length < FILES_AT_ONCE) continue;
      yield ids;
      ids = [];
    }
    yield ids;
  }
}

function isSameVersion(one: Version | null, other: Version | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.inode === other.inode &&
    one.size === other.size &&
    one.modified === other.modified &&
    one.touched === other.touched
  );
}

/**
 * Reads the version of a file.
 *
 * @returns `null` if there is no file.
 * @throws Other errors of `node:fs`.
 */
export async function readVersion(file: string | Buffer): Promise<Version | null> {
  try {
    const stats = await fs.stat(file);
    // A folder or a pipe with the name of an article is not one.
    if (!stats.isFile()) return null;
    const { ino, size, mtimeMs, ctimeMs } = stats;
    const age = Date.now() - Math.max(mtimeMs, ctimeMs);
    return {
      inode: ino,
      size,
      modified: mtimeMs,
      touched: ctimeMs,
      isCertain: Math.abs(age) > COARSEST_MILLISECONDS,
    };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
