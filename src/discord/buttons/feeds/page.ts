import type { Button } from '../../command.ts';
import { acknowledgeUpdate, respond } from '../../dispatch/respond.ts';
import { feedsReply } from '../../replies/feeds/list.ts';
import { decodeFeedsPage } from '../../state/feed.ts';
import { outdatedButton } from '../outdated.ts';

/** *Back* and *Next* of `/feed list`. */
export default {
  kind: 'feeds',
  access: 'moderators',
  async press(interaction, services) {
    const offset = decodeFeedsPage(interaction.customId);
    if (offset === null) throw outdatedButton();
    await acknowledgeUpdate(interaction);
    await respond(interaction, feedsReply(await services.feeds().list(), offset, services.texts));
  },
} satisfies Button;
