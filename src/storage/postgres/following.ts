import type { Client } from 'pg';
import type { Database } from './database/database.ts';
import { readChannel } from './database/transaction.ts';
import { Follower, type FollowerOptions } from './follower.ts';

/** Options of {@link Following}. */
export interface FollowingOptions extends Pick<FollowerOptions, 'interval' | 'pause' | 'now'> {
  /** Milliseconds to wait for an answer of the database. */
  readonly patience: number;
}

/** A follower of one corpus. */
export interface Follows {
  readonly corpus: string;
  /** Takes in new changes. Resolves to `false` if some of them could not be read. */
  readonly pull: (client: Client) => Promise<boolean>;
  /** Called once for each outage. */
  readonly onError: (error: unknown) => void;
}

/** A follower and its state. `onFirst` is called after the first pull, or if it fails. */
interface Member extends Follows {
  onFirst: () => void;
  pulling: Promise<unknown>;
}

/**
 * Follows corpora of one database, all on one connection, since a server has only a limited number. It
 * is connected while there are followers.
 */
export class Following {
  readonly #database: Database;
  readonly #options: FollowingOptions;
  readonly #members = new Set<Member>();
  #follower: Follower | null = null;

  constructor(database: Database, options: FollowingOptions) {
    this.#database = database;
    this.#options = options;
  }

  /** Milliseconds since everything that others wrote was last known; `null` without followers. */
  get lag(): number | null {
    return this.#follower?.lag ?? null;
  }

  /**
   * Starts following a corpus. Resolves after the first pull, or if it fails.
   *
   * @returns Stops following, and waits for a pull in progress.
   */
  async join(follows: Follows): Promise<() => Promise<void>> {
    const member: Member = {
      ...follows,
      onFirst: () => undefined,
      pulling: Promise.resolve(),
    };
    const first = new Promise<void>((resolve) => {
      member.onFirst = resolve;
    });
    this.#members.add(member);
    this.#follower ??= this.#start();
    this.#follower.look(member.corpus);
    await first;
    return () => this.#leave(member);
  }

  async #leave(member: Member): Promise<void> {
    this.#members.delete(member);
    const follower = this.#members.size === 0 ? this.#follower : null;
    if (follower) this.#follower = null;
    await member.pulling;
    await follower?.end();
  }

  #start(): Follower {
    const { interval, pause, now, patience } = this.#options;
    const follower = new Follower({
      interval,
      pause,
      now,
      channel: readChannel,
      connect: () => this.#database.connect(patience),
      pull: (client, named) => this.#pull(client, named),
      onError: (error) => {
        for (const { onError } of this.#members) onError(error);
      },
      onFailed: () => {
        for (const { onFirst } of this.#members) onFirst();
      },
    });
    follower.start();
    return follower;
  }

  async #pull(client: Client, named: ReadonlySet<string> | null): Promise<boolean> {
    let isCurrent = true;
    for (const member of [...this.#members]) {
      if (named !== null && !named.has(member.corpus)) continue;
      const pulling = member.pull(client);
      // A follower that leaves waits for this, and ignores its error.
      member.pulling = pulling.catch(() => undefined);
      if (await pulling) member.onFirst();
      else isCurrent = false;
    }
    return isCurrent;
  }
}
