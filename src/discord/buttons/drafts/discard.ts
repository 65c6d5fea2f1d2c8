import { actorOf } from '../../actor.ts';
import { requireDraft } from '../../articles/drafting.ts';
import type { Button } from '../../command.ts';
import { acknowledgeUpdate, respond } from '../../dispatch/respond.ts';
import { textsForReply } from '../../languages/readers.ts';
import { refuse } from '../../languages/refuse.ts';
import { discardedReply } from '../../replies/articles/draft-ended.ts';

/** *Discard* and *Reject*: ends a draft without publishing it. */
export default {
  kind: 'draft-discard',
  access: 'moderators',
  async press(interaction, services) {
    const kept = await requireDraft(interaction.customId, 'draft-discard', services);
    await acknowledgeUpdate(interaction);
    if (!(await services.drafts.end(kept.id))) {
      throw refuse('draft.decided');
    }
    const by = actorOf(interaction.user);
    await respond(interaction, discardedReply(kept, by, textsForReply(interaction)));
  },
} satisfies Button;
