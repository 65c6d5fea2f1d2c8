import { actorOf } from '../../actor.ts';
import type { Button } from '../../command.ts';
import { acknowledgeUpdate, respond } from '../../dispatch/respond.ts';
import { listedDrafts } from '../../feeds/listed-drafts.ts';
import { textsForReply } from '../../languages/readers.ts';
import { menuValues } from '../../message/message-buttons.ts';
import { rejectedReply } from '../../replies/feeds/drafts.ts';
import { DRAFT_MENU, REJECT_ALL } from '../../state/feed.ts';

/** *Reject all*: ends all drafts of a list without publishing them. */
export default {
  kind: REJECT_ALL,
  access: 'moderators',
  async press(interaction, services) {
    const ids = menuValues(interaction.message, DRAFT_MENU);
    await acknowledgeUpdate(interaction);
    const rejected = [];
    for (const listed of await listedDrafts(ids, services)) {
      if (await services.drafts.end(listed.kept.id)) rejected.push(listed.kept);
    }
    const by = actorOf(interaction.user);
    await respond(interaction, rejectedReply(rejected, by, textsForReply(interaction)));
  },
} satisfies Button;
