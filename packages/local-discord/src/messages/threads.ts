import { GatewayDispatchEvents, PermissionFlagsBits } from 'discord-api-types/v10';
import { threadEvent } from '../gateway/guild-events.ts';
import { archivedThread, lockedThread } from '../rest/refusal.ts';
import type { State } from '../state/state.ts';
import { type Channel, isThread } from '../state/world/channels.ts';

/** Opens an archived thread, as every message in one does. */
export function openAgain({ world, gateway }: State, channel: Channel): void {
  if (!isThread(channel) || !channel.thread_metadata?.archived) return;
  const thread = world.channels.setArchived(channel, false, false);
  gateway.publish(threadEvent(world, GatewayDispatchEvents.ThreadUpdate, thread));
}

/** Lets the bot join a thread in which it is mentioned. Only then does it see a private one. */
export function letBotIn({ world, gateway }: State, channel: Channel): void {
  if (!isThread(channel) || !world.channels.joinThread(channel.id, world.bot.id)) return;
  gateway.publish(threadEvent(world, GatewayDispatchEvents.ThreadCreate, channel));
}

/** @throws Refusal 160005 if only moderators may write in the thread. */
export function refuseIfLocked({ world }: State, channel: Channel): void {
  const isLocked = isThread(channel) && channel.thread_metadata?.locked;
  if (isLocked && !world.may(channel.id, world.bot.id, PermissionFlagsBits.ManageThreads)) {
    throw lockedThread();
  }
}

/** @throws Refusal 50083 if the channel is an archived thread, in which nothing can be changed. */
export function refuseIfArchived({ world }: State, channelId: string): void {
  const channel = world.channel(channelId);
  if (channel && isThread(channel) && channel.thread_metadata?.archived) throw archivedThread();
}
