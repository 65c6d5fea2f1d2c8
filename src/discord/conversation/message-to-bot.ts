import { cleanContent, type Message, MessageType } from 'discord.js';
import { withoutFormatting } from '../message/markdown.ts';

/** A message to the bot. */
export interface Address {
  /** Its text without the mention of the bot; empty if Discord hides it from the bot. */
  readonly typed: string;
  /**
   * Why Discord hides the text: it is a reply that does not notify the bot, or mentions only the bot's role.
   * `null` if the text is there.
   */
  readonly hidden: 'reply' | 'role' | null;
}

/**
 * Reads a message to the bot: one that mentions it or its role, a direct message, or a reply to one of its
 * messages. Discord shows a bot the text if the message mentions the bot, also by notifying it of a reply. A
 * reply to the answer of a command may not notify it. The role has the bot's name, so people take one for the
 * other.
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
  const isRole = mentionedRole(message) !== null;
  if (message.inGuild() && !isMentioned && !isReply && !isRole) return null;
  const isHidden = message.inGuild() && !isMentioned && content === '';
  return { typed: withoutMention(message), hidden: isHidden ? (isRole ? 'role' : 'reply') : null };
}

/** The id of the bot's own role on a server, if the message mentions it. */
function mentionedRole({ guild, mentions, client }: Message): string | null {
  const role = guild?.roles.botRoleFor(client.user) ?? null;
  return role !== null && mentions.roles.has(role.id) ? role.id : null;
}

/** Writes other mentions as people see them, `@Reader`, `#general`, and leaves formatting out. */
function withoutMention(message: Message): string {
  const { content, client, channel } = message;
  const rest = content
    .replaceAll(`<@${client.user.id}>`, ' ')
    .replaceAll(`<@!${client.user.id}>`, ' ')
    .replaceAll(`<@&${mentionedRole(message)}>`, ' ');
  return cleanContent(withoutFormatting(rest).trim(), channel);
}
