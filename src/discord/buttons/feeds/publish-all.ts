import type { Change } from '../../../corpus/change.ts';
import { UserError } from '../../../user-error.ts';
import { actorOf } from '../../actor.ts';
import { publishDraft } from '../../articles/drafting.ts';
import type { Button } from '../../command.ts';
import { acknowledgeUpdate, followPrivately, respond } from '../../dispatch/respond.ts';
import { listedDrafts } from '../../feeds/listed-drafts.ts';
import { textsForReply } from '../../languages/readers.ts';
import { sentenceOf } from '../../languages/refuse.ts';
import { menuValues } from '../../message/message-buttons.ts';
import { changesLines } from '../../replies/articles/change.ts';
import { draftsReply, isSure } from '../../replies/feeds/drafts.ts';
import { refusal } from '../../replies/notice.ts';
import { DRAFT_MENU, PUBLISH_ALL } from '../../state/feed.ts';

/** *Publish … without warnings*: publishes the drafts of a list that have nothing to check. */
export default {
  kind: PUBLISH_ALL,
  access: 'moderators',
  async press(interaction, services) {
    const ids = menuValues(interaction.message, DRAFT_MENU);
    await acknowledgeUpdate(interaction);
    const published: Change[] = [];
    const problems: string[] = [];
    for (const { id } of (await listedDrafts(ids, services))
      .filter(isSure)
      .map(({ kept }) => kept)) {
      try {
        // A report that was published a moment ago may be like the next one.
        const [now] = await listedDrafts([id], services);
        if (!now || !isSure(now)) continue;
        const { change, note } = await publishDraft(interaction, now.kept, services);
        if (change) published.push(change);
        if (note) problems.push(sentenceOf(note, services.texts));
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        problems.push(sentenceOf(error, services.texts));
      }
    }
    await respond(
      interaction,
      draftsReply(await listedDrafts(ids, services), textsForReply(interaction)),
    );
    if (published.length > 0) {
      await services.logChannel.tell((texts) =>
        changesLines(published, actorOf(interaction.user), texts),
      );
    }
    if (problems.length > 0) await followPrivately(interaction, refusal(problems.join(' ')));
  },
} satisfies Button;
