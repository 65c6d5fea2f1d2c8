import { UserError } from '../../user-error.ts';
import type { Button } from '../command.ts';
import { mayDelete } from '../dispatch/permissions.ts';
import { removeMessage } from '../dispatch/respond.ts';
import { decodeDelete } from '../state/delete.ts';
import { outdatedButton } from './outdated.ts';

/** *Delete*: removes a reply. Only for the person who asked for it, and people with Manage Messages. */
export default {
  kind: 'delete',
  async press(interaction) {
    const asker = decodeDelete(interaction.customId);
    if (asker === null) throw outdatedButton();
    if (!mayDelete(interaction, asker)) {
      throw new UserError(
        'Only the person who asked, or someone who may manage messages, can delete this reply.',
      );
    }
    await removeMessage(interaction);
  },
} satisfies Button;
