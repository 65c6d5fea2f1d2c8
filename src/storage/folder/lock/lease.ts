import { constants } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { isMissing } from '../../../disk-fault.ts';
import { flushFolder } from '../disk.ts';
import { type Holder, isFencedName, NOBODY, nameHolder, noteHeld } from './holder.ts';
import { LockLostError } from './lock-lost-error.ts';

/** The folder of a holder in which its files are until they are put in place. */
const FILES = 'files';

/** The file that a holder touches to show that it is alive. */
const SIGN = 'alive';

/**
 * Where a holder shows that it is alive.
 *
 * @param lock - Path of the lock.
 * @param name - The name of the folder in it.
 */
export function signOf(lock: string, name: string): string {
  return path.join(lock, name, FILES, SIGN);
}

/** What a rename says if a lock is not free. Windows does not tell it from a lack of permission. */
const OCCUPIED = new Set([
  ...['ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EISDIR', 'EBUSY'],
  ...(process.platform === 'win32' ? ['EPERM', 'EACCES'] : []),
]);

/** What every step says for which the folder of the holder is needed, once that is gone. */
const GONE = new Set(['ENOENT', 'ENOTDIR', 'ESTALE']);

/**
 * A lock while it is held. It is a folder in which there is one other, named by the holder:
 *
 *     lock/<holder>/files/    files that are about to be put in place
 *     lock/<holder>/files/alive
 *
 * Renaming a folder is all or nothing on every file system, and that is what everything rests on:
 * - A lock is taken by giving a folder that is ready the name `lock`. That fails while a holder is in it.
 * - It is taken over by renaming the folder of the silent holder inside of it. That fails if somebody
 *   else was faster, or the holder has gone by itself.
 * - What the holder puts in place it renames out of its folder, and what it removes it renames into it.
 *   From the moment at which the lock is taken over there is no such folder, and these steps fail. There
 *   is no instant between the proof and the step, because the step is the proof.
 */
export class Lease {
  readonly #lock: string;
  readonly #holder: Holder;
  #name: string;

  /**
   * Takes a lock that is free.
   *
   * @param lock - Path of the lock; its folder exists.
   * @param holder - Who wants it.
   * @returns `null` if it is not free.
   * @throws Whatever `node:fs` throws.
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
      // Over a network the answer may get lost, and the second try then finds nothing to rename.
      if (await isFolder(path.join(lock, name))) return new Lease(lock, holder, name);
      if (hasCode(error, OCCUPIED)) return null;
      throw error;
    }
    return new Lease(lock, holder, name);
  }

  /**
   * Takes a lock over from a holder who is dead or silent.
   *
   * @param lock - Path of the lock.
   * @param from - The name of that holder.
   * @param holder - Who wants it.
   * @param isDead - Whether it is certain that the holder has ended. One that is only silent may go on
   * at any moment: it has to be fenced off.
   * @returns `null` if somebody else was faster, or the holder has gone by itself.
   * @throws Whatever `node:fs` throws.
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
      // A new folder rather than the one of the silent holder: over a network that may be known there
      // under its old name for a while.
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

  /** Whether the holder before can write no more; if not, see {@link fenceOff}. */
  get isFenced(): boolean {
    return isFencedName(this.#name);
  }

  /** A path in the folder of the holder; it differs for every name. */
  pathOf(name: string): string {
    return path.join(this.#lock, this.#name, FILES, name);
  }

  /**
   * Proves that the lock is still this holder's.
   *
   * @throws LockLostError if it is not; whatever else `node:fs` throws.
   */
  async confirm(): Promise<void> {
    const now = new Date();
    try {
      // A change of the file rather than a look at it: over a network, looks may be answered from memory.
      await fs.utimes(this.pathOf(SIGN), now, now);
    } catch (error) {
      // If the folder around the lock is gone as well, somebody has moved it. That is told as it is.
      if (!hasCode(error, GONE) || !(await isFolder(path.dirname(this.#lock)))) throw error;
      throw new LockLostError(error);
    }
  }

  /**
   * Keeps a silent holder, who may go on at any moment, from writing into files. It may have them open,
   * so each is replaced by a copy: what it still writes goes to a file that has no name any more.
   *
   * @param files - Paths of files to which it may append, which need not exist.
   * @throws LockLostError if the lock was taken over meanwhile; whatever else `node:fs` throws.
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

  /** Lets go of the lock, if it is still this holder's. Never throws. */
  async end(): Promise<void> {
    const own = path.join(this.#lock, this.#name);
    try {
      if (this.isFenced) {
        await fs.rm(own, { recursive: true, force: true, maxRetries: 5 });
        // Does nothing if somebody has entered by now: only an empty folder can be removed so.
        await fs.rmdir(this.#lock);
      } else {
        // Whoever comes next has to fence off the holder before.
        await fs.rename(own, path.join(this.#lock, NOBODY));
      }
    } catch {
      // Nobody waits for what is left: this process knows that it does not hold it any more.
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

/** Whether a step failed because the folder of a holder, or something else, is gone. */
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
