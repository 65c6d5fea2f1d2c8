import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';

/** What there is on a server, as far as settings speak of it. */
export interface ServerView {
  readonly hasRole: (id: string) => boolean;
  readonly hasChannel: (id: string) => boolean;
  /** Whether the bot may write into a channel. */
  readonly mayWrite: (id: string) => boolean;
}

const WRITING = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages;

/** The server on which something is used. */
export function serverView({ guild }: Pick<BaseInteraction, 'guild'>): ServerView {
  return {
    // What is not known is not said to be gone.
    hasRole: (id) => guild?.roles.cache.has(id) ?? true,
    hasChannel: (id) => guild?.channels.cache.has(id) ?? true,
    mayWrite: (id) => {
      const me = guild?.members.me;
      const channel = guild?.channels.cache.get(id);
      return !me || !channel || channel.permissionsFor(me).has(WRITING);
    },
  };
}
