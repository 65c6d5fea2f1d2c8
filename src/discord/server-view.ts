import type { AnySelectMenuInteraction, BaseInteraction, Guild } from 'discord.js';
import {
  ANSWERING,
  ANSWERING_IN_THREADS,
  missingNames,
  WRITING,
} from './dispatch/permission-names.ts';

/** The roles and channels of a server, which its settings refer to. */
export interface ServerView {
  readonly hasRole: (id: string) => boolean;
  readonly hasChannel: (id: string) => boolean;
  /** The names of the permissions that the bot lacks to write in a channel. */
  readonly missingToWrite: (id: string) => readonly string[];
  /** The names of the permissions that the bot lacks to answer messages where the interaction comes from. */
  readonly missingHere: readonly string[];
}

/** Views the server that an interaction comes from. */
export function serverView(interaction: BaseInteraction | AnySelectMenuInteraction): ServerView {
  const guild = knownServer(interaction);
  const { channel, appPermissions } = interaction;
  const answering = channel?.isThread() ? ANSWERING_IN_THREADS : ANSWERING;
  return {
    // If the server is unknown, nothing counts as gone.
    hasRole: (id) => guild?.roles.cache.has(id) ?? true,
    hasChannel: (id) => guild?.channels.cache.has(id) ?? true,
    missingToWrite: (id) => missingNames(heldIn(id, interaction, guild) ?? WRITING, WRITING),
    missingHere: missingNames(appPermissions.bitfield, answering),
  };
}

/**
 * The bot's permissions in a channel. Discord states those in the channel of an interaction and in a channel
 * that was just chosen; for others, they are worked out from what the client knows.
 *
 * @returns `null` if they are unknown.
 */
function heldIn(
  id: string,
  interaction: BaseInteraction | AnySelectMenuInteraction,
  guild: Guild | null,
): bigint | null {
  const chosen = 'channels' in interaction ? interaction.channels.get(id) : undefined;
  if (chosen && 'appPermissions' in chosen && chosen.appPermissions) {
    return chosen.appPermissions.bitfield;
  }
  if (id === interaction.channelId) return interaction.appPermissions.bitfield;
  const me = guild?.members.me;
  const channel = guild?.channels.cache.get(id);
  return me && channel ? channel.permissionsFor(me).bitfield : null;
}

/**
 * The server that an interaction or a message comes from, if its roles and channels are known. Discord
 * withholds servers that it has trouble with, and the client then has neither.
 */
export function knownServer({ guild }: { readonly guild: Guild | null }): Guild | null {
  return guild?.available ? guild : null;
}
