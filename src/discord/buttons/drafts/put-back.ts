import { putBack } from '../../../intake/put-back.ts';
import { changeDraft, findDraft, viewOf } from '../../articles/drafting.ts';
import type { Button } from '../../command.ts';
import { acknowledgeUpdate, respond } from '../../dispatch/respond.ts';
import { refuse } from '../../languages/refuse.ts';
import { decodePutBack, isPassageOf } from '../../state/draft.ts';

/** *Put back*: puts a passage that was left out back into a draft, and shows the draft. */
export default {
  kind: 'draft-put-back',
  access: 'moderators',
  async press(interaction, services) {
    const state = decodePutBack(interaction.customId);
    const kept = await findDraft(state?.id ?? null, services);
    const passage = kept.draft.leftOut?.find((one) => isPassageOf(state, one));
    if (!passage) throw refuse('draft.passage-back');
    await acknowledgeUpdate(interaction);
    const changed = await changeDraft(kept, putBack(kept.draft, passage), services);
    await respond(interaction, await viewOf(changed, services, services.texts));
  },
} satisfies Button;
