import type { Client } from 'pg';
import { toDatabaseFault } from './database/database-fault.ts';

/** What a {@link Follower} follows, and how. */
export interface FollowerOptions {
  /** Opens a connection that is used for nothing else. */
  readonly connect: () => Promise<Client>;
  /** The name of the channel to listen on. */
  readonly channel: (client: Client) => Promise<string>;
  /**
   * Takes in new changes of the named corpora, or of all if `null`. Resolves to `false` if some of them
   * could not be read.
   */
  readonly pull: (client: Client, named: ReadonlySet<string> | null) => Promise<boolean>;
  /** Called once for each outage. */
  readonly onError: (error: unknown) => void;
  /** Called after every failed try. */
  readonly onFailed: () => void;
  /** Milliseconds between two pulls without a notification. */
  readonly interval: number;
  /** Milliseconds before a broken connection is replaced. */
  readonly pause: number;
  readonly now: () => Date;
}

/**
 * Pulls new changes when notified, and at intervals in any case.
 *
 * A notification only wakes the follower and names the corpus, so a lost one costs time but no change.
 * On every new connection it first listens and then pulls, so that it misses nothing in between.
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

  /** Milliseconds since the last complete pull. */
  get lag(): number {
    return this.#options.now().getTime() - this.#pulledAt.getTime();
  }

  start(): void {
    this.#running = this.#run();
  }

  /** Pulls new changes of one corpus as soon as possible. */
  look(name: string): void {
    this.#named.add(name);
    this.#wake();
  }

  /** Stops following, and waits for a pull in progress. */
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
        // Report each outage once, not once per try.
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
        // Constant notifications of one corpus must not keep the others from being pulled.
        const rest = interval - this.lag;
        if (!isCurrent) await this.#sleep(pause);
        else if (this.#named.size === 0 && broken === null) await this.#sleep(rest);
        if (broken !== null) throw broken;
        named = isCurrent && this.#named.size > 0 && this.lag < interval ? this.#named : null;
        this.#named = new Set();
      }
    } finally {
      // Do not wait: a connection that was cut silently never confirms its end.
      client.end().catch(() => undefined);
    }
  }

  /** Waits for this time, or until woken. */
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
