import type { Draft } from '../draft.ts';
import type { FoundFeeds } from '../feed/found-feed.ts';
import type { FeedMaterial } from '../feed/read-feed.ts';
import type { Shingles } from '../likeness/shingles.ts';
import type { Material } from '../read-material.ts';
import { type Machine, readershipOf } from './machine.ts';
import { Queue } from './queue.ts';
import { LONGEST_READING, Reader, type ReaderLimits } from './reader.ts';
import type { Priority } from './requester.ts';

/** As many readers as the machine has room for. If there are two, one is reserved for moderators. */
export class Readers {
  readonly #queue: Queue;
  readonly #all: readonly Reader[];
  /** Idle readers. The last one used is used next. */
  readonly #idle: Reader[];

  /**
   * @param machine - Memory and processors for reading.
   * @param limits - Limits of one reading that do not follow the machine.
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
   * Makes a draft from a file.
   *
   * @throws UserError if the file cannot be read, or the reading was stopped.
   */
  read(material: Material, priority: Priority): Promise<Draft> {
    return this.#take(priority, (reader) => reader.read(material));
  }

  /**
   * Reads a feed, a page that names feeds, or a list of feeds.
   *
   * @throws UserError if it cannot be read, or the reading was stopped.
   */
  readFeed(material: FeedMaterial, priority: Priority): Promise<FoundFeeds> {
    return this.#take(priority, (reader) => reader.readFeed(material));
  }

  /**
   * Reads a text into shingles.
   *
   * @throws UserError if the reading was stopped.
   */
  shinglesOf(text: string): Promise<Shingles> {
    return this.#take('moderator', (reader) => reader.shinglesOf(text));
  }

  /** Starts the process that reads next, while its file is still on its way. */
  prepare(): void {
    this.#idle.at(-1)?.prepare();
  }

  /** Ends the processes. The next reading starts new ones. */
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
