import { reviseDraft } from '../../intake/revise.ts';
import { changeDraft, requireDraft, viewOf } from '../articles/drafting.ts';
import { readText } from '../articles/text-modal.ts';
import type { Form } from '../command.ts';
import { showRevised } from './show-revised.ts';

/** Saves the *Edit text* form of a draft. */
export default {
  kind: 'draft-text',
  access: 'moderators',
  async submit(interaction, services) {
    const kept = await requireDraft(interaction.customId, 'draft-text', services);
    const body = await readText(interaction, services.attachments);
    const changed = await changeDraft(kept, reviseDraft(kept.draft, { body }), services);
    await showRevised(interaction, (texts) => viewOf(changed, services, texts), []);
  },
} satisfies Form;
