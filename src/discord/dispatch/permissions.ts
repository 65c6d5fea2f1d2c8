import { type BaseInteraction, type Message, PermissionFlagsBits } from 'discord.js';
import { UserError } from '../../user-error.ts';

/** Somebody tried what only moderators may. */
export class AccessError extends UserError {}

/** Who somebody is, as far as it matters for what they may do where they are. */
export interface Standing {
  readonly id: string;
  /** Whether they are on a server on which the bot is. */
  readonly isMember: boolean;
  readonly mayManageMessages: boolean;
  readonly mayManageServer: boolean;
  /** Ids of their roles. */
  readonly roles: readonly string[];
}

/**
 * The server whose affair an interaction is: the one on which it happens, if the bot is there. Somebody
 * who has installed the bot for themselves may use it where nobody has let it in.
 *
 * @returns The server's id; `null` for none.
 */
export function serverOf({
  guildId,
  authorizingIntegrationOwners,
}: Pick<BaseInteraction, 'guildId' | 'authorizingIntegrationOwners'>): string | null {
  return authorizingIntegrationOwners.guildId === guildId ? guildId : null;
}

/** Who uses a command, a button or a form. */
export function standingOf(interaction: BaseInteraction): Standing {
  const { user, member } = interaction;
  if (serverOf(interaction) === null) return strangerOf(user);
  const held = member?.roles ?? [];
  const may = (permission: bigint) => interaction.memberPermissions?.has(permission) ?? false;
  return {
    id: user.id,
    isMember: true,
    mayManageMessages: may(PermissionFlagsBits.ManageMessages),
    mayManageServer: may(PermissionFlagsBits.ManageGuild),
    roles: Array.isArray(held) ? held : [...held.cache.keys()],
  };
}

/** Who has written a message. */
export function standingOfAuthor(message: Message): Standing {
  const { author, member } = message;
  if (!message.inGuild()) return strangerOf(author);
  const permissions = member ? message.channel.permissionsFor(member) : null;
  return {
    id: author.id,
    isMember: true,
    mayManageMessages: permissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
    mayManageServer: permissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    roles: member ? [...member.roles.cache.keys()] : [],
  };
}

function strangerOf({ id }: { readonly id: string }): Standing {
  return { id, isMember: false, mayManageMessages: false, mayManageServer: false, roles: [] };
}

/** Who may delete a reply: the person who asked for it, and whoever may delete messages anyway. */
export function mayDelete(interaction: BaseInteraction, asker: string): boolean {
  const { id, mayManageMessages } = standingOf(interaction);
  return id === asker || mayManageMessages;
}

/**
 * Whether somebody may change the corpus: members with Manage Messages, and members with a
 * moderator's role. What Discord shows to whom is only a default that a server can change.
 *
 * @param moderatorRoles - Ids of the moderators' roles.
 */
export function isModerator(
  { mayManageMessages, roles }: Standing,
  moderatorRoles: readonly string[],
): boolean {
  return mayManageMessages || roles.some((role) => moderatorRoles.includes(role));
}

/** What to say to whoever may not change what holds on a server. */
export function managersOnly(): AccessError {
  return new AccessError('Only members with the permission Manage Server can do this.');
}

/** What to say to everyone else. */
export function moderatorsOnly({ isMember }: Standing): AccessError {
  return new AccessError(
    isMember
      ? 'Only moderators can do this: members with the permission Manage Messages, or with a moderator role.'
      : 'Only moderators can do this, and only on a server.',
  );
}
