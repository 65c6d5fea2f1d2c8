import { type Confirm, DISK, type Disk } from '../../../src/storage/folder/disk.ts';

/** A disk that pauses the process at one moment: before or after a step, or between proof and step. */
export class PausingDisk implements Disk {
  readonly #at: number;
  readonly #pause: () => Promise<void>;
  #moments = 0;

  /**
   * @param at - The moment, counted from 0.
   * @param pause - Resolves when the process goes on.
   */
  constructor(at: number, pause: () => Promise<void>) {
    this.#at = at;
    this.#pause = pause;
  }

  /** Whether the process has paused. */
  get hasPaused(): boolean {
    return this.#moments > this.#at;
  }

  async append(file: string, text: string | Uint8Array, confirm?: Confirm): Promise<void> {
    await this.#pass();
    await DISK.append(file, text, () => this.#prove(confirm));
    await this.#pass();
  }

  async cut(file: string, length: number, confirm?: Confirm): Promise<void> {
    await this.#pass();
    await DISK.cut(file, length, () => this.#prove(confirm));
    await this.#pass();
  }

  async writeBeside(file: string, text: string): Promise<string> {
    await this.#pass();
    return DISK.writeBeside(file, text);
  }

  async rename(from: string, to: string): Promise<void> {
    await this.#pass();
    await DISK.rename(from, to);
  }

  async remove(file: string): Promise<void> {
    await this.#pass();
    await DISK.remove(file);
  }

  async makeFolder(folder: string): Promise<void> {
    await this.#pass();
    await DISK.makeFolder(folder);
  }

  async flushFolder(folder: string): Promise<void> {
    await this.#pass();
    await DISK.flushFolder(folder);
  }

  async #prove(confirm: Confirm | undefined): Promise<void> {
    await confirm?.();
    await this.#pass();
  }

  async #pass(): Promise<void> {
    const moment = this.#moments;
    this.#moments += 1;
    if (moment === this.#at) await this.#pause();
  }
}
