import { DISK, type Disk } from '../../../src/storage/folder/disk.ts';

/** Thrown where a real process would have died. */
export class Killed extends Error {}

/**
 * A disk on which a process dies: after a number of steps it does nothing any more, not even cleanup
 * after a fault.
 */
export class BreakingDisk implements Disk {
  readonly #last: number;
  readonly #isTorn: boolean;
  #steps = 0;

  /**
   * @param last - How many steps are still done.
   * @param isTorn - Whether the next step is half done, if it writes a text.
   */
  constructor(last: number, isTorn: boolean) {
    this.#last = last;
    this.#isTorn = isTorn;
  }

  /** Whether the process has died. */
  get isBroken(): boolean {
    return this.#steps > this.#last;
  }

  append(file: string, text: string | Uint8Array): Promise<void> {
    const torn = () => DISK.append(file, text.slice(0, text.length / 2));
    return this.#step(() => DISK.append(file, text), torn);
  }

  writeBeside(file: string, text: string): Promise<string> {
    const torn = () => DISK.writeBeside(file, text.slice(0, text.length / 2));
    return this.#step(() => DISK.writeBeside(file, text), torn);
  }

  cut(file: string, length: number): Promise<void> {
    return this.#step(() => DISK.cut(file, length));
  }

  rename(from: string, to: string): Promise<void> {
    return this.#step(() => DISK.rename(from, to));
  }

  remove(file: string): Promise<void> {
    return this.#step(() => DISK.remove(file));
  }

  makeFolder(folder: string): Promise<void> {
    return this.#step(() => DISK.makeFolder(folder));
  }

  flushFolder(folder: string): Promise<void> {
    return this.#step(() => DISK.flushFolder(folder));
  }

  async #step<Result>(work: () => Promise<Result>, torn?: () => Promise<unknown>): Promise<Result> {
    this.#steps += 1;
    if (this.#steps <= this.#last) return work();
    if (this.#steps === this.#last + 1 && this.#isTorn) await torn?.();
    throw new Killed();
  }
}
