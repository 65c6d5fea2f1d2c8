import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import type { ServerCorpora } from '../../servers/server-corpora.ts';
import type { SettingsBook } from '../../settings/settings-book.ts';
import type { Shards } from '../../shards.ts';
import { isoDay } from '../../text/iso-dates.ts';
import { DAY } from '../../text/milliseconds.ts';
import { describeFailure } from '../dispatch/failure.ts';

/** What is kept of servers. */
export interface KeptServers {
  /** The ids of servers of which something is kept. */
  readonly servers: () => Promise<readonly string[]>;
  /** Erases everything that is kept of a server. */
  readonly eraseServer: (server: string) => Promise<void>;
  /** For how many days it is kept after the bot was removed. */
  readonly days: number;
}

export interface DeparturesOptions {
  readonly client: Client;
  /** The shards of this process: it judges only their servers. */
  readonly shards: Shards;
  /** `null` if everything is kept for good. */
  readonly kept: KeptServers | null;
  readonly settings: SettingsBook;
  /** Corpora of servers that have their own; `null` if all share one. */
  readonly own: ServerCorpora | null;
  readonly now: () => Date;
  readonly log: Logger;
}

/** Remembers when the bot was removed from servers, and erases what is kept of them after some days. */
export class Departures {
  readonly #options: DeparturesOptions;

  constructor(options: DeparturesOptions) {
    this.#options = options;
  }

  /** The bot was removed from a server. */
  async left(server: string): Promise<void> {
    const { own, kept, now, log } = this.#options;
    await this.#trying(server, async () => {
      await this.#remember(server, isoDay(now()));
      await own?.release(server);
      log.info({ server, keptDays: kept?.days ?? null }, 'left a server');
    });
  }

  /** The bot is on a server again. */
  async returned(server: string): Promise<void> {
    await this.#trying(server, () => this.#remember(server, null));
  }

  /**
   * Compares the servers of which something is kept with those that the bot is on. Discord does not tell a bot
   * from which servers it was removed while it was not connected.
   */
  async compare(): Promise<void> {
    const { client, kept } = this.#options;
    if (kept === null || !client.isReady()) return;
    for (const server of await kept.servers()) {
      if (!this.#isOurs(server)) continue;
      const isThere = client.guilds.cache.has(server);
      await (isThere ? this.returned(server) : this.#trying(server, () => this.#missing(server)));
    }
  }

  /** Erases what is kept of servers that the bot left long enough ago. */
  async erase(): Promise<void> {
    const { client, kept, settings, own, now, log } = this.#options;
    if (kept === null) return;
    const { servers, eraseServer, days } = kept;
    for (const server of await servers()) {
      await this.#trying(server, async () => {
        const { leftOn } = await settings.presenceOf(server);
        if (leftOn === null || client.guilds.cache.has(server)) return;
        if (now().getTime() - Date.parse(leftOn) < days * DAY) return;
        await own?.release(server);
        await eraseServer(server);
        log.info({ server, leftOn }, 'erased a server');
      });
    }
  }

  async #missing(server: string): Promise<void> {
    const { leftOn } = await this.#options.settings.presenceOf(server);
    if (leftOn === null) await this.left(server);
  }

  async #remember(server: string, leftOn: string | null): Promise<void> {
    const { settings } = this.#options;
    if ((await settings.presenceOf(server)).leftOn === leftOn) return;
    await settings.remember(server, { leftOn });
  }

  /** A fault of one server must not affect the others. */
  async #trying(server: string, work: () => Promise<void>): Promise<void> {
    const { log } = this.#options;
    await work().catch((error: unknown) =>
      log.warn({ server, error: describeFailure(error) }, 'a departure was not handled'),
    );
  }

  #isOurs(server: string): boolean {
    const { shards } = this.#options;
    if (shards === 'auto') return true;
    return shards.ids.includes(Number((BigInt(server) >> 22n) % BigInt(shards.count)));
  }
}
