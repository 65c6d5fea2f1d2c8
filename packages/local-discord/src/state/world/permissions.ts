import {
  type APIOverwrite,
  type APIThreadChannel,
  ChannelType,
  PermissionFlagsBits as Permission,
} from 'discord-api-types/v10';
import { isThread, type ServerChannel } from './channels.ts';
import { ALL, type Guild } from './guild.ts';

/** Permissions that have no effect without the permission to write. */
const NEEDS_WRITING =
  Permission.MentionEveryone |
  Permission.SendTTSMessages |
  Permission.AttachFiles |
  Permission.EmbedLinks;

/** A channel or thread of a server, and what its permissions depend on. */
export interface Place {
  readonly guild: Guild;
  readonly channel: ServerChannel | APIThreadChannel;
  /** The channel whose overwrites count: of a thread, the one that it is in. */
  readonly parent: ServerChannel;
  readonly isThreadMember: (userId: string) => boolean;
}

/** The permission to write in a channel. Threads have one of their own. */
export const writingIn = (channel: { readonly type: ChannelType }): bigint =>
  'thread_metadata' in channel ? Permission.SendMessagesInThreads : Permission.SendMessages;

/**
 * The permissions of a member in a channel of a server: those that they have on the server, what the channel
 * denies or allows everyone, their roles and themselves, and what follows from that.
 *
 * @see https://docs.discord.com/developers/topics/permissions#permission-overwrites
 * @see https://docs.discord.com/developers/topics/permissions#implicit-permissions
 */
export function permissionsAt(place: Place, userId: string): bigint {
  const { guild, channel, parent, isThreadMember } = place;
  if (!guild.member(userId)) return 0n;
  const base = guild.permissionsOf(userId);
  if (base & Permission.Administrator) return ALL;
  const held = withOverwrites(base, parent.permission_overwrites ?? [], guild, userId);
  if (!(held & Permission.ViewChannel)) return 0n;
  const isClosed = channel.type === ChannelType.PrivateThread && !isThreadMember(userId);
  if (isClosed && !(held & Permission.ManageThreads)) return 0n;
  // Who may not connect to a voice channel can do nothing in it.
  if (channel.type === ChannelType.GuildVoice && !(held & Permission.Connect)) {
    return held & Permission.ViewChannel;
  }
  const mayWrite = (held & writingIn(isThread(channel) ? channel : parent)) !== 0n;
  return mayWrite ? held : held & ~NEEDS_WRITING;
}

function withOverwrites(
  base: bigint,
  overwrites: readonly APIOverwrite[],
  guild: Guild,
  userId: string,
): bigint {
  const roles = guild.member(userId)?.roles ?? [];
  return [[guild.id], roles, [userId]].reduce((held, ids) => {
    const found = overwrites.filter(({ id }) => ids.includes(id));
    const sum = (kind: 'allow' | 'deny') =>
      found.reduce((bits, overwrite) => bits | BigInt(overwrite[kind]), 0n);
    return (held & ~sum('deny')) | sum('allow');
  }, base);
}
