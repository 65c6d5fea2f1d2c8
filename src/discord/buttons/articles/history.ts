import { historyOf } from '../../articles/history.ts';
import { requireByKey } from '../../articles/removed.ts';
import type { Button } from '../../command.ts';
import { acknowledge, respond } from '../../dispatch/respond.ts';
import { decodeArticle } from '../../state/article.ts';
import { outdatedButton } from '../outdated.ts';

/** *History*, *Earlier* and *Later*: shows the changes of an article. */
export default {
  kind: 'history',
  access: 'moderators',
  async press(interaction, services) {
    const state = decodeArticle(interaction.customId, 'history');
    if (state === null) throw outdatedButton();
    await acknowledge(interaction, 'private');
    const article = await requireByKey(services, state.key);
    await respond(interaction, await historyOf(article, state.number, services));
  },
} satisfies Button;
