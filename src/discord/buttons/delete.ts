import type { Button } from '../command.ts';
import { mayDelete } from '../dispatch/permissions.ts';
import { removeMessage } from '../dispatch/respond.ts';
import { refuse } from '../languages/refuse.ts';
import { decodeDelete } from '../state/delete.ts';
import { outdatedButton } from './outdated.ts';

/** *Delete*: removes a reply. Only for the person who asked for it, and people with Manage Messages. */
export default {
  kind: 'delete',
  async press(interaction) {
    const asker = decodeDelete(interaction.customId);
    if (asker === null) throw outdatedButton();
    if (!mayDelete(interaction, asker)) {
      throw refuse('access.delete');
    }
    await removeMessage(interaction);
  },
} satisfies Button;
