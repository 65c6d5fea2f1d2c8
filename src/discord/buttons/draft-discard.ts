import { UserError } from '../../user-error.ts';
import { actorOf } from '../actor.ts';
import type { Button } from '../command.ts';
import { requireDraft } from '../drafting.ts';
import { discardedReply } from '../replies/draft-ended.ts';
import { acknowledgeUpdate, respond } from '../respond.ts';

/** *Discard* and *Reject*: ends a draft without publishing it. */
export default {
  kind: 'draft-discard',
  access: 'moderators',
  async press(interaction, services) {
    const kept = await requireDraft(interaction.customId, 'draft-discard', services);
    await acknowledgeUpdate(interaction);
    if (!(await services.drafts.end(kept.id))) {
      throw new UserError('Somebody was faster: this draft was published or discarded already.');
    }
    await respond(interaction, discardedReply(kept, actorOf(interaction.user)));
  },
} satisfies Button;
