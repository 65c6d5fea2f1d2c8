import type { Client } from 'pg';
import type { Database } from './database/database.ts';
import { readChannel } from './database/transaction.ts';
import { Follower, type FollowerOptions } from './follower.ts';

/** How a {@link Following} follows. */
export interface FollowingOptions extends Pick<FollowerOptions, 'interval' | 'pause' | 'now'> {
  /** Milliseconds to wait for an answer of the database. */
  readonly patience: number;
}

/** Whoever follows one corpus. */
export interface Follows {
  readonly corpus: string;
  /** Takes in what is new; `false` if something of it could not be. */
  readonly pull: (client: Client) => Promise<boolean>;
  /** Is told once of each time that following breaks off. */
  readonly onError: (error: unknown) => void;
}

/** One who follows, and what is to be told once it was looked at for the first time, or could not be. */
interface Member extends Follows {
  onFirst: () => void;
  pulling: Promise<unknown>;
}

/**
 * Follows corpora of one database, all on one connection: a server can give only so many. It is
 * connected while there is anybody who follows.
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

  /** Milliseconds since everything that others have written was known; `null` while nobody follows. */
  get lag(): number | null {
    return this.#follower?.lag ?? null;
  }

  /**
   * Begins to follow a corpus; resolves once it was looked at, or could not be.
   *
   * @returns Ends it, and waits for what is being taken in.
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
      ...{ interval, pause, now, channel: readChannel },
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
      // Whoever leaves waits for it, and has no use for what it fails with.
      member.pulling = pulling.catch(() => undefined);
      if (await pulling) member.onFirst();
      else isCurrent = false;
    }
    return isCurrent;
  }
}
