import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import { UserError } from '../user-error.ts';

/** Somebody tried what only moderators may. */
export class AccessError extends UserError {}

/** Who may delete a reply: the person who asked for it, and whoever may delete messages anyway. */
export function mayDelete(interaction: BaseInteraction, asker: string): boolean {
  return interaction.user.id === asker || mayManageMessages(interaction);
}

/**
 * Makes sure that whoever acts may change the corpus: members with Manage Messages, and members with
 * a moderator's role. What Discord shows to whom is only a default that a server can change.
 *
 * @param roles - Ids of the moderators' roles.
 * @throws AccessError for everyone else, and outside of servers.
 */
export function requireModerator(interaction: BaseInteraction, roles: readonly string[]): void {
  if (mayManageMessages(interaction) || hasRole(interaction, roles)) return;
  throw new AccessError(
    interaction.inGuild()
      ? 'Only moderators can do this: members with the permission Manage Messages, or with a moderator role.'
      : 'Only moderators can do this, and only on a server.',
  );
}

function mayManageMessages(interaction: BaseInteraction): boolean {
  const isMember = interaction.inGuild();
  return isMember && interaction.memberPermissions.has(PermissionFlagsBits.ManageMessages);
}

function hasRole({ member }: BaseInteraction, roles: readonly string[]): boolean {
  if (!member) return false;
  const held = Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
  return held.some((role) => roles.includes(role));
}
