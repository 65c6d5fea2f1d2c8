import { reviseDraft } from '../../intake/revise.ts';
import { readDetails } from '../articles/details.ts';
import { requireDraft } from '../articles/drafting.ts';
import type { Form } from '../command.ts';
import { saveEdit } from './save-edit.ts';

/** Saves the details form of `/article edit`. */
export default {
  kind: 'edit-details',
  access: 'moderators',
  async submit(interaction, services) {
    const kept = await requireDraft(interaction.customId, 'edit-details', services);
    const { details, problems } = readDetails(
      interaction.fields,
      kept.draft,
      services.now(),
      services.texts,
    );
    await saveEdit(interaction, kept, reviseDraft(kept.draft, details), problems, services);
  },
} satisfies Form;
