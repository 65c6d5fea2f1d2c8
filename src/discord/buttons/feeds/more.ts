import { chooseMore } from '../../../watch/feeds/choose-items.ts';
import type { Button } from '../../command.ts';
import { acknowledgeUpdate, respond } from '../../dispatch/respond.ts';
import { changeFeed, requireFeed } from '../../feeds/feed-option.ts';
import { feedReply } from '../../replies/feeds/feed.ts';
import { decodeFeed } from '../../state/feed.ts';

/** *Take … more*: takes reports of a feed that were left out because there were too many at once. */
export default {
  kind: 'feed-more',
  access: 'moderators',
  async press(interaction, services) {
    const { id, link } = await requireFeed(decodeFeed(interaction.customId, 'feed-more'), services);
    await acknowledgeUpdate(interaction);
    const { found } = await services.intake.findFeed(link);
    const feed = await changeFeed(
      id,
      (each) => ({ ...each, ...chooseMore(each, found.items) }),
      services,
    );
    await respond(
      interaction,
      feedReply(feed, services.texts, [services.texts.say('feed.more-come')]),
    );
  },
} satisfies Button;
