import {
  type APIUser,
  GatewayDispatchEvents,
  InteractionContextType,
  Locale,
} from 'discord-api-types/v10';
import { ownersOf } from '../messages/interaction-messages.ts';
import type { InteractionOrigin, InteractionRecord } from '../state/interactions.ts';
import type { State } from '../state/state.ts';
import { ImpossibleAction } from './impossible.ts';

/** Who acts. */
export interface Actor {
  readonly name: string;
  readonly user: APIUser;
  readonly locale: string;
}

/** An interaction and what it is about. */
export interface Act {
  readonly origin: InteractionOrigin;
  readonly data: unknown;
  readonly locale: string;
}

/**
 * Sends INTERACTION_CREATE, with the message it came from as that message stands now.
 *
 * @throws ImpossibleAction when no bot is there to get it.
 */
export function dispatchInteraction(state: State, act: Act): InteractionRecord {
  const { origin } = act;
  const { world } = state;
  const channel = world.channel(origin.channelId);
  if (!channel) throw new ImpossibleAction(`There is no channel ${origin.channelId}.`);
  const guildId = world.guildOf(channel.id);
  const permissionsOf = (id: string) => world.permissionsOf(id).toString();
  const record = state.interactions.open(origin);
  const payload = {
    id: record.id,
    token: record.token,
    application_id: world.bot.id,
    version: 1,
    type: origin.type,
    data: act.data,
    channel: guildId ? { ...channel, permissions: permissionsOf(origin.user.id) } : channel,
    channel_id: channel.id,
    message: state.messages.find(origin.sourceMessageId ?? '')?.api,
    locale: act.locale,
    entitlements: [],
    attachment_size_limit: state.limits.attachmentBytes,
    app_permissions: permissionsOf(world.bot.id),
    authorizing_integration_owners: ownersOf(channel.id, world),
    context: guildId ? InteractionContextType.Guild : InteractionContextType.BotDM,
    ...(guildId ? guildPart(state, guildId, origin.user) : { user: origin.user }),
  };
  const told = state.gateway.publish({
    name: GatewayDispatchEvents.InteractionCreate,
    guildId,
    dataFor: () => payload,
  });
  if (told === 0)
    throw new ImpossibleAction('No bot is connected; await discord.connected() first.');
  return record;
}

function guildPart(state: State, guildId: string, user: APIUser) {
  return {
    guild_id: guildId,
    guild: { id: guildId, locale: Locale.EnglishUS, features: [] },
    guild_locale: Locale.EnglishUS,
    member: {
      ...state.world.member(user.id),
      permissions: state.world.permissionsOf(user.id).toString(),
    },
  };
}
