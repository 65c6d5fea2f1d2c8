import { UserError } from '../../../user-error.ts';
import { requireDraft } from '../../articles/drafting.ts';
import type { Button } from '../../command.ts';
import { acknowledge, respond } from '../../dispatch/respond.ts';
import { wholeTextReply } from '../../replies/articles/whole-text.ts';

/** *See whole text*: shows a draft's text as a file, privately. */
export default {
  kind: 'draft-show',
  access: 'moderators',
  async press(interaction, services) {
    const { draft } = await requireDraft(interaction.customId, 'draft-show', services);
    if (draft.body === '') throw new UserError('The draft has no text yet. Press “Edit text”.');
    await acknowledge(interaction, 'private');
    await respond(interaction, wholeTextReply(draft.title, draft.body));
  },
} satisfies Button;
