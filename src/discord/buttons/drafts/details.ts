import { detailsModal } from '../../articles/details.ts';
import { requireDraft } from '../../articles/drafting.ts';
import type { Button } from '../../command.ts';
import { openModal } from '../../dispatch/respond.ts';
import { encodeDraft } from '../../state/draft.ts';

/** *Edit details*: opens a form with the details of a draft. */
export default {
  kind: 'draft-details',
  access: 'moderators',
  async press(interaction, services) {
    const { id, draft } = await requireDraft(interaction.customId, 'draft-details', services);
    await openModal(
      interaction,
      detailsModal('Details of the draft', encodeDraft('draft-details', id), draft),
    );
  },
} satisfies Button;
