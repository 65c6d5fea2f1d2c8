import { requireDraft } from '../../articles/drafting.ts';
import type { Button } from '../../command.ts';
import { acknowledge, respond } from '../../dispatch/respond.ts';
import { refuse } from '../../languages/refuse.ts';
import { leftOutReply } from '../../replies/articles/left-out.ts';

/** *See what*: shows the passages that were left out of a draft, privately. */
export default {
  kind: 'draft-left-out',
  access: 'moderators',
  async press(interaction, services) {
    const kept = await requireDraft(interaction.customId, 'draft-left-out', services);
    if ((kept.draft.leftOut ?? []).length === 0) {
      throw refuse('draft.nothing-left-out');
    }
    await acknowledge(interaction, 'private');
    await respond(interaction, leftOutReply(kept, services.texts));
  },
} satisfies Button;
