import { type APIUser, ChannelType } from 'discord-api-types/v10';
import type { World } from './world.ts';

/**
 * Whose installation an interaction came through: the server's (0), or `0` in a direct message; a person's
 * own (1). Both are possible.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-authorizing-integration-owners-object
 */
export interface Owners {
  readonly 0?: string;
  readonly 1?: string;
}

/** Where someone acts, and through what. */
interface Use {
  readonly channelId: string;
  /** Who uses a command, or used the one whose answer has the button. */
  readonly user: APIUser;
  /** The installations that the command supports: servers' (0), people's own (1). */
  readonly installations: readonly number[];
}

/** Whose installation allows a use. */
export function ownersOf(world: World, { channelId, user, installations }: Use): Owners {
  const guild = world.guildOf(channelId);
  const isDirect = world.channel(channelId)?.type === ChannelType.DM;
  const isServers = guild ? guild.member(world.bot.id) !== undefined : isDirect;
  const isOwn = world.installedBy.has(user.id);
  return {
    ...(isServers && installations.includes(0) ? { 0: guild?.id ?? '0' } : {}),
    ...(isOwn && installations.includes(1) ? { 1: user.id } : {}),
  };
}

/** Whether an interaction came only through a person's own installation. */
export const isOnlyTheirs = (owners: Owners): boolean => owners[0] === undefined;
