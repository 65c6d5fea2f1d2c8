import type { Client } from 'pg';
import { toDatabaseFault } from './database/database-fault.ts';

/** What a {@link Follower} follows, and how. */
export interface FollowerOptions {
  /** Opens a connection on which nothing else is done. */
  readonly connect: () => Promise<Client>;
  /** What to listen for. */
  readonly channel: (client: Client) => Promise<string>;
  /**
   * Takes in everything that is new, of those that are named, or of all; `false` if something of it
   * could not be.
   */
  readonly pull: (client: Client, named: ReadonlySet<string> | null) => Promise<boolean>;
  /** Is told once of each time that following breaks off. */
  readonly onError: (error: unknown) => void;
  /** Is told of every try that failed. */
  readonly onFailed: () => void;
  /** Milliseconds after which is pulled although nobody has said that there is anything. */
  readonly interval: number;
  /** Milliseconds before a broken connection is replaced. */
  readonly pause: number;
  readonly now: () => Date;
}

/**
 * Pulls what is new whenever it is told that there is something, and from time to time in any case.
 *
 * A notification only wakes, and names whose changes are new: one that is lost costs time and no
 * change. On every new connection it listens first and pulls then, so that nothing falls in between.
 */
export class Follower {
  readonly #options: FollowerOptions;
  #isEnding = false;
  #named = new Set<string>();
  #wake: () => void = () => undefined;
  #pulledAt: Date;
  #running: Promise<void> = Promise.resolve();

  constructor(options: FollowerOptions) {
    this.#options = options;
    this.#pulledAt = options.now();
  }

  /** Milliseconds since everything there was had been taken in. */
  get lag(): number {
    return this.#options.now().getTime() - this.#pulledAt.getTime();
  }

  /** Begins to follow. */
  start(): void {
    this.#running = this.#run();
  }

  /** Pulls what is new of one, as soon as it can. */
  look(name: string): void {
    this.#named.add(name);
    this.#wake();
  }

  /** Ends following, and waits for what is being taken in. */
  async end(): Promise<void> {
    this.#isEnding = true;
    this.#wake();
    await this.#running;
  }

  async #run(): Promise<void> {
    let isTold = false;
    while (!this.#isEnding) {
      try {
        await this.#follow(() => {
          isTold = false;
        });
      } catch (error) {
        // One sentence for each outage, not one for each try.
        if (!isTold) this.#options.onError(toDatabaseFault(error));
        isTold = true;
        this.#options.onFailed();
        await this.#sleep(this.#options.pause);
      }
    }
  }

  /** Follows on one connection until it breaks. */
  async #follow(onPulled: () => void): Promise<void> {
    const client = await this.#options.connect();
    let broken: Error | null = null;
    const onBroken = (error?: Error) => {
      broken ??= error ?? new Error('Connection terminated');
      this.#wake();
    };
    client.on('error', onBroken);
    client.on('end', () => onBroken());
    client.on('notification', ({ payload = '' }) => this.look(payload));
    try {
      await client.query(`LISTEN ${client.escapeIdentifier(await this.#options.channel(client))}`);
      let named: ReadonlySet<string> | null = null;
      while (!this.#isEnding) {
        if (named === null) this.#named.clear();
        const isCurrent: boolean = await this.#options.pull(client, named);
        if (isCurrent && named === null) this.#pulledAt = this.#options.now();
        if (isCurrent) onPulled();
        const { interval, pause } = this.#options;
        // What is told all the time must not keep the rest from being looked at.
        const rest = interval - this.lag;
        if (!isCurrent) await this.#sleep(pause);
        else if (this.#named.size === 0 && broken === null) await this.#sleep(rest);
        if (broken !== null) throw broken;
        named = isCurrent && this.#named.size > 0 && this.lag < interval ? this.#named : null;
        this.#named = new Set();
      }
    } finally {
      // A connection that was cut without a word would keep us waiting for its goodbye.
      client.end().catch(() => undefined);
    }
  }

  /** Waits, until it is woken at the latest. */
  #sleep(milliseconds: number): Promise<void> {
    if (this.#isEnding) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
