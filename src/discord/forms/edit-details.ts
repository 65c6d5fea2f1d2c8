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
    const revised = reviseDraft(kept.draft, details);
    await saveEdit(interaction, { kept, revised, problems }, services);
  },
} satisfies Form;
