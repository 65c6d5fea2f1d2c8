import { setTimeout as wait } from 'node:timers/promises';

/** One of the connections to Discord. */
export interface Connection {
  readonly id: number;
  /** Whether it gets all that it should. */
  readonly isReady: boolean;
  /** Milliseconds in which Discord last answered; `null` before it has. */
  readonly ping: number | null;
}

/** What is looked at to say how the bot is. */
export interface Watched {
  readonly isStopping: () => boolean;
  /** None before the bot has begun to connect. */
  readonly connections: () => readonly Connection[];
  /** Milliseconds since the index had all there is; `null` where it cannot lag behind. */
  readonly lag: () => number | null;
  /** Throws if what is kept cannot be reached. */
  readonly reach: () => Promise<void>;
}

/** An index that has seen nothing new for so long, in milliseconds, may answer from what is outdated. */
const LONGEST_LAG = 60_000;

/** How long what is kept may take to answer, in milliseconds: whoever asks does not wait for long. */
const PATIENCE = 2_000;

/**
 * Looks for what keeps the bot from answering as it should.
 *
 * @param patience - How long what is kept may take to answer, in milliseconds.
 * @returns A sentence for each cause, without anything secret; none if all is well.
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
    ...(isReached ? [] : ['The place where everything is kept cannot be reached.']),
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
  return [`The index has not been brought up to date for ${Math.floor(lag / 1_000)} seconds.`];
}
