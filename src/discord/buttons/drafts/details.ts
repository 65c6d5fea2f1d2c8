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
      detailsModal(
        services.texts.say('form-title.draft-details'),
        encodeDraft('draft-details', id),
        draft,
        services.texts,
      ),
    );
  },
} satisfies Button;
