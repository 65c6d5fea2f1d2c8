import type { Menu } from '../command.ts';
import { acknowledge, respond } from '../dispatch/respond.ts';
import { requireFeed } from '../feeds/feed-option.ts';
import { feedReply } from '../replies/feeds/feed.ts';
import { FEED_MENU } from '../state/feed.ts';

/** The menu of `/feed list`: shows a feed, with buttons for it. */
export default {
  kind: FEED_MENU,
  access: 'moderators',
  async choose(interaction, services) {
    await acknowledge(interaction, 'private');
    const feed = await requireFeed(interaction.values[0] ?? '', services);
    await respond(interaction, feedReply(feed, services.texts));
  },
} satisfies Menu;
