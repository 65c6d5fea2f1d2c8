import { setTimeout } from 'node:timers/promises';
import {
  readSettings,
  type ServerSettings,
  type StatedSettings,
  writeSettings,
} from './server-settings.ts';

/** Where it is kept what servers have set: texts by the servers' ids. */
export interface SettingsStore {
  /** Does something while no other process does so. */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result>;
  /** @returns `null` if the server has set nothing. */
  read(server: string): Promise<string | null>;
  /** Keeps a text whole or not at all, in place of what was there. */
  write(server: string, text: string): Promise<void>;
  /** The ids of all servers that have set anything. */
  list(): Promise<readonly string[]>;
}

/** What a {@link SettingsBook} is told. */
export interface SettingsBookOptions {
  /** What holds where a server has set nothing. */
  readonly defaults: ServerSettings;
  readonly now: () => Date;
  /** Is told, once, of each server whose settings cannot be read. */
  readonly onFault: (message: string) => void;
}

/** What holds for a server, and what of it the server itself has set. */
export interface Settled {
  readonly settings: ServerSettings;
  readonly stated: StatedSettings;
}

/** For so many milliseconds what was read is taken to be so still: others are heard after these. */
const FRESH = 10_000;

/** Nobody waits for a store any longer, in milliseconds: what was known last holds until it answers. */
const LONGEST_WAIT = 500;

interface Known {
  readonly stated: StatedSettings;
  /** When it was read, in milliseconds. */
  readonly at: number;
}

/** What servers have set for themselves. It follows what other processes write within ten seconds. */
export class SettingsBook {
  readonly #store: SettingsStore;
  readonly #options: SettingsBookOptions;
  readonly #known = new Map<string, Known>();
  readonly #reading = new Map<string, Promise<StatedSettings>>();
  readonly #told = new Set<string>();
  /** One after the other: two changes at once must not undo each other. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(store: SettingsStore, options: SettingsBookOptions) {
    this.#store = store;
    this.#options = options;
  }

  /** What holds where no server has a say. */
  get defaults(): ServerSettings {
    return this.#options.defaults;
  }

  /** What holds for a server. Where the store does not answer, what was known last, or the defaults. */
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
   * Changes what a server has set; what is not named stays as it is, whoever changes it meanwhile.
   *
   * @param changes - `null` takes back all that was set.
   * @throws UserError if it cannot be kept; nothing is changed then.
   */
  change(server: string, changes: StatedSettings | null): Promise<Settled> {
    const work = async () => {
      const before = changes === null ? {} : await this.#stated(server);
      const stated = { ...before, ...changes };
      await this.#store.write(server, writeSettings(stated));
      return stated;
    };
    const changed = this.#queue.then(() => this.#store.exclusively(work));
    this.#queue = changed.catch(() => undefined);
    return changed.then((stated) => {
      // What is being read was written before.
      this.#reading.delete(server);
      this.#known.set(server, { stated, at: this.#now() });
      return this.#settle(stated);
    });
  }

  #readOnce(server: string): Promise<StatedSettings> {
    const known = this.#reading.get(server);
    if (known) return known;
    const reading = this.#stated(server)
      // The store tells its faults where something is changed; here everything goes on without it.
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
    const text = await this.#store.read(server);
    const stated = text === null ? {} : readSettings(text);
    if (stated !== null) {
      this.#told.delete(server);
      return stated;
    }
    if (!this.#told.has(server)) {
      this.#told.add(server);
      this.#options.onFault(
        `The settings of the server ${server} cannot be read; those of the operator hold there until they are set again.`,
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

/**
 * Copies what servers have set into another store. It can be repeated.
 *
 * @param from - What is copied; what cannot be read is left out.
 * @param to - Settings of the same server are replaced.
 * @throws UserError if something cannot be read or written.
 */
export async function copySettings(from: SettingsStore, to: SettingsStore): Promise<void> {
  for (const server of await from.list()) {
    const text = await from.read(server);
    if (text !== null && readSettings(text) !== null) await to.write(server, text);
  }
}
