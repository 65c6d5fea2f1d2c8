import {
  type APIUser,
  ChannelType,
  GatewayDispatchEvents,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { InteractionOrigin, InteractionRecord } from '../../state/interactions.ts';
import type { State } from '../../state/state.ts';
import type { Channel } from '../../state/world/channels.ts';
import type { Guild } from '../../state/world/guild.ts';
import { AMONG_OTHERS, type World } from '../../state/world/world.ts';
import { ImpossibleAction } from '../impossible.ts';

/** The person who acts. */
export interface Actor {
  readonly name: string;
  readonly user: APIUser;
  readonly locale: string;
}

/** A person who acts, and the Discord in which they do. */
export interface Acting {
  readonly state: State;
  readonly actor: Actor;
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
  const mine = world.permissionsIn(channel.id, origin.user.id);
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
    channel: guild ? { ...channel, permissions: mine.toString() } : channel,
    channel_id: channel.id,
    message: state.messages.find(origin.sourceMessageId ?? '')?.api,
    locale: act.locale,
    entitlements: [],
    attachment_size_limit: state.limits.attachmentBytes,
    app_permissions: appPermissions(world, channel.id, mine).toString(),
    authorizing_integration_owners: origin.owners,
    context: contextOf(channel),
    ...(guild ? guildPart(guild, origin.user, mine) : { user: origin.user }),
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

/** On a server without the bot, it may answer with what everyone may send. */
function appPermissions(world: World, channelId: string, mine: bigint): bigint {
  const guild = world.guildOf(channelId);
  const isGuest = guild !== undefined && !guild.member(world.bot.id);
  return isGuest ? mine & AMONG_OTHERS : world.permissionsIn(channelId, world.bot.id);
}

function contextOf({ type }: Channel): InteractionContextType {
  if (type === ChannelType.DM) return InteractionContextType.BotDM;
  return type === ChannelType.GroupDM
    ? InteractionContextType.PrivateChannel
    : InteractionContextType.Guild;
}

function guildPart(guild: Guild, user: APIUser, permissions: bigint) {
  return {
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    guild_locale: guild.locale,
    member: { ...guild.member(user.id), permissions: permissions.toString() },
  };
}
