import { requireDraft } from '../../articles/drafting.ts';
import { textModal } from '../../articles/text-modal.ts';
import type { Button } from '../../command.ts';
import { openModal } from '../../dispatch/respond.ts';
import { encodeDraft } from '../../state/draft.ts';

/** *Edit text*: opens a form with a draft's text. */
export default {
  kind: 'draft-text',
  access: 'moderators',
  async press(interaction, services) {
    const { id, draft } = await requireDraft(interaction.customId, 'draft-text', services);
    await openModal(
      interaction,
      textModal(
        services.texts.say('form-title.draft-text'),
        encodeDraft('draft-text', id),
        draft.body,
        services.texts,
      ),
    );
  },
} satisfies Button;
