import { GatewayDispatchEvents } from 'discord-api-types/v10';
import type { Guild } from '../state/guild.ts';
import { guildSnapshot } from '../state/guild-snapshot.ts';
import type { World } from '../state/world.ts';
import type { GatewayEvent } from './gateway.ts';

/** The event with which a bot gets a server. */
export function guildCreated(world: World, guild: Guild): GatewayEvent {
  return {
    name: GatewayDispatchEvents.GuildCreate,
    guildId: guild.id,
    dataFor: () => guildSnapshot(world, guild),
  };
}
