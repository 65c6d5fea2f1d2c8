import {
  type APIThreadChannel,
  PermissionFlagsBits,
  type ThreadMemberFlags,
} from 'discord-api-types/v10';
import type { Channel } from './channels.ts';
import type { World } from './world.ts';

/** The flag enums have no name for 0. */
const NO_FLAGS: number = 0;

/** Whether the bot can see a channel. Discord tells it nothing of any other. */
export function isSeen(world: World, { id }: Pick<Channel, 'id'>): boolean {
  const guild = world.guildOf(id);
  if (guild && !guild.member(world.bot.id)) return false;
  return world.may(id, world.bot.id, PermissionFlagsBits.ViewChannel);
}

/** A thread as Discord describes it to the bot, with the bot's own membership. */
export function asBotSeesIt(world: World, thread: APIThreadChannel): APIThreadChannel {
  const { id, thread_metadata } = thread;
  if (!world.channels.isThreadMember(id, world.bot.id)) return thread;
  return {
    ...thread,
    member: {
      id,
      user_id: world.bot.id,
      join_timestamp: thread_metadata?.create_timestamp ?? new Date(0).toISOString(),
      flags: NO_FLAGS as ThreadMemberFlags,
    },
  };
}
