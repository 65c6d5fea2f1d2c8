import fs from 'node:fs/promises';
import { idOf, NAME_ENCODING, pathOf } from '../../../corpus/format/file-name.ts';
import { isMissing } from '../../../disk-fault.ts';
import { Slices } from '../../../give-way.ts';

/** Names that are read from a folder at one go. */
const NAMES_AT_ONCE = 256;

/** Enough to keep a disk busy, few enough to take a thread of Node no longer than a moment. */
const FILES_AT_ONCE = 16;

/**
 * Some file systems keep the time of a change to two seconds only. A file that was changed so short a
 * time before it was read may have been changed once more without a trace.
 */
const COARSEST_MILLISECONDS = 2_000;

/** What tells one state of a file from another without reading it. */
export interface Version {
  readonly inode: number;
  readonly size: number;
  readonly modified: number;
  readonly touched: number;
  /** Whether the file cannot have changed since without another version. */
  readonly isCertain: boolean;
}

/** What came of a comparison. */
export interface Differences {
  /** Articles that there are in the folder now. */
  readonly files: number;
  /** The ids of those that came, went or changed. */
  readonly changed: readonly string[];
  /** The ids of those that may have changed and look as before. */
  readonly uncertain: readonly string[];
}

/** A file as it was when it was last read, and the comparison that has last found it. */
interface Known {
  readonly version: Version;
  foundBy: number;
}

/** The files of a folder as they were when they were last read. */
export class KnownFiles {
  readonly #folder: string;
  readonly #known = new Map<string, Known>();
  #comparisons = 0;

  /** @param folder - Path of the folder. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Notes as what a file was read; `null` if there was none, or it could not be read. */
  note(id: string, version: Version | null): void {
    if (version) this.#known.set(id, { version, foundBy: 0 });
    else this.#known.delete(id);
  }

  /**
   * Compares what is on the disk now with what is known: names, sizes, times, and which file it is. No
   * file is read. Other work of this thread goes on meanwhile, whatever the number of files.
   *
   * @param signal - Breaks it off; what was found by then is given.
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
      // What is known and was not found is gone, unless it has come back by now.
      if (known.foundBy !== comparison && !changed.has(id)) await look(id);
    }
    return { files, changed: [...changed], uncertain };
  }

  /** The ids in the folder, a few at a time. One that is gone, or not there yet, holds nothing. */
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
 * Reads what tells one state of a file from another.
 *
 * @param file - Path of the file.
 * @returns `null` if there is no file.
 * @throws Whatever else `node:fs` throws.
 */
export async function readVersion(file: string | Buffer): Promise<Version | null> {
  try {
    const stats = await fs.stat(file);
    // A folder or a pipe with the name of an article is none.
    if (!stats.isFile()) return null;
    const { ino, size, mtimeMs, ctimeMs } = stats;
    const age = Date.now() - Math.max(mtimeMs, ctimeMs);
    return {
      ...{ inode: ino, size, modified: mtimeMs, touched: ctimeMs },
      isCertain: Math.abs(age) > COARSEST_MILLISECONDS,
    };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
