import { type Client, Events } from 'discord.js';
import type { BotOptions } from '../bot-options.ts';
import { makeClient } from './client.ts';
import { connect, logConnection } from './connection.ts';
import { makeConnections } from './rest-pool.ts';
import { waitForSessionStarts } from './session-starts.ts';
import { ShardRecovery, USUAL_PATIENCE } from './shard-recovery.ts';
import { describeShards, type ShardState } from './sharding.ts';

/** Options of {@link Gateway}. */
export type GatewayOptions = Pick<BotOptions, 'api' | 'shards' | 'patience' | 'log'>;

/** Discord's client, with all its connections: it begins them, recovers them and ends them. */
export class Gateway {
  /** Does not connect before {@link connect}. */
  readonly client: Client;
  /**
   * Resolves when Discord closes a connection permanently, or one is lost for too long; the log says why.
   * One shard is enough: the bot would never answer its servers again, and the same cause closes the other
   * shards too.
   */
  readonly closed: Promise<void>;
  readonly #options: GatewayOptions;
  readonly #connections = makeConnections();
  readonly #recovery: ShardRecovery;

  constructor(options: GatewayOptions) {
    const { api = null, shards = 'auto', patience = USUAL_PATIENCE, log } = options;
    this.#options = options;
    this.#recovery = new ShardRecovery(log, patience);
    this.client = makeClient({
      api,
      shards,
      forServers: patience.forServers,
      connections: this.#connections,
      gateway: this.#recovery.options,
    });
    const refused = new Promise<void>((resolve) =>
      this.client.once(Events.ShardDisconnect, () => resolve()),
    );
    this.closed = Promise.race([refused, this.#recovery.gaveUp]);
  }

  /** The connections to Discord, one per shard. Empty before they are begun. */
  get shards(): readonly ShardState[] {
    return describeShards(this.client);
  }

  /** Logs what happens to the connections, and recovers those that are lost. */
  watch(): void {
    logConnection(this.client, this.#options.log);
    this.#recovery.watch(this.client);
  }

  /**
   * Connects as soon as Discord allows it. The client must be signed in.
   *
   * @throws UserError when the token or an intent is refused, or Discord cannot be reached; AbortError if
   *   `signal` is aborted while it waits.
   */
  async connect(token: string, signal: AbortSignal): Promise<void> {
    const { shards = 'auto', log } = this.#options;
    await waitForSessionStarts(this.client.rest, shards, log, signal);
    await connect(this.client, token);
  }

  /** Ends all connections. */
  async stop(): Promise<void> {
    this.#recovery.stop();
    await this.client.destroy();
    await this.#connections.destroy();
  }
}
