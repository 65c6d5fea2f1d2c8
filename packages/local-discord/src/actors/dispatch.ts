import {
  type APIUser,
  GatewayDispatchEvents,
  InteractionContextType,
  Locale,
} from 'discord-api-types/v10';
import { ownersOf } from '../messages/interaction-messages.ts';
import type { Guild } from '../state/guild.ts';
import type { InteractionOrigin, InteractionRecord } from '../state/interactions.ts';
import type { State } from '../state/state.ts';
import { ImpossibleAction } from './impossible.ts';

/** The person who acts. */
export interface Actor {
  readonly name: string;
  readonly user: APIUser;
  readonly locale: string;
}

/** An interaction with its data. */
export interface Act {
  readonly origin: InteractionOrigin;
  readonly data: unknown;
  readonly locale: string;
}

/**
 * Sends INTERACTION_CREATE with the current state of the message that it came from.
 *
 * @throws ImpossibleAction if no bot is connected.
 */
export function dispatchInteraction(state: State, act: Act): InteractionRecord {
  const { origin } = act;
  const { world } = state;
  const channel = world.channel(origin.channelId);
  if (!channel) throw new ImpossibleAction(`There is no channel ${origin.channelId}.`);
  const guild = world.guildOf(channel.id);
  const permissionsOf = (id: string) => world.permissionsOf(id, guild).toString();
  if (guild && !guild.member(origin.user.id)) {
    throw new ImpossibleAction(`${origin.user.username} is not on the server ${guild.name}.`);
  }
  const record = state.interactions.open(origin);
  const payload = {
    id: record.id,
    token: record.token,
    application_id: world.bot.id,
    version: 1,
    type: origin.type,
    data: act.data,
    channel: guild ? { ...channel, permissions: permissionsOf(origin.user.id) } : channel,
    channel_id: channel.id,
    message: state.messages.find(origin.sourceMessageId ?? '')?.api,
    locale: act.locale,
    entitlements: [],
    attachment_size_limit: state.limits.attachmentBytes,
    app_permissions: permissionsOf(world.bot.id),
    authorizing_integration_owners: ownersOf(origin, world),
    context: guild ? InteractionContextType.Guild : InteractionContextType.BotDM,
    ...(guild ? guildPart(guild, origin.user) : { user: origin.user }),
  };
  const told = state.gateway.publish({
    name: GatewayDispatchEvents.InteractionCreate,
    guildId: guild?.id,
    dataFor: () => payload,
  });
  if (told === 0)
    throw new ImpossibleAction('No bot is connected; await discord.connected() first.');
  return record;
}

function guildPart(guild: Guild, user: APIUser) {
  return {
    guild_id: guild.id,
    guild: { id: guild.id, locale: Locale.EnglishUS, features: [] },
    guild_locale: Locale.EnglishUS,
    member: {
      ...guild.member(user.id),
      permissions: guild.permissionsOf(user.id).toString(),
    },
  };
}
