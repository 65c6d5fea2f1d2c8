import type { Client, SendableChannels } from 'discord.js';
import { UnreachableError } from './unreachable-error.ts';

/**
 * Fetches a channel of a server.
 *
 * @throws UnreachableError if the channel is not on the server, or takes no messages; Discord's error if it refuses.
 */
export async function channelOnServer(
  client: Client,
  channel: string,
  server: string | null,
): Promise<SendableChannels> {
  const found = await client.channels.fetch(channel, { allowUnknownGuild: true });
  const isThere = found && 'guildId' in found && found.guildId === server;
  if (isThere && found.isSendable()) return found;
  throw new UnreachableError(`the channel ${channel} is not on the server ${server}`);
}
