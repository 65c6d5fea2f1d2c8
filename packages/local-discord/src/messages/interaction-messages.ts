import {
  type APIMessage,
  type APIMessageInteractionMetadata,
  InteractionType,
  MessageFlags,
  MessageReferenceType,
  MessageType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { tooManyFollowUps } from '../rest/refusal.ts';
import type { InteractionRecord } from '../state/interactions.ts';
import type { State } from '../state/state.ts';
import { isOnlyTheirs } from '../state/world/installations.ts';
import { composeChange, composeLoading, composeMessage, type MessageDraft } from './compose.ts';
import type { SentMessage } from './sent-message.ts';

const SETTABLE =
  MessageFlags.Ephemeral |
  MessageFlags.IsComponentsV2 |
  MessageFlags.SuppressEmbeds |
  MessageFlags.SuppressNotifications;

/** @see https://docs.discord.com/developers/interactions/receiving-and-responding#create-followup-message */
const MOST_FOLLOW_UPS = 5;

/** Sends the answer to an interaction and records it as the interaction's original message. */
export function sendReply(state: State, record: InteractionRecord, sent: SentMessage): APIMessage {
  const flags = (sent.form.flags ?? 0) & SETTABLE;
  const draft = draftFor(state, record, flags, typeOfReply(record));
  const message = store(state, record, composeMessage(state, { ...draft, ...sent }));
  state.interactions.update(record, { originalId: message.id, answered: true });
  return message;
}

/** Sends "… is thinking". This decides permanently whether everyone sees the answer. */
export function sendLoading(
  state: State,
  record: InteractionRecord,
  ephemeral: boolean,
): APIMessage {
  const flags = ephemeral ? MessageFlags.Ephemeral : 0;
  const draft = draftFor(state, record, flags, typeOfReply(record));
  const message = store(state, record, composeLoading(state, draft));
  state.interactions.update(record, { originalId: message.id });
  return message;
}

/**
 * Sends one more message after the answer.
 *
 * @throws Refusal 40094 for one too many to a person who has installed the bot for themselves only.
 */
export function sendFollowUp(
  state: State,
  record: InteractionRecord,
  sent: SentMessage,
): APIMessage {
  const { followUpIds, origin } = record;
  if (isOnlyTheirs(origin.owners) && followUpIds.length >= MOST_FOLLOW_UPS)
    throw tooManyFollowUps();
  const draft = draftFor(state, record, (sent.form.flags ?? 0) & SETTABLE, MessageType.Reply);
  const reference = record.originalId
    ? {
        message_reference: {
          type: MessageReferenceType.Default,
          message_id: record.originalId,
          channel_id: record.origin.channelId,
        },
      }
    : {};
  const extra = { ...draft.extra, ...reference };
  const message = store(state, record, composeMessage(state, { ...draft, ...sent, extra }));
  state.interactions.update(record, { followUpIds: [...record.followUpIds, message.id] });
  return message;
}

/** Changes a message of an interaction. A change of the original message answers the interaction. */
export function changeMessage(
  state: State,
  record: InteractionRecord,
  message: APIMessage,
  sent: SentMessage,
): APIMessage {
  const changed = state.messages.replace(composeChange(state, message, sent));
  if (message.id === record.originalId) state.interactions.update(record, { answered: true });
  return changed;
}

function store(state: State, record: InteractionRecord, message: APIMessage): APIMessage {
  const ephemeral = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  return state.messages.add(message, ephemeral ? record.origin.user.id : undefined);
}

function draftFor(
  state: State,
  record: InteractionRecord,
  flags: number,
  type: MessageType,
): Omit<MessageDraft, 'form' | 'files'> {
  return {
    author: state.world.bot,
    channelId: record.origin.channelId,
    type,
    flags: isForcedPrivate(state, record) ? flags | MessageFlags.Ephemeral : flags,
    extra: {
      application_id: state.world.bot.id,
      webhook_id: state.world.bot.id,
      interaction_metadata: metadataOf(record),
    },
  };
}

/** On a server without the bot, everyone sees what it says only if the server permits apps of members. */
function isForcedPrivate({ world }: State, { origin }: InteractionRecord): boolean {
  const { channelId, user, owners } = origin;
  if (!isOnlyTheirs(owners) || !world.guildOf(channelId)) return false;
  return !world.may(channelId, user.id, PermissionFlagsBits.UseExternalApps);
}

function typeOfReply({ origin }: InteractionRecord): MessageType {
  if (origin.type !== InteractionType.ApplicationCommand) return MessageType.Reply;
  return origin.menu ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand;
}

function metadataOf(record: InteractionRecord): APIMessageInteractionMetadata {
  const { origin } = record;
  const shared = {
    id: record.id,
    user: origin.user,
    authorizing_integration_owners: origin.owners,
    ...(record.originalId ? { original_response_message_id: record.originalId } : {}),
  };
  if (origin.type === InteractionType.MessageComponent) {
    return { ...shared, type: origin.type, interacted_message_id: origin.sourceMessageId ?? '0' };
  }
  if (origin.type === InteractionType.ModalSubmit && origin.openedBy) {
    const opener = metadataOf(origin.openedBy);
    if (opener.type !== InteractionType.ModalSubmit) {
      return { ...shared, type: origin.type, triggering_interaction_metadata: opener };
    }
  }
  return { ...shared, type: InteractionType.ApplicationCommand };
}
