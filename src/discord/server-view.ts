import { type BaseInteraction, type Guild, PermissionFlagsBits } from 'discord.js';

/** The roles and channels of a server, which its settings refer to. */
export interface ServerView {
  readonly hasRole: (id: string) => boolean;
  readonly hasChannel: (id: string) => boolean;
  /** Whether the bot may write in a channel. */
  readonly mayWrite: (id: string) => boolean;
}

const WRITING = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages;

/** Views the server that an interaction comes from. */
export function serverView(interaction: Pick<BaseInteraction, 'guild'>): ServerView {
  const guild = knownServer(interaction);
  return {
    // If the server is unknown, nothing counts as gone.
    hasRole: (id) => guild?.roles.cache.has(id) ?? true,
    hasChannel: (id) => guild?.channels.cache.has(id) ?? true,
    mayWrite: (id) => {
      const me = guild?.members.me;
      const channel = guild?.channels.cache.get(id);
      return !me || !channel || channel.permissionsFor(me).has(WRITING);
    },
  };
}

/**
 * The server that an interaction or a message comes from, if its roles and channels are known. Discord
 * withholds servers that it has trouble with, and the client then has neither.
 */
export function knownServer({ guild }: { readonly guild: Guild | null }): Guild | null {
  return guild?.available ? guild : null;
}
