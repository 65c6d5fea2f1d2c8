import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import { isMissing } from '../../../disk-fault.ts';
import type { Disk } from '../disk.ts';
import { isGone, type Lease } from './lease.ts';
import { throwIfLost } from './lock-lost-error.ts';

const LINE_FEED = 0x0a;

/**
 * The disk as the holder of a lock may write to it: every step fails once the lock was taken over. What
 * belongs under a lock takes this in place of a {@link Disk}, so it cannot be written without the lock.
 */
export class LeasedDisk {
  readonly #disk: Disk;
  readonly #lease: Lease;

  /**
   * @param disk - What writes.
   * @param lease - The lock that is held.
   */
  constructor(disk: Disk, lease: Lease) {
    this.#disk = disk;
    this.#lease = lease;
  }

  /**
   * Proves that the lock is still held: all that was written before has been written under it.
   *
   * @throws LockLostError if it is not.
   */
  confirm(): Promise<void> {
    return this.#lease.confirm();
  }

  /** A path for a file that is put in place later by {@link rename}. What is left there goes with the lock. */
  pathOf(name: string): string {
    return this.#lease.pathOf(name);
  }

  /**
   * Writes behind the end of a file, which need not exist, and flushes it. A holder that is paused in the
   * middle of it writes into a file that was replaced by then, if the lock names that file; so prove the
   * lock afterwards before you rely on it.
   */
  append(file: string, text: string | Uint8Array): Promise<void> {
    return this.#proving(() => this.#disk.append(file, text, () => this.confirm()));
  }

  /** Adds a line to a file, which need not exist. It is not flushed. */
  async appendLine(file: string, line: string): Promise<void> {
    const handle = await fs.open(file, 'a+');
    try {
      // A line that was torn, by a full disk for example, must not take this one with it.
      const start = (await endsWithLine(handle)) ? '' : '\n';
      await this.confirm();
      await handle.writeFile(`${start}${line}\n`);
      await this.confirm();
    } finally {
      await handle.close();
    }
  }

  /** Cuts a file back to a length in bytes, and flushes it. */
  cut(file: string, length: number): Promise<void> {
    return this.#proving(() => this.#disk.cut(file, length, () => this.confirm()));
  }

  /** Writes a new file that is put in place later by {@link rename}, and flushes it; gives its path. */
  write(text: string): Promise<string> {
    return this.#proving(() => this.#disk.writeBeside(this.pathOf('text'), text));
  }

  /** Puts a file in place that {@link write} has written, or that is at a {@link pathOf}. */
  rename(from: string, to: string): Promise<void> {
    return this.#proving(async () => {
      try {
        await this.#disk.rename(from, to);
      } catch (error) {
        if (!isOnOtherDisk(error)) throw error;
        await this.#carryAcross(from, to);
      }
    });
  }

  /** Removes a file; does nothing if there is none. */
  async remove(file: string): Promise<void> {
    const removed = this.pathOf(randomUUID());
    try {
      await this.#proving(() => this.#disk.rename(file, removed));
    } catch (error) {
      if (isMissing(error)) return;
      throwIfLost(error);
      // It cannot be renamed into the folder of the lock, which may be on another disk.
      await this.confirm();
      await this.#disk.remove(file);
      return;
    }
    // It goes with the lock at the latest.
    await this.#disk.remove(removed).catch(() => undefined);
  }

  /** Makes a folder; does nothing if there is one. */
  makeFolder(folder: string): Promise<void> {
    return this.#disk.makeFolder(folder);
  }

  /** Makes the names of a folder's files last. */
  flushFolder(folder: string): Promise<void> {
    return this.#disk.flushFolder(folder);
  }

  /**
   * Puts a file in place on another disk, to which nothing can be renamed. There is an instant between
   * the proof and the step here; it cannot be avoided where `.dateline` is a disk of its own.
   */
  async #carryAcross(from: string, to: string): Promise<void> {
    const beside = await this.#disk.writeBeside(to, await fs.readFile(from, 'utf8'));
    try {
      await this.confirm();
      await this.#disk.rename(beside, to);
    } catch (error) {
      await this.#disk.remove(beside).catch(() => undefined);
      throw error;
    }
    await this.#disk.remove(from).catch(() => undefined);
  }

  /** If something is gone that a step needs, the lock may be what is gone. */
  async #proving<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (isGone(error)) await this.confirm();
      throw error;
    }
  }
}

async function endsWithLine(handle: fs.FileHandle): Promise<boolean> {
  const { size } = await handle.stat();
  if (size === 0) return true;
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] === LINE_FEED;
}

function isOnOtherDisk(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EXDEV';
}
