import {
  type BaseInteraction,
  type Channel,
  type Client,
  type Message,
  MessageFlags,
  type RepliableInteraction,
} from 'discord.js';
import { languageOf } from './language.ts';
import { type Texts, textsOf } from './texts.ts';

/** The texts in the language of the person who uses a command, a button or a form. */
export function textsForReader({ locale }: Pick<BaseInteraction, 'locale'>): Texts {
  return textsOf(languageOf(locale));
}

/**
 * The texts for the reply to an interaction that was acknowledged. A reply that changes a message that everyone in its
 * channel sees is in the language of the server; any other is in that of the person. In a direct message no one else
 * sees it.
 */
export function textsForReply(interaction: RepliableInteraction): Texts {
  const message = 'message' in interaction ? interaction.message : null;
  // `ephemeral` is unknown exactly if a message is changed.
  const isChange = interaction.deferred && interaction.ephemeral === null;
  const isPublic = isChange && message !== null && !message.flags.has(MessageFlags.Ephemeral);
  const { guildLocale } = interaction;
  if (!isPublic || guildLocale === null) return textsForReader(interaction);
  return textsOf(languageOf(guildLocale));
}

/**
 * The texts for a message. Discord does not state the language of its author, so they are in that of the server; in
 * English in a direct message.
 */
export function textsFor({ guild }: Pick<Message, 'guild'>): Texts {
  return textsOf(languageOf(guild?.preferredLocale ?? 'en'));
}

/** The texts for what the bot posts in a channel: in the language of its server, if it is known; otherwise in English. */
export function textsForChannel(channel: Channel): Texts {
  return textsFor({ guild: 'guild' in channel ? (channel.guild ?? null) : null });
}

/** The texts for what the bot sends by itself: in the language of the server, if it is known; otherwise in English. */
export function textsForServer(client: Client, server: string | null): Texts {
  const guild = server === null ? null : (client.guilds.cache.get(server) ?? null);
  return textsFor({ guild });
}
