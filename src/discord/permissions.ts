import { type BaseInteraction, type Message, PermissionFlagsBits } from 'discord.js';
import { UserError } from '../user-error.ts';

/** Somebody tried what only moderators may. */
export class AccessError extends UserError {}

/** Who somebody is, as far as it matters for what they may do where they are. */
export interface Standing {
  readonly id: string;
  /** Whether they are on a server. */
  readonly isMember: boolean;
  readonly mayManageMessages: boolean;
  /** Ids of their roles. */
  readonly roles: readonly string[];
}

/** Who uses a command, a button or a form. */
export function standingOf(interaction: BaseInteraction): Standing {
  const { user, member } = interaction;
  const isMember = interaction.inGuild();
  const held = member?.roles ?? [];
  return {
    id: user.id,
    isMember,
    mayManageMessages:
      isMember && interaction.memberPermissions.has(PermissionFlagsBits.ManageMessages),
    roles: Array.isArray(held) ? held : [...held.cache.keys()],
  };
}

/** Who has written a message. */
export function standingOfAuthor(message: Message): Standing {
  const { author, member } = message;
  const isMember = message.inGuild();
  const permissions = message.inGuild() && member ? message.channel.permissionsFor(member) : null;
  return {
    id: author.id,
    isMember,
    mayManageMessages: permissions?.has(PermissionFlagsBits.ManageMessages) ?? false,
    roles: member ? [...member.roles.cache.keys()] : [],
  };
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

/** What to say to everyone else. */
export function moderatorsOnly({ isMember }: Standing): AccessError {
  return new AccessError(
    isMember
      ? 'Only moderators can do this: members with the permission Manage Messages, or with a moderator role.'
      : 'Only moderators can do this, and only on a server.',
  );
}
