import { ConflictError } from '../../../corpus/changes/conflict.ts';
import { announce } from '../../articles/announce.ts';
import { publishDraft, requireDraft } from '../../articles/drafting.ts';
import { showConflict } from '../../articles/show-conflict.ts';
import type { Button } from '../../command.ts';
import { acknowledgeUpdate } from '../../dispatch/respond.ts';

/** *Publish* and *Save*: makes a draft a new article, or the next version of one. */
export default {
  kind: 'draft-publish',
  access: 'moderators',
  async press(interaction, services) {
    const kept = await requireDraft(interaction.customId, 'draft-publish', services);
    await acknowledgeUpdate(interaction);
    try {
      const { change, note } = await publishDraft(interaction, kept, services);
      await announce(interaction, change, services, note);
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      await showConflict(interaction, kept, error, services);
    }
  },
} satisfies Button;
