import { cleanContent, type Message, MessageType } from 'discord.js';
import { withoutFormatting } from '../message/markdown.ts';

/** A message to the bot. */
export interface Address {
  /** Its text without the mention of the bot; empty if Discord hides it from the bot. */
  readonly typed: string;
  /** Whether Discord hides the text, as it does for a reply that does not notify the bot. */
  readonly isKept: boolean;
}

/**
 * Reads a message to the bot: one that mentions it, a direct message, or a reply to one of its messages.
 * Discord shows a bot the text of the first two, and of a reply if it notifies the bot. A reply to the
 * answer of a command may not notify it.
 *
 * @see https://docs.discord.com/developers/events/gateway#message-content-intent
 * @see https://github.com/discord/discord-api-docs/issues/5395
 * @returns `null` when the message is not to the bot: it is by another bot, to everyone, or to others.
 */
export function addressOf(message: Message): Address | null {
  const { author, mentions, client, content } = message;
  const isSaid = message.type === MessageType.Default || message.type === MessageType.Reply;
  if (author.bot || message.webhookId !== null || !isSaid || mentions.everyone) return null;
  const isMentioned = mentions.users.has(client.user.id);
  const isReply = mentions.repliedUser?.id === client.user.id;
  if (message.inGuild() && !isMentioned && !isReply) return null;
  const isKept = message.inGuild() && !isMentioned && content === '';
  return { typed: withoutMention(message), isKept };
}

/** Writes other mentions as people see them, `@Reader`, `#general`, and leaves formatting out. */
function withoutMention({ content, client, channel }: Message): string {
  const rest = content
    .replaceAll(`<@${client.user.id}>`, ' ')
    .replaceAll(`<@!${client.user.id}>`, ' ');
  return cleanContent(withoutFormatting(rest).trim(), channel);
}
