import { viewOf } from '../articles/drafting.ts';
import type { Menu } from '../command.ts';
import { acknowledgeUpdate, followPrivately, respond } from '../dispatch/respond.ts';
import { listedDrafts } from '../feeds/listed-drafts.ts';
import { textsForReply } from '../languages/readers.ts';
import { refuse } from '../languages/refuse.ts';
import { menuValues } from '../message/message-buttons.ts';
import { draftsReply } from '../replies/feeds/drafts.ts';
import { DRAFT_MENU } from '../state/feed.ts';

/** The menu of a list of drafts: shows the draft privately, and takes what was decided meanwhile off the list. */
export default {
  kind: DRAFT_MENU,
  access: 'moderators',
  async choose(interaction, services) {
    const [id = ''] = interaction.values;
    await acknowledgeUpdate(interaction);
    const kept = await services.drafts.find(id);
    const listed = await listedDrafts(menuValues(interaction.message, DRAFT_MENU), services);
    await respond(interaction, draftsReply(listed, textsForReply(interaction)));
    if (kept === null) {
      throw refuse('draft.decided-or-expired');
    }
    await followPrivately(interaction, await viewOf(kept, services, services.texts));
  },
} satisfies Menu;
