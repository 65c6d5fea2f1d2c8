import { cleanContent, type Message, MessageType } from 'discord.js';

/** What somebody said to the bot. */
export interface Address {
  /** Without the mention of the bot; empty where Discord keeps it from the bot. */
  readonly typed: string;
  /** Whether Discord kept it: a reply that does not notify the bot is not for it to read. */
  readonly isKept: boolean;
}

/**
 * Reads what a message says to the bot: one that mentions it, a direct one, or a reply to one of its
 * own. Discord shows a bot the words of the first two, and of a reply if it notifies the bot; replies
 * to the answer of a command may not.
 *
 * @see https://docs.discord.com/developers/events/gateway#message-content-intent
 * @see https://github.com/discord/discord-api-docs/issues/5395
 * @returns `null` when the message is not to the bot: of another bot, to everyone, or to others.
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

/** Other mentions as they look to people: `@Reader`, `#general`. */
function withoutMention({ content, client, channel }: Message): string {
  const rest = content
    .replaceAll(`<@${client.user.id}>`, ' ')
    .replaceAll(`<@!${client.user.id}>`, ' ');
  return cleanContent(rest.trim(), channel);
}
