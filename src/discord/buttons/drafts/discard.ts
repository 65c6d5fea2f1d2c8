import { UserError } from '../../../user-error.ts';
import { actorOf } from '../../actor.ts';
import { requireDraft } from '../../articles/drafting.ts';
import type { Button } from '../../command.ts';
import { acknowledgeUpdate, respond } from '../../dispatch/respond.ts';
import { discardedReply } from '../../replies/articles/draft-ended.ts';

/** *Discard* and *Reject*: ends a draft without publishing it. */
export default {
  kind: 'draft-discard',
  access: 'moderators',
  async press(interaction, services) {
    const kept = await requireDraft(interaction.customId, 'draft-discard', services);
    await acknowledgeUpdate(interaction);
    if (!(await services.drafts.end(kept.id))) {
      throw new UserError('Someone else has already published or discarded this draft.');
    }
    await respond(interaction, discardedReply(kept, actorOf(interaction.user)));
  },
} satisfies Button;
