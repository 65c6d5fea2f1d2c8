import { requireDraft } from '../../articles/drafting.ts';
import type { Button } from '../../command.ts';
import { acknowledge, respond } from '../../dispatch/respond.ts';
import { refuse } from '../../languages/refuse.ts';
import { wholeTextReply } from '../../replies/articles/whole-text.ts';

/** *See whole text*: shows a draft's text as a file, privately. */
export default {
  kind: 'draft-show',
  access: 'moderators',
  async press(interaction, services) {
    const { draft } = await requireDraft(interaction.customId, 'draft-show', services);
    if (draft.body === '') throw refuse('draft.no-text');
    await acknowledge(interaction, 'private');
    await respond(interaction, wholeTextReply(draft.title, draft.body, services.texts));
  },
} satisfies Button;
