import type { Button } from '../../command.ts';
import { acknowledgeUpdate, respond } from '../../dispatch/respond.ts';
import { requireFeed } from '../../feeds/feed-option.ts';
import { togglePause } from '../../feeds/toggle-pause.ts';
import { feedReply } from '../../replies/feeds/feed.ts';
import { decodeFeed } from '../../state/feed.ts';

/** *Pause* and *Resume*: stops reading a feed, or reads it again. */
export default {
  kind: 'feed-pause',
  access: 'moderators',
  async press(interaction, services) {
    const { id } = await requireFeed(decodeFeed(interaction.customId, 'feed-pause'), services);
    await acknowledgeUpdate(interaction);
    const feed = await togglePause(id, interaction.user, services);
    await respond(interaction, feedReply(feed, services.texts));
  },
} satisfies Button;
