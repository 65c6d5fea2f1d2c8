import { type Client, Events, SimpleShardingStrategy, type WebSocketOptions } from 'discord.js';
import type { Logger } from 'pino';
import { MINUTE } from '../../text/milliseconds.ts';
import { describeFailure } from '../dispatch/failure.ts';

/** How long a lost connection may take to come back, in milliseconds. */
export interface GatewayPatience {
  /** Until its session is given up, and a new one begun at the main address. */
  readonly forSession: number;
  /** Until the process gives up. Longer than most outages, because a restart cannot end them. */
  readonly forShard: number;
  /** Until a start goes on without the servers that Discord withholds. */
  readonly forServers: number;
}

/** The patience of a bot in service. Tests have less. */
export const USUAL_PATIENCE: GatewayPatience = {
  forSession: 3 * MINUTE,
  forShard: 20 * MINUTE,
  forServers: 15_000,
};

type Manager = Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0];

/** A connection that is lost. */
interface Outage {
  readonly since: number;
  readonly timers: readonly NodeJS.Timeout[];
  /** Whether an error of a try to reconnect has been logged. */
  isExplained: boolean;
}

/**
 * Brings lost connections back. The client retries the address of its session for as long as the session
 * lasts, even if that host no longer works. This gives the session up after a while, so that the next try
 * goes to the main address. Logs each outage once, not each try.
 */
export class ShardRecovery {
  readonly #log: Logger;
  readonly #patience: GatewayPatience;
  readonly #outages = new Map<number, Outage>();
  #manager: Manager | null = null;
  #isStopped = false;
  #giveUp: () => void = () => undefined;

  constructor(log: Logger, patience: GatewayPatience = USUAL_PATIENCE) {
    this.#log = log;
    this.#patience = patience;
    this.gaveUp = new Promise((resolve) => {
      this.#giveUp = resolve;
    });
  }

  /** Resolves when a connection has been lost for too long. */
  readonly gaveUp: Promise<void>;

  /** The options with which the client must be made. */
  get options(): WebSocketOptions {
    return {
      buildStrategy: (manager) => {
        this.#manager = manager;
        return new SimpleShardingStrategy(manager);
      },
    };
  }

  watch(client: Client): void {
    client.on(Events.ShardReconnecting, (shard) => this.#lose(shard));
    client.on(Events.ShardError, (error, shard) => this.#explain(error, shard));
    client.on(Events.ShardDisconnect, (_event, shard) => this.#end(shard));
    client.on(Events.ShardResume, (shard, replayed) => {
      this.#log.info({ shard, replayed, ...this.#end(shard) }, 'gateway resumed');
    });
    client.on(Events.ShardReady, (shard) => {
      this.#log.info({ shard, ...this.#end(shard) }, 'gateway ready');
    });
  }

  /** Ends the watch, because the bot disconnects. */
  stop(): void {
    this.#isStopped = true;
    for (const shard of [...this.#outages.keys()]) this.#end(shard);
  }

  #lose(shard: number): void {
    if (this.#isStopped || this.#outages.has(shard)) return;
    this.#log.warn({ shard }, 'gateway lost, reconnecting');
    const { forSession, forShard } = this.#patience;
    const timers = [
      setTimeout(() => void this.#beginAgain(shard), forSession).unref(),
      setTimeout(() => this.#abandon(shard), forShard).unref(),
    ];
    this.#outages.set(shard, { since: Date.now(), timers, isExplained: false });
  }

  /** Logs the first error of an outage, since every try ends with one. */
  #explain(error: Error, shard: number): void {
    const outage = this.#outages.get(shard);
    const level = outage?.isExplained ? 'debug' : 'warn';
    if (outage) outage.isExplained = true;
    this.#log[level]({ shard, error: describeFailure(error) }, 'gateway error');
  }

  async #beginAgain(shard: number): Promise<void> {
    this.#log.warn({ shard }, 'gateway still lost, beginning a new session');
    await this.#manager?.options.updateSessionInfo(shard, null);
  }

  #abandon(shard: number): void {
    this.#log.fatal({ shard, ...this.#end(shard) }, 'gateway lost for too long');
    this.#giveUp();
  }

  /** @returns How long the outage lasted, for the log. */
  #end(shard: number): { readonly lostForSeconds?: number } {
    const outage = this.#outages.get(shard);
    if (!outage) return {};
    this.#outages.delete(shard);
    for (const timer of outage.timers) clearTimeout(timer);
    return { lostForSeconds: Math.round((Date.now() - outage.since) / 1000) };
  }
}
