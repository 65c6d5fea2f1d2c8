import type { Button } from '../command.ts';
import { requireDraft } from '../drafting.ts';
import { openSheet } from '../respond.ts';
import { encodeDraft } from '../state/draft.ts';
import { textSheet } from '../text-sheet.ts';

/** *Edit text*: opens a form with a draft's text. */
export default {
  kind: 'draft-text',
  access: 'moderators',
  async press(interaction, services) {
    const { id, draft } = await requireDraft(interaction.customId, 'draft-text', services);
    await openSheet(
      interaction,
      textSheet('Text of the draft', encodeDraft('draft-text', id), draft.body),
    );
  },
} satisfies Button;
