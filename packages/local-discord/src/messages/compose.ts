import {
  type APIMessage,
  type APIUser,
  MessageFlags,
  type MessageType,
} from 'discord-api-types/v10';
import { blockedByAutoMod, emptyMessage } from '../rest/refusal.ts';
import { displayedTexts } from '../rules/component-tree.ts';
import { refuseIfAny } from '../rules/form.ts';
import { isLayout, legacyFaults, type MessageForm } from '../rules/message-form.ts';
import { isLoading } from '../state/messages.ts';
import type { State } from '../state/state.ts';
import { attachFiles } from './attach-files.ts';
import { findPings } from './pings.ts';
import type { SentMessage } from './sent-message.ts';
import { settleComponents } from './settle-components.ts';
import { settleEmbeds } from './settle-embeds.ts';

/** A message before it is stored. */
export interface MessageDraft extends SentMessage {
  readonly author: APIUser;
  readonly channelId: string;
  readonly type: MessageType;
  readonly flags: number;
  /** Fields of some messages only: the interaction they answer, the message they reply to. */
  readonly extra?: Partial<APIMessage>;
}

/** @throws Refusal 50006 for an empty message, 40005 for too large a file, 200000 if AutoMod blocks it. */
export function composeMessage(state: State, draft: MessageDraft): APIMessage {
  const { form, flags } = draft;
  const message: APIMessage = {
    ...blankMessage(state, draft),
    ...contentsOf(state, draft),
    content: form.content?.trim() ?? '',
    flags,
    ...draft.extra,
  };
  if (isEmpty(message)) throw emptyMessage();
  return withPings(state, message, form);
}

/** A message that only says that an answer will follow. */
export function composeLoading(
  state: State,
  draft: Omit<MessageDraft, 'form' | 'files'>,
): APIMessage {
  return {
    ...blankMessage(state, draft),
    flags: draft.flags | MessageFlags.Loading,
    ...draft.extra,
  };
}

/**
 * A message after an edit. An ephemeral flag has no effect: who sees a message is fixed when it is sent.
 *
 * @throws Refusal 50006, 40005 or 50035.
 */
export function composeChange(state: State, message: APIMessage, sent: SentMessage): APIMessage {
  const { form } = sent;
  const settable = MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds;
  const flags = ((message.flags ?? 0) & ~MessageFlags.Loading) | ((form.flags ?? 0) & settable);
  const changed: APIMessage = {
    ...message,
    ...contentsOf(state, sent, message),
    content: form.content === undefined ? message.content : (form.content?.trim() ?? ''),
    flags,
    // The content of a deferred answer is not an edit.
    edited_timestamp: isLoading(message) ? null : new Date(state.clock.now()).toISOString(),
  };
  if (isLayout(flags)) refuseIfAny(legacyFaults(changed));
  if (isEmpty(changed)) throw emptyMessage();
  return withPings(state, changed, form);
}

function blankMessage(state: State, draft: Omit<MessageDraft, 'form' | 'files'>): APIMessage {
  return {
    id: state.ids.next(),
    channel_id: draft.channelId,
    author: draft.author,
    type: draft.type,
    content: '',
    timestamp: new Date(state.clock.now()).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    flags: draft.flags,
  };
}

/** @param before - The message that is changed. */
function contentsOf(
  state: State,
  sent: SentMessage,
  before?: APIMessage,
): Pick<APIMessage, 'attachments' | 'embeds' | 'components'> {
  const { form } = sent;
  const attachments = attachFiles(state, sent, before?.attachments ?? []);
  return {
    attachments,
    embeds:
      form.embeds === undefined
        ? (before?.embeds ?? [])
        : settleEmbeds(form.embeds ?? [], attachments),
    components:
      form.components === undefined
        ? (before?.components ?? [])
        : settleComponents(form.components ?? [], attachments),
  };
}

/** @throws Refusal 200000 if AutoMod blocks it. */
function withPings(state: State, message: APIMessage, form: MessageForm): APIMessage {
  const texts = [message.content, ...displayedTexts(message.components)];
  const { world } = state;
  const isModerated = message.author.id === world.bot.id && world.guildOf(message.channel_id);
  if (isModerated && texts.some((text) => world.blocked?.test(text))) throw blockedByAutoMod();
  const pings = findPings(texts, form.allowed_mentions, world);
  return {
    ...message,
    mention_everyone: pings.everyone,
    mentions: [...pings.users],
    mention_roles: [...pings.roles],
  };
}

function isEmpty(message: APIMessage): boolean {
  return (
    message.content === '' &&
    message.embeds.length === 0 &&
    message.attachments.length === 0 &&
    (message.components ?? []).length === 0 &&
    !message.sticker_items?.length &&
    !message.poll &&
    !message.message_snapshots
  );
}
