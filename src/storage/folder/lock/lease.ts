import { constants } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { isMissing } from '../../../disk-fault.ts';
import { flushFolder } from '../disk.ts';
import { type Holder, isFencedName, NOBODY, nameHolder, noteHeld } from './holder.ts';
import { LockLostError } from './lock-lost-error.ts';

/** The subfolder for a holder's files until they are put in place. */
const FILES = 'files';

/** The file that a holder touches to show that it is alive. */
const SIGN = 'alive';

/**
 * Path of the file that a holder touches to show that it is alive.
 *
 * @param lock - Path of the lock.
 * @param name - The name of the holder's folder in it.
 */
export function signOf(lock: string, name: string): string {
  return path.join(lock, name, FILES, SIGN);
}

/**
 * Error codes of a rename if a lock is not free. On Windows they may also mean a lack of permission.
 */
const OCCUPIED = new Set([
  ...['ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EISDIR', 'EBUSY'],
  ...(process.platform === 'win32' ? ['EPERM', 'EACCES'] : []),
]);

/** Error codes of steps that need the folder of the holder, once it is gone. */
const GONE = new Set(['ENOENT', 'ENOTDIR', 'ESTALE']);

/**
 * A lock while it is held. It is a folder with one subfolder, named after the holder:
 *
 *     lock/<holder>/files/    files that are about to be put in place
 *     lock/<holder>/files/alive
 *
 * Renaming a folder is atomic on every file system. The lock relies on that:
 * - To take a lock, a process renames a prepared folder to `lock`. That fails while a holder is in it.
 * - To take it over, a process renames the folder of the silent holder in it. That fails if another
 *   process was faster, or if the holder has released the lock.
 * - To put a file in place, the holder renames it out of its folder. To remove a file, it renames it
 *   into its folder. Once the lock is taken over, that folder no longer exists, and these steps fail.
 *   There is no moment between the proof and the step, because the step is the proof.
 */
export class Lease {
  readonly #lock: string;
  readonly #holder: Holder;
  #name: string;

  /**
   * Takes a free lock.
   *
   * @param lock - Path of the lock; its folder exists.
   * @returns `null` if it is not free.
   * @throws Errors of `node:fs`.
   */
  static async enter(lock: string, holder: Holder): Promise<Lease | null> {
    const name = nameHolder(holder);
    const prepared = `${lock}-${name}`;
    try {
      await fs.mkdir(prepared);
      await fs.mkdir(path.join(prepared, name));
      await makeFiles(path.join(prepared, name));
      await fs.rename(prepared, lock);
    } catch (error) {
      await fs.rm(prepared, { recursive: true, force: true }).catch(() => undefined);
      // Over a network the answer may be lost, and the second try then finds nothing to rename.
      if (await isFolder(path.join(lock, name))) return new Lease(lock, holder, name);
      if (hasCode(error, OCCUPIED)) return null;
      throw error;
    }
    return new Lease(lock, holder, name);
  }

  /**
   * Takes over a lock from a holder that is dead or silent.
   *
   * @param lock - Path of the lock.
   * @param from - The name of that holder.
   * @param holder - The new holder.
   * @param isDead - Whether the old holder has certainly ended. One that is only silent may go on at
   * any moment, and must be fenced off.
   * @returns `null` if another process was faster, or if the old holder has released the lock.
   * @throws Errors of `node:fs`.
   */
  static async takeOver(
    lock: string,
    from: string,
    holder: Holder,
    isDead: boolean,
  ): Promise<Lease | null> {
    const name = nameHolder(holder, isDead && isFencedName(from));
    try {
      await fs.rename(path.join(lock, from), path.join(lock, name));
    } catch (error) {
      if (hasCode(error, GONE) || hasCode(error, OCCUPIED)) return null;
      throw error;
    }
    const lease = new Lease(lock, holder, name);
    try {
      // Make a new folder: over a network, the silent holder may still reach its own under the old name
      // for a while.
      const own = path.join(lock, name);
      await fs.rm(path.join(own, FILES), { recursive: true, force: true, maxRetries: 5 });
      await makeFiles(own);
    } catch (error) {
      await lease.end();
      if (hasCode(error, GONE)) return null;
      throw error;
    }
    return lease;
  }

  private constructor(lock: string, holder: Holder, name: string) {
    this.#lock = lock;
    this.#holder = holder;
    this.#name = name;
    noteHeld(holder, true);
  }

  /** Whether the previous holder can no longer write. If it can, call {@link fenceOff}. */
  get isFenced(): boolean {
    return isFencedName(this.#name);
  }

  /** A path in the folder of the holder. */
  pathOf(name: string): string {
    return path.join(this.#lock, this.#name, FILES, name);
  }

  /**
   * Proves that this holder still has the lock.
   *
   * @throws LockLostError if it does not; other errors of `node:fs`.
   */
  async confirm(): Promise<void> {
    const now = new Date();
    try {
      // Change the file instead of reading it: over a network, reads may be answered from a cache.
      await fs.utimes(this.pathOf(SIGN), now, now);
    } catch (error) {
      // If the folder around the lock is gone too, someone has moved it. Pass that error on.
      if (!hasCode(error, GONE) || !(await isFolder(path.dirname(this.#lock)))) throw error;
      throw new LockLostError(error);
    }
  }

  /**
   * Keeps a silent holder, which may go on at any moment, from writing into files. It may have them
   * open, so each file is replaced by a copy. What the holder still writes then goes to a file without
   * a name.
   *
   * @param files - Paths of files to which it may append, which need not exist.
   * @throws LockLostError if the lock was taken over meanwhile; other errors of `node:fs`.
   */
  async fenceOff(files: readonly string[]): Promise<void> {
    for (const file of files) {
      try {
        await this.#replaceByCopy(file);
      } catch (error) {
        if (hasCode(error, GONE)) await this.confirm();
        throw error;
      }
    }
    const name = nameHolder(this.#holder);
    try {
      await fs.rename(path.join(this.#lock, this.#name), path.join(this.#lock, name));
    } catch (error) {
      throw hasCode(error, GONE) ? new LockLostError(error) : error;
    }
    this.#name = name;
  }

  /** Releases the lock, if this holder still has it. Never throws. */
  async end(): Promise<void> {
    const own = path.join(this.#lock, this.#name);
    try {
      if (this.isFenced) {
        await fs.rm(own, { recursive: true, force: true, maxRetries: 5 });
        // Fails if another holder has entered by now: `rmdir` removes only an empty folder.
        await fs.rmdir(this.#lock);
      } else {
        // The next holder has to fence off the previous one.
        await fs.rename(own, path.join(this.#lock, NOBODY));
      }
    } catch {
      // What is left blocks no one: `noteHeld` says below that this process no longer holds the lock.
    } finally {
      noteHeld(this.#holder, false);
    }
  }

  async #replaceByCopy(file: string): Promise<void> {
    const target = await fs.realpath(file).catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
    if (target === null) return;
    const copy = this.pathOf('copy');
    await fs.copyFile(target, copy, constants.COPYFILE_FICLONE);
    const handle = await fs.open(copy, 'r+');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    await fs.rename(copy, target);
    await flushFolder(path.dirname(target));
  }
}

/** Whether a step failed because the holder's folder, or something else, is gone. */
export function isGone(error: unknown): boolean {
  return hasCode(error, GONE);
}

async function makeFiles(own: string): Promise<void> {
  await fs.mkdir(path.join(own, FILES));
  await fs.writeFile(path.join(own, FILES, SIGN), '');
}

async function isFolder(folder: string): Promise<boolean> {
  return fs.stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

function hasCode(error: unknown, codes: ReadonlySet<string>): boolean {
  return error instanceof Error && 'code' in error && codes.has(String(error.code));
}
