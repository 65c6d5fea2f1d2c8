import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';

/** The roles and channels of a server, which its settings refer to. */
export interface ServerView {
  readonly hasRole: (id: string) => boolean;
  readonly hasChannel: (id: string) => boolean;
  /** Whether the bot may write in a channel. */
  readonly mayWrite: (id: string) => boolean;
}

const WRITING = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages;

/** Views the server that an interaction comes from. */
export function serverView({ guild }: Pick<BaseInteraction, 'guild'>): ServerView {
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
