import {
  type APIMessage,
  MessageFlags,
  MessageType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { composeChange, composeMessage } from '../messages/compose.ts';
import {
  missingAccess,
  missingPermissions,
  noReplyWithoutHistory,
  notTheAuthor,
  unknownChannel,
  unknownMessage,
  unknownUser,
} from '../rest/refusal.ts';
import type { RestRequest } from '../rest/request.ts';
import { noContent, ok, type Route } from '../rest/routes.ts';
import { readForm } from '../rules/form.ts';
import { readMessageForm } from '../rules/message-form.ts';
import type { State } from '../state/state.ts';

const CHANNEL = '/channels/:channel';
const MESSAGES = '/channels/:channel/messages';
const MESSAGE = '/channels/:channel/messages/:message';

const SETTABLE = MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds;

/** Channels and the public messages in them. */
export function channelRoutes(state: State): readonly Route[] {
  return [
    { method: 'GET', pattern: CHANNEL, answer: (request) => ok(channelOf(state, request)) },
    { method: 'GET', pattern: MESSAGES, answer: (request) => ok(recent(state, request)) },
    { method: 'POST', pattern: MESSAGES, answer: (request) => ok(post(state, request)) },
    { method: 'GET', pattern: MESSAGE, answer: (request) => ok(messageOf(state, request)) },
    { method: 'PATCH', pattern: MESSAGE, answer: (request) => ok(change(state, request)) },
    {
      method: 'DELETE',
      pattern: MESSAGE,
      answer: (request) => {
        const message = messageOf(state, request);
        const isOwn = message.author.id === state.world.bot.id;
        const mayDelete =
          isOwn || may(state, message.channel_id, PermissionFlagsBits.ManageMessages);
        if (!mayDelete) throw missingPermissions();
        state.messages.remove(message.id);
        return noContent;
      },
    },
    {
      method: 'POST',
      pattern: '/users/@me/channels',
      answer: ({ body }) => {
        const { recipient_id: id } = readForm(z.object({ recipient_id: z.string() }), body ?? {});
        const user = state.world.member(id)?.user;
        if (!user) throw unknownUser();
        return ok(state.world.directChannel(user));
      },
    },
    {
      method: 'POST',
      pattern: '/channels/:channel/typing',
      answer: (request) => {
        const { id } = channelOf(state, request);
        if (!may(state, id, PermissionFlagsBits.SendMessages)) throw missingPermissions();
        state.typing.start(id);
        return noContent;
      },
    },
  ];
}

function channelOf(state: State, { parameters }: RestRequest) {
  const channel = state.world.channel(parameters.channel ?? '');
  if (!channel) throw unknownChannel();
  const guild = state.world.guildOf(channel.id);
  if (guild && !guild.member(state.world.bot.id)) throw missingAccess();
  if (!may(state, channel.id, PermissionFlagsBits.ViewChannel)) throw missingAccess();
  return channel;
}

/** Whether the bot has a permission in a channel. */
function may({ world }: State, channelId: string, permission: bigint): boolean {
  return (world.permissionsIn(channelId, world.bot.id) & permission) !== 0n;
}

/** Ephemeral messages are not part of the channel. */
function messageOf(state: State, request: RestRequest): APIMessage {
  const { id } = channelOf(state, request);
  if (!may(state, id, PermissionFlagsBits.ReadMessageHistory)) throw missingAccess();
  const message = state.messages.find(request.parameters.message ?? '');
  if (!message || message.onlyFor !== undefined || message.api.channel_id !== id) {
    throw unknownMessage();
  }
  return message.api;
}

function recent(state: State, request: RestRequest): APIMessage[] {
  const { id } = channelOf(state, request);
  // Discord returns an empty list rather than a refusal.
  if (!may(state, id, PermissionFlagsBits.ReadMessageHistory)) return [];
  const limit = Number(request.query.get('limit') ?? 50);
  return state.messages.all
    .filter(({ api, onlyFor }) => api.channel_id === id && onlyFor === undefined)
    .map(({ api }) => api)
    .reverse()
    .slice(0, limit);
}

function post(state: State, request: RestRequest): APIMessage {
  const { id } = channelOf(state, request);
  if (!may(state, id, PermissionFlagsBits.SendMessages)) throw missingPermissions();
  const form = readMessageForm(request.body, 0);
  const { nonce } = form;
  const sent = form.enforce_nonce ? state.nonces.find(nonce) : undefined;
  if (sent) return sent;
  const isReply = form.message_reference !== undefined && form.message_reference !== null;
  if (isReply && !may(state, id, PermissionFlagsBits.ReadMessageHistory)) {
    throw noReplyWithoutHistory();
  }
  const target = state.messages.find(form.message_reference?.message_id ?? '')?.api;
  const message = composeMessage(state, {
    form,
    files: request.files,
    author: state.world.bot,
    channelId: id,
    type: target ? MessageType.Reply : MessageType.Default,
    flags: (form.flags ?? 0) & SETTABLE,
    ...(target
      ? {
          extra: {
            message_reference: { message_id: target.id, channel_id: id },
            referenced_message: target,
          },
        }
      : {}),
  });
  state.typing.end(id);
  if (form.enforce_nonce) state.nonces.keep(nonce, message);
  return state.messages.add(message, undefined);
}

function change(state: State, request: RestRequest): APIMessage {
  const message = messageOf(state, request);
  if (message.author.id !== state.world.bot.id) throw notTheAuthor();
  const form = readMessageForm(request.body, message.flags ?? 0);
  return state.messages.replace(composeChange(state, message, form, request.files));
}
