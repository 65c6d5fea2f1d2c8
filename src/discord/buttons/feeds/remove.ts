import type { Button } from '../../command.ts';
import { acknowledgeUpdate, respond } from '../../dispatch/respond.ts';
import { requireFeed } from '../../feeds/feed-option.ts';
import { removedNotice } from '../../feeds/remove-feed.ts';
import { decodeFeed } from '../../state/feed.ts';

/** *Remove*: ends the reading of a feed. */
export default {
  kind: 'feed-remove',
  access: 'moderators',
  async press(interaction, services) {
    const feed = await requireFeed(decodeFeed(interaction.customId, 'feed-remove'), services);
    await acknowledgeUpdate(interaction);
    await respond(interaction, await removedNotice(feed, interaction.user, services));
  },
} satisfies Button;
