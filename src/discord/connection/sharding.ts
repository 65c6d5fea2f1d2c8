import { type Client, type ClientOptions, Status } from 'discord.js';
import type { Shards } from '../../shards.ts';

/** How one of the connections to Discord is. */
export interface ShardState {
  readonly id: number;
  /** Whether it gets all that it should. */
  readonly isReady: boolean;
  /** Milliseconds in which Discord last answered a heartbeat; `null` before it has. */
  readonly ping: number | null;
}

/** Not one: see {@link shardOptions}. */
const ANY_COUNT = 2;

/**
 * What a client is told about its shards.
 *
 * Where a count is one, discord.js looks into the environment by itself, and fails on a `SHARD_COUNT`
 * that is there and empty. With `auto` it asks Discord for the count and uses no other.
 */
export function shardOptions(shards: Shards): Pick<ClientOptions, 'shards' | 'shardCount'> {
  if (shards === 'auto') return { shards, shardCount: ANY_COUNT };
  return { shards: [...shards.ids], shardCount: shards.count };
}

/** How the connections of a client are, in the order of their numbers. */
export function describeShards({ ws }: Client): readonly ShardState[] {
  return ws.shards
    .map(({ id, status, ping }) => ({
      id,
      isReady: status === Status.Ready,
      ping: ping >= 0 ? ping : null,
    }))
    .sort((one, other) => one.id - other.id);
}
