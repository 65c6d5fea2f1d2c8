import { reviseDraft } from '../../intake/revise.ts';
import { requireDraft } from '../articles/drafting.ts';
import { readText } from '../articles/text-modal.ts';
import type { Form } from '../command.ts';
import { saveEdit } from './save-edit.ts';

/** Saves the text form of `/article edit`. */
export default {
  kind: 'edit-text',
  access: 'moderators',
  async submit(interaction, services) {
    const kept = await requireDraft(interaction.customId, 'edit-text', services);
    const body = await readText(interaction, services.attachments);
    const revised = reviseDraft(kept.draft, { body });
    await saveEdit(interaction, { kept, revised, problems: [] }, services);
  },
} satisfies Form;
