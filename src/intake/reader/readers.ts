import type { Draft } from '../draft.ts';
import type { Shingles } from '../likeness/shingles.ts';
import type { Material } from '../read-material.ts';
import { type Machine, readershipOf } from './machine.ts';
import { Queue } from './queue.ts';
import { LONGEST_READING, Reader, type ReaderLimits } from './reader.ts';
import type { Priority } from './requester.ts';

/** As many readers as the machine has room for. Of two, one is left to moderators. */
export class Readers {
  readonly #queue: Queue;
  readonly #all: readonly Reader[];
  /** Those that have nothing to do; the one that has read last is the first to read again. */
  readonly #idle: Reader[];

  /**
   * @param machine - What there is to read with.
   * @param limits - Those of one reading, where they are not to follow the machine.
   */
  constructor(machine: Machine, limits: Partial<ReaderLimits> = {}) {
    const { readers, memory } = readershipOf(machine);
    this.#queue = new Queue({ places: readers, reserved: readers - 1 });
    this.#all = Array.from(
      { length: readers },
      () => new Reader({ time: LONGEST_READING, memory, ...limits }),
    );
    this.#idle = [...this.#all];
  }

  /**
   * Makes a draft of a file.
   *
   * @throws UserError if it cannot be read, or was stopped.
   */
  read(material: Material, priority: Priority): Promise<Draft> {
    return this.#take(priority, (reader) => reader.read(material));
  }

  /**
   * Reads a text into shingles.
   *
   * @throws UserError if that was stopped.
   */
  shinglesOf(text: string): Promise<Shingles> {
    return this.#take('moderator', (reader) => reader.shinglesOf(text));
  }

  /** Starts the process that is to read next, while what it reads is on its way. */
  prepare(): void {
    this.#idle.at(-1)?.prepare();
  }

  /** Ends the processes. Another reading starts new ones. */
  async close(): Promise<void> {
    await Promise.all(this.#all.map((reader) => reader.close()));
  }

  #take<Result>(priority: Priority, work: (reader: Reader) => Promise<Result>): Promise<Result> {
    return this.#queue.take(priority, async () => {
      const reader = this.#idle.pop();
      if (!reader) throw new Error('There are more readings than readers');
      try {
        return await work(reader);
      } finally {
        this.#idle.push(reader);
      }
    });
  }
}
