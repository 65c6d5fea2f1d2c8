import { type APIMessage, PermissionFlagsBits } from 'discord-api-types/v10';
import {
  missingAccess,
  missingPermissions,
  unknownChannel,
  unknownMessage,
} from '../rest/refusal.ts';
import type { RestRequest } from '../rest/request.ts';
import type { State } from '../state/state.ts';
import { isSeen } from '../state/world/bot-view.ts';
import type { Channel } from '../state/world/channels.ts';

/** @throws Refusal 10003 for an unknown channel, 50001 for one that the bot cannot see. */
export function channelOf(state: State, { parameters }: RestRequest): Channel {
  const channel = state.world.channel(parameters.channel ?? '');
  if (!channel) throw unknownChannel();
  if (!isSeen(state.world, channel)) throw missingAccess();
  return channel;
}

/** Whether the bot has a permission in a channel. */
export const may = ({ world }: State, channelId: string, permission: bigint): boolean =>
  world.may(channelId, world.bot.id, permission);

/** @throws Refusal 50013 if the bot lacks the permission. */
export function need(state: State, channelId: string, permission: bigint): void {
  if (!may(state, channelId, permission)) throw missingPermissions();
}

/**
 * A public message of a channel. Ephemeral messages are not part of the channel.
 *
 * @throws Refusal 10003, 10008 or 50001.
 */
export function messageOf(state: State, request: RestRequest): APIMessage {
  const { id } = channelOf(state, request);
  if (!may(state, id, PermissionFlagsBits.ReadMessageHistory)) throw missingAccess();
  const message = state.messages.find(request.parameters.message ?? '');
  if (!message || message.onlyFor !== undefined || message.api.channel_id !== id) {
    throw unknownMessage();
  }
  return message.api;
}
