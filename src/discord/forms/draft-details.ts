import { reviseDraft } from '../../intake/revise.ts';
import { readDetails } from '../articles/details.ts';
import { changeDraft, requireDraft, viewOf } from '../articles/drafting.ts';
import type { Form } from '../command.ts';
import { showRevised } from './show-revised.ts';

/** Saves the *Edit details* form of a draft. */
export default {
  kind: 'draft-details',
  access: 'moderators',
  async submit(interaction, services) {
    const kept = await requireDraft(interaction.customId, 'draft-details', services);
    const { details, problems } = readDetails(
      interaction.fields,
      kept.draft,
      services.now(),
      services.texts,
    );
    const changed = await changeDraft(kept, reviseDraft(kept.draft, details), services);
    await showRevised(interaction, (texts) => viewOf(changed, services, texts), problems);
  },
} satisfies Form;
