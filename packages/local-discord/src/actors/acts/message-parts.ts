import {
  type APIMessage,
  type APIPoll,
  type APIStickerItem,
  MessageReferenceType,
  PollLayoutType,
  StickerFormatType,
} from 'discord-api-types/v10';
import type { Message } from '../seen/message.ts';

/** The fields of a reply. */
export function replyPart({ api }: Message) {
  return {
    message_reference: {
      type: MessageReferenceType.Default,
      message_id: api.id,
      channel_id: api.channel_id,
    },
    referenced_message: api,
  };
}

/**
 * The fields of a forwarded message.
 *
 * @param guildId - The server that it is forwarded from; undefined for a direct message.
 * @see https://docs.discord.com/developers/resources/message#message-reference-types
 */
export function forwardPart(api: APIMessage, guildId: string | undefined): Partial<APIMessage> {
  const { type, content, embeds, attachments, timestamp, edited_timestamp, mentions } = api;
  const { mention_roles, components = [], sticker_items, flags = 0 } = api;
  const shown = { type, content, embeds, attachments, timestamp, edited_timestamp, mentions };
  const rest = { mention_roles, components, flags };
  return {
    message_reference: {
      type: MessageReferenceType.Forward,
      message_id: api.id,
      channel_id: api.channel_id,
      ...(guildId ? { guild_id: guildId } : {}),
    },
    message_snapshots: [
      { message: { ...shown, ...rest, ...(sticker_items ? { sticker_items } : {}) } },
    ],
  };
}

/** A sticker with a name; its picture is always the same. */
export function stickerNamed(name: string): APIStickerItem {
  return { id: '749054660769218631', name, format_type: StickerFormatType.Lottie };
}

/** A poll that asks a question, to be answered with yes or no. */
export function pollOn(question: string): APIPoll {
  return {
    question: { text: question },
    answers: ['Yes', 'No'].map((text, at) => ({ answer_id: at + 1, poll_media: { text } })),
    expiry: new Date(0).toISOString(),
    allow_multiselect: false,
    layout_type: PollLayoutType.Default,
    results: { answer_counts: [], is_finalized: false },
  };
}
