import { ConflictError } from '../../corpus/conflict.ts';
import type { Button } from '../command.ts';
import { publishDraft, requireDraft } from '../drafting.ts';
import { changeLine, doneReply } from '../replies/change.ts';
import { notice } from '../replies/notice.ts';
import { acknowledgeUpdate, respond } from '../respond.ts';
import { showConflict } from '../show-conflict.ts';

/** *Publish* and *Save*: makes of a draft what it is for. */
export default {
  kind: 'draft-publish',
  access: 'moderators',
  async press(interaction, services) {
    const kept = await requireDraft(interaction.customId, 'draft-publish', services);
    await acknowledgeUpdate(interaction);
    try {
      const change = await publishDraft(interaction, kept, services);
      if (change === null) {
        await respond(interaction, notice('Nothing was changed: the report says so already.'));
        return;
      }
      await respond(interaction, doneReply(change));
      await services.logChannel.tell(changeLine(change));
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      await showConflict(interaction, kept, error, services);
    }
  },
} satisfies Button;
