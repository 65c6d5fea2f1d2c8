import { type Client, type ClientOptions, Status } from 'discord.js';
import type { Shards } from '../../shards.ts';

/** The state of one connection to Discord. */
export interface ShardState {
  readonly id: number;
  /** Whether it receives events. */
  readonly isReady: boolean;
  /**
   * How long Discord took to answer the last heartbeat, in milliseconds; `null` before the first answer.
   */
  readonly ping: number | null;
}

/** Any number but one: see {@link shardOptions}. */
const ANY_COUNT = 2;

/**
 * The options of a client for its shards.
 *
 * If the count is one, discord.js reads the environment itself, and fails on an empty `SHARD_COUNT`. With
 * `auto`, it asks Discord for the count and ignores this one.
 */
export function shardOptions(shards: Shards): Pick<ClientOptions, 'shards' | 'shardCount'> {
  if (shards === 'auto') return { shards, shardCount: ANY_COUNT };
  return { shards: [...shards.ids], shardCount: shards.count };
}

/** The states of a client's connections, by shard id. */
export function describeShards({ ws }: Client): readonly ShardState[] {
  return ws.shards
    .map(({ id, status, ping }) => ({
      id,
      isReady: status === Status.Ready,
      ping: ping >= 0 ? ping : null,
    }))
    .sort((one, other) => one.id - other.id);
}
