import type { Button } from '../command.ts';
import { detailsSheet } from '../details.ts';
import { requireDraft } from '../drafting.ts';
import { openSheet } from '../respond.ts';
import { encodeDraft } from '../state/draft.ts';

/** *Edit details*: opens a form with what a draft states. */
export default {
  kind: 'draft-details',
  access: 'moderators',
  async press(interaction, services) {
    const { id, draft } = await requireDraft(interaction.customId, 'draft-details', services);
    await openSheet(
      interaction,
      detailsSheet('Details of the draft', encodeDraft('draft-details', id), draft),
    );
  },
} satisfies Button;
