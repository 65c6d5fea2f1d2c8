import { type APIThreadChannel, GatewayDispatchEvents } from 'discord-api-types/v10';
import { asBotSeesIt, isSeen } from '../state/world/bot-view.ts';
import type { ServerChannel } from '../state/world/channels.ts';
import type { Guild } from '../state/world/guild.ts';
import { guildSnapshot } from '../state/world/guild-snapshot.ts';
import type { World } from '../state/world/world.ts';
import type { GatewayEvent } from './gateway.ts';

type ChannelEvent =
  | GatewayDispatchEvents.ChannelCreate
  | GatewayDispatchEvents.ChannelUpdate
  | GatewayDispatchEvents.ChannelDelete;

type ThreadEvent = GatewayDispatchEvents.ThreadCreate | GatewayDispatchEvents.ThreadUpdate;

/** The event with which a bot gets a server. */
export function guildCreated(world: World, guild: Guild): GatewayEvent {
  return {
    name: GatewayDispatchEvents.GuildCreate,
    guildId: guild.id,
    dataFor: () => guildSnapshot(world, guild),
  };
}

/** The event about a channel of a server. */
export function channelEvent(name: ChannelEvent, channel: ServerChannel): GatewayEvent {
  return { name, guildId: channel.guild_id, dataFor: () => channel };
}

/** The event about a thread. Bots get those of threads that they can see. */
export function threadEvent(
  world: World,
  name: ThreadEvent,
  thread: APIThreadChannel,
): GatewayEvent {
  return {
    name,
    guildId: thread.guild_id,
    dataFor: () => (isSeen(world, thread) ? asBotSeesIt(world, thread) : undefined),
  };
}
