import { type Interaction, PermissionFlagsBits } from 'discord.js';

/** Who may delete a reply: the person who asked for it, and whoever may delete messages anyway. */
export function mayDelete(interaction: Interaction, asker: string): boolean {
  return interaction.user.id === asker || isModerator(interaction);
}

function isModerator(interaction: Interaction): boolean {
  return interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
}
