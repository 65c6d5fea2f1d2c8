import {
  type APIMessage,
  MessageFlags,
  MessageReferenceType,
  MessageType,
  PermissionFlagsBits as Permission,
} from 'discord-api-types/v10';
import { composeChange, composeMessage } from '../messages/compose.ts';
import { openAgain, refuseIfArchived, refuseIfLocked } from '../messages/threads.ts';
import {
  invalidForm,
  missingPermissions,
  noMutualServers,
  noReplyWithoutHistory,
  notATextChannel,
  notTheAuthor,
} from '../rest/refusal.ts';
import type { RestRequest } from '../rest/request.ts';
import { noContent, ok, type Route } from '../rest/routes.ts';
import { type MessageForm, readMessageForm } from '../rules/message-form.ts';
import type { State } from '../state/state.ts';
import { type Channel, hasMessages } from '../state/world/channels.ts';
import { writingIn } from '../state/world/permissions.ts';
import { channelOf, may, messageOf, need } from './access.ts';
import { history } from './history.ts';

const MESSAGES = '/channels/:channel/messages';
const MESSAGE = '/channels/:channel/messages/:message';

const SETTABLE = MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds;

/** Messages about which people talk, and to which they can reply. */
const REPLIABLE: ReadonlySet<MessageType> = new Set([
  ...[MessageType.Default, MessageType.Reply, MessageType.ChatInputCommand],
  ...[MessageType.ContextMenuCommand, MessageType.ThreadStarterMessage],
]);

/** The public messages of channels. */
export function messageRoutes(state: State): readonly Route[] {
  return [
    { method: 'GET', pattern: MESSAGES, answer: (request) => ok(history(state, request)) },
    { method: 'POST', pattern: MESSAGES, answer: (request) => ok(post(state, request)) },
    { method: 'GET', pattern: MESSAGE, answer: (request) => ok(messageOf(state, request)) },
    { method: 'PATCH', pattern: MESSAGE, answer: (request) => ok(change(state, request)) },
    {
      method: 'DELETE',
      pattern: MESSAGE,
      answer: (request) => {
        const message = messageOf(state, request);
        const isOwn = message.author.id === state.world.bot.id;
        if (!isOwn) need(state, message.channel_id, Permission.ManageMessages);
        state.messages.remove(message.id);
        return noContent;
      },
    },
  ];
}

function post(state: State, request: RestRequest): APIMessage {
  const channel = channelOf(state, request);
  refusePlace(state, channel);
  const form = readMessageForm(request.body, 0);
  if (request.files.length > 0) need(state, channel.id, Permission.AttachFiles);
  const { nonce } = form;
  const sent = form.enforce_nonce ? state.nonces.find(nonce) : undefined;
  if (sent) return sent;
  const target = replyTarget(state, channel, form);
  openAgain(state, channel);
  const message = composeMessage(state, {
    form,
    files: request.files,
    author: state.world.bot,
    channelId: channel.id,
    type: target ? MessageType.Reply : MessageType.Default,
    flags: (form.flags ?? 0) & SETTABLE,
    ...(target
      ? {
          extra: {
            message_reference: {
              type: MessageReferenceType.Default,
              message_id: target.id,
              channel_id: channel.id,
              ...('guild_id' in channel && channel.guild_id ? { guild_id: channel.guild_id } : {}),
            },
            referenced_message: target,
          },
        }
      : {}),
  });
  state.typing.end(channel.id);
  if (form.enforce_nonce) state.nonces.keep(nonce, message);
  return state.messages.add(message, undefined);
}

/** @throws Refusal if the bot cannot write there at all. */
function refusePlace(state: State, channel: Channel): void {
  if (!hasMessages(channel)) throw notATextChannel();
  if ('recipients' in channel) {
    const [person] = channel.recipients ?? [];
    const { guilds, installedBy } = state.world;
    const isReached = guilds.some((guild) => guild.member(person?.id ?? ''));
    if (!isReached && !installedBy.has(person?.id ?? '')) throw noMutualServers();
    return;
  }
  if (!may(state, channel.id, writingIn(channel))) throw missingPermissions();
  refuseIfLocked(state, channel);
}

/**
 * Finds the message that a new one replies to.
 *
 * @returns undefined for none, and for a deleted one if `fail_if_not_exists` is false.
 * @throws Refusal 160002 if the bot may not read earlier messages; 50035 for a deleted message, and for a
 *   system message.
 */
function replyTarget(state: State, channel: Channel, form: MessageForm): APIMessage | undefined {
  const { message_reference: reference } = form;
  if (!reference) return undefined;
  if (!may(state, channel.id, Permission.ReadMessageHistory)) throw noReplyWithoutHistory();
  const target = state.messages.find(reference.message_id);
  const isPublic = target?.onlyFor === undefined && target?.api.channel_id === channel.id;
  if (!target || !isPublic) {
    if (reference.fail_if_not_exists === false) return undefined;
    throw replyFault('REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
  }
  if (REPLIABLE.has(target.api.type)) return target.api;
  throw replyFault('REPLIES_CANNOT_REPLY_TO_SYSTEM_MESSAGE', 'Cannot reply to a system message');
}

const replyFault = (code: string, message: string) =>
  invalidForm([{ path: ['message_reference'], code, message }]);

function change(state: State, request: RestRequest): APIMessage {
  const message = messageOf(state, request);
  if (message.author.id !== state.world.bot.id) throw notTheAuthor();
  refuseIfArchived(state, message.channel_id);
  state.oldEdits.take(message);
  const form = readMessageForm(request.body, message.flags ?? 0);
  return state.messages.replace(composeChange(state, message, { form, files: request.files }));
}
