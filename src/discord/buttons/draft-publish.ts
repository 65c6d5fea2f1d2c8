import { ConflictError } from '../../corpus/conflict.ts';
import { announce } from '../announce.ts';
import type { Button } from '../command.ts';
import { publishDraft, requireDraft } from '../drafting.ts';
import { acknowledgeUpdate } from '../respond.ts';
import { showConflict } from '../show-conflict.ts';

/** *Publish* and *Save*: makes of a draft what it is for. */
export default {
  kind: 'draft-publish',
  access: 'moderators',
  async press(interaction, services) {
    const kept = await requireDraft(interaction.customId, 'draft-publish', services);
    await acknowledgeUpdate(interaction);
    try {
      await announce(interaction, await publishDraft(interaction, kept, services), services);
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      await showConflict(interaction, kept, error, services);
    }
  },
} satisfies Button;
