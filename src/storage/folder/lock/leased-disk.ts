import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import { isMissing } from '../../../disk-fault.ts';
import type { Disk } from '../disk.ts';
import { isGone, type Lease } from './lease.ts';
import { throwIfLost } from './lock-lost-error.ts';

const LINE_FEED = 0x0a;

/**
 * The disk for the holder of a lock: every step fails once the lock is taken over. Code that needs the
 * lock takes this instead of a {@link Disk}, so it cannot write without the lock.
 */
export class LeasedDisk {
  readonly #disk: Disk;
  readonly #lease: Lease;

  constructor(disk: Disk, lease: Lease) {
    this.#disk = disk;
    this.#lease = lease;
  }

  /**
   * Proves that the lock is still held, and so was held during all earlier writes.
   *
   * @throws LockLostError if it is not.
   */
  confirm(): Promise<void> {
    return this.#lease.confirm();
  }

  /**
   * A path for a file that {@link rename} puts in place later. Files left there are removed with the
   * lock.
   */
  pathOf(name: string): string {
    return this.#lease.pathOf(name);
  }

  /**
   * Appends to a file, which need not exist, and flushes it. If the holder is paused in the middle, it
   * may write into a file that has been replaced, if the lock lists that file. So call {@link confirm}
   * before you rely on what was written.
   */
  append(file: string, text: string | Uint8Array): Promise<void> {
    return this.#proving(() => this.#disk.append(file, text, () => this.confirm()));
  }

  /** Appends a line to a file, which need not exist. Does not flush it. */
  async appendLine(file: string, line: string): Promise<void> {
    const handle = await fs.open(file, 'a+');
    try {
      // A torn last line, for example after the disk was full, must not spoil this one.
      const start = (await endsWithLine(handle)) ? '' : '\n';
      await this.confirm();
      await handle.writeFile(`${start}${line}\n`);
      await this.confirm();
    } finally {
      await handle.close();
    }
  }

  /** Truncates a file to a length in bytes, and flushes it. */
  cut(file: string, length: number): Promise<void> {
    return this.#proving(() => this.#disk.cut(file, length, () => this.confirm()));
  }

  /** Writes and flushes a new file for {@link rename} to put in place later. Returns its path. */
  write(text: string): Promise<string> {
    return this.#proving(() => this.#disk.writeBeside(this.pathOf('text'), text));
  }

  /** Puts a file in place that {@link write} has written, or that is at a path from {@link pathOf}. */
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
    // It is removed with the lock at the latest.
    await this.#disk.remove(removed).catch(() => undefined);
  }

  /** Makes a folder; does nothing if it exists. */
  makeFolder(folder: string): Promise<void> {
    return this.#disk.makeFolder(folder);
  }

  /** Makes the names of a folder's files durable. */
  flushFolder(folder: string): Promise<void> {
    return this.#disk.flushFolder(folder);
  }

  /**
   * Puts a file in place on another disk, to which it cannot be renamed. Here a moment passes between
   * the proof and the step. That cannot be avoided if `.dateline` is on a disk of its own.
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

  /** Runs a step. If it fails because something is gone, checks whether the lock is. */
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
