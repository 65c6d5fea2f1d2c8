import type { LocalDiscord } from '../../src/local-discord/local-discord.ts';

/** A server, and the channel in which people ask there. */
interface Server {
  readonly id: string;
  readonly channelId: string;
}

/**
 * Makes as many servers as are wanted, the main one among them as the first. Each next one is looked after
 * by another shard. Made before a bot connects, they are there when it does.
 */
export function makeServers(discord: LocalDiscord, count: number): readonly Server[] {
  const others = Array.from({ length: count - 1 }, (_, at) => discord.server(`Newsroom ${at + 2}`));
  return [{ id: discord.guildId, channelId: discord.channelId }, ...others];
}

/** Lets somebody join who is on all of these servers. */
export function joinAll(discord: LocalDiscord, servers: readonly Server[], name: string) {
  const person = discord.person({ name });
  for (const server of servers) discord.join(person, server);
  return person;
}
