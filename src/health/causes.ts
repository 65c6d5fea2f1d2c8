import { setTimeout as wait } from 'node:timers/promises';

/** The connection of a shard to Discord. */
export interface Connection {
  readonly id: number;
  /** Whether it receives all its events. */
  readonly isReady: boolean;
  /** Milliseconds that Discord's last answer took; `null` before the first. */
  readonly ping: number | null;
}

/** The state that the health report is made from. */
export interface Watched {
  readonly isStopping: () => boolean;
  /** Empty before the bot has begun to connect. */
  readonly connections: () => readonly Connection[];
  /** Milliseconds since the index was complete; `null` where it cannot lag behind. */
  readonly lag: () => number | null;
  /** Throws if the storage cannot be reached. */
  readonly reach: () => Promise<void>;
}

/** An index with a greater lag, in milliseconds, may give outdated answers. */
const LONGEST_LAG = 60_000;

/** How long the storage may take to answer, in milliseconds. Health checks do not wait for long. */
const PATIENCE = 2_000;

/**
 * Finds what keeps the bot from answering as it should.
 *
 * @param patience - How long the storage may take to answer, in milliseconds.
 * @returns A sentence for each cause, without secrets; none if all is well.
 */
export async function findCauses(
  { isStopping, connections, lag, reach }: Watched,
  patience = PATIENCE,
): Promise<readonly string[]> {
  if (isStopping()) return ['The bot is stopping.'];
  const isReached = await Promise.race([
    reach().then(
      () => true,
      () => false,
    ),
    wait(patience, false, { ref: false }),
  ]);
  return [
    ...connectionCauses(connections()),
    ...lagCauses(lag()),
    ...(isReached ? [] : ['The storage cannot be reached.']),
  ];
}

function connectionCauses(connections: readonly Connection[]): readonly string[] {
  if (connections.length === 0) return ['The bot is not connected to Discord yet.'];
  const lost = connections.filter(({ isReady }) => !isReady).map(({ id }) => id);
  if (lost.length === 0) return [];
  const shards = lost.length === 1 ? `Shard ${lost[0]} is` : `The shards ${lost.join(', ')} are`;
  return [`${shards} not connected to Discord.`];
}

function lagCauses(lag: number | null): readonly string[] {
  if (lag === null || lag <= LONGEST_LAG) return [];
  return [`The index has not been updated for ${Math.floor(lag / 1_000)} seconds.`];
}
