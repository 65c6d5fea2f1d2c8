import { setTimeout } from 'node:timers/promises';
import { WorkQueue } from '../work-queue.ts';
import {
  type Presence,
  readPresence,
  readSettings,
  type ServerSettings,
  type StatedSettings,
  UNKNOWN,
  writeSettings,
} from './server-settings.ts';

/** Stores what servers have set: a text per server id. */
export interface SettingsStore {
  /** Runs work while no other process runs such work. */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result>;
  /** @returns `null` if the server has set nothing. */
  read(server: string): Promise<string | null>;
  /** Replaces a server's text, either wholly or not at all. */
  write(server: string, text: string): Promise<void>;
  /** The ids of all servers that have set anything. */
  list(): Promise<readonly string[]>;
}

export interface SettingsBookOptions {
  /** Applies where a server has set nothing. */
  readonly defaults: ServerSettings;
  readonly now: () => Date;
  /** Called once for each server whose settings cannot be read. */
  readonly onFault: (message: string) => void;
}

/** The settings that apply to a server, and the part that the server itself has set. */
export interface Settled {
  readonly settings: ServerSettings;
  readonly stated: StatedSettings;
}

/** How long settings count as fresh, in milliseconds. Changes by other processes show after that. */
const FRESH = 10_000;

/** Longest wait for the store, in milliseconds. Then the last known settings apply until it answers. */
const LONGEST_WAIT = 500;

interface Known {
  readonly stated: StatedSettings;
  /** When it was read, in milliseconds. */
  readonly at: number;
}

/** The settings of servers. Changes by other processes show within ten seconds. */
export class SettingsBook {
  readonly #store: SettingsStore;
  readonly #options: SettingsBookOptions;
  readonly #known = new Map<string, Known>();
  readonly #reading = new Map<string, Promise<StatedSettings>>();
  readonly #told = new Set<string>();
  /** Runs changes one after another: two at once must not undo each other. */
  readonly #queue = new WorkQueue();

  constructor(store: SettingsStore, options: SettingsBookOptions) {
    this.#store = store;
    this.#options = options;
  }

  /** The settings that apply outside servers. */
  get defaults(): ServerSettings {
    return this.#options.defaults;
  }

  /** The settings of a server. If the store does not answer, the last known ones, or the defaults. */
  async of(server: string): Promise<Settled> {
    const known = this.#known.get(server);
    if (known && this.#now() - known.at < FRESH) return this.#settle(known.stated);
    const late = new AbortController();
    const waited = setTimeout(LONGEST_WAIT, known?.stated ?? {}, {
      ref: false,
      signal: late.signal,
    });
    try {
      return this.#settle(await Promise.race([this.#readOnce(server), waited]));
    } finally {
      waited.catch(() => undefined);
      late.abort();
    }
  }

  /**
   * Changes settings of a server. Settings that are not named keep their values, including values that
   * someone else sets at the same time.
   *
   * @param changes - `null` removes all that the server has set.
   * @throws UserError if the settings cannot be stored. Nothing is changed then.
   */
  change(server: string, changes: StatedSettings | null): Promise<Settled> {
    const work = async () => {
      const text = await this.#store.read(server);
      const before = changes === null ? {} : this.#readStated(server, text);
      const stated = { ...before, ...changes };
      await this.#store.write(server, writeSettings(stated, presenceIn(text)));
      return stated;
    };
    return this.#inTurn(work).then((stated) => {
      // A read under way may return the old text.
      this.#reading.delete(server);
      this.#known.set(server, { stated, at: this.#now() });
      return this.#settle(stated);
    });
  }

  /**
   * Remembers something about being on a server. Its settings stay as they are.
   *
   * @returns What was remembered before.
   * @throws UserError if it cannot be stored.
   */
  remember(server: string, changes: Partial<Presence>): Promise<Presence> {
    return this.#inTurn(async () => {
      const text = await this.#store.read(server);
      const before = presenceIn(text);
      const after = { ...before, ...changes };
      if (after.isGreeted !== before.isGreeted || after.leftOn !== before.leftOn) {
        await this.#store.write(server, writeSettings(this.#readStated(server, text), after));
      }
      return before;
    });
  }

  /**
   * What is remembered about being on a server.
   *
   * @throws UserError if the store cannot be read.
   */
  async presenceOf(server: string): Promise<Presence> {
    return presenceIn(await this.#store.read(server));
  }

  /**
   * The ids of the servers that have set anything.
   *
   * @throws UserError if the store cannot be read.
   */
  list(): Promise<readonly string[]> {
    return this.#store.list();
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#queue.enqueue(() => this.#store.exclusively(work));
  }

  #readOnce(server: string): Promise<StatedSettings> {
    const known = this.#reading.get(server);
    if (known) return known;
    const reading = this.#stated(server)
      // The store reports its faults when something is changed; reading goes on without it.
      .catch(() => this.#known.get(server)?.stated ?? {})
      .then((stated) => {
        if (this.#reading.get(server) !== reading) return this.#known.get(server)?.stated ?? stated;
        this.#reading.delete(server);
        this.#known.set(server, { stated, at: this.#now() });
        return stated;
      });
    this.#reading.set(server, reading);
    return reading;
  }

  async #stated(server: string): Promise<StatedSettings> {
    return this.#readStated(server, await this.#store.read(server));
  }

  #readStated(server: string, text: string | null): StatedSettings {
    const stated = text === null ? {} : readSettings(text);
    if (stated !== null) {
      this.#told.delete(server);
      return stated;
    }
    if (!this.#told.has(server)) {
      this.#told.add(server);
      this.#options.onFault(
        `The settings of the server ${server} cannot be read; the defaults apply there until they are set again.`,
      );
    }
    return {};
  }

  #settle(stated: StatedSettings): Settled {
    return { settings: { ...this.#options.defaults, ...stated }, stated };
  }

  #now(): number {
    return this.#options.now().getTime();
  }
}

function presenceIn(text: string | null): Presence {
  return text === null ? UNKNOWN : readPresence(text);
}

/**
 * Copies the settings of all servers into another store. It can be repeated.
 *
 * @param from - Unreadable settings are left out.
 * @param to - Settings of the same server are replaced.
 * @throws UserError if something cannot be read or written.
 */
export async function copySettings(from: SettingsStore, to: SettingsStore): Promise<void> {
  for (const server of await from.list()) {
    const text = await from.read(server);
    if (text !== null && readSettings(text) !== null) await to.write(server, text);
  }
}
