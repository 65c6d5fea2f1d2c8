import type { ButtonInteraction } from 'discord.js';
import { acknowledge, acknowledgeUpdate } from '../../dispatch/respond.ts';

/**
 * Acknowledges a button that shows another page: the message changes for the person who asked for it, and others get a
 * private copy.
 *
 * @param asker - The id of the person who asked; `null` for a message that no one may change.
 */
export async function acknowledgePage(
  interaction: ButtonInteraction,
  asker: string | null,
): Promise<void> {
  if (interaction.user.id === asker) await acknowledgeUpdate(interaction);
  else await acknowledge(interaction, 'private');
}
