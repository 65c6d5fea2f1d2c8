import { putBack } from '../../../intake/put-back.ts';
import { UserError } from '../../../user-error.ts';
import { changeDraft, findDraft, viewOf } from '../../articles/drafting.ts';
import type { Button } from '../../command.ts';
import { acknowledgeUpdate, respond } from '../../dispatch/respond.ts';
import { decodePutBack, isPassageOf } from '../../state/draft.ts';

/** *Put back*: puts a passage that was left out back into a draft, and shows the draft. */
export default {
  kind: 'draft-put-back',
  access: 'moderators',
  async press(interaction, services) {
    const state = decodePutBack(interaction.customId);
    const kept = await findDraft(state?.id ?? null, services);
    const passage = kept.draft.leftOut?.find((one) => isPassageOf(state, one));
    if (!passage) throw new UserError('That passage is back already, or the text was edited.');
    await acknowledgeUpdate(interaction);
    const changed = await changeDraft(kept, putBack(kept.draft, passage), services);
    await respond(interaction, await viewOf(changed, services));
  },
} satisfies Button;
