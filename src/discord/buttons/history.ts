import { UserError } from '../../user-error.ts';
import type { Button } from '../command.ts';
import { findByKey } from '../removed.ts';
import { historyReply } from '../replies/history.ts';
import { acknowledge, respond } from '../respond.ts';
import { decodeArticle } from '../state/article.ts';
import { outdatedButton } from './outdated.ts';

/** *History*, *Earlier* and *Later*: what was done with an article. */
export default {
  kind: 'history',
  access: 'moderators',
  async press(interaction, { corpus }) {
    const state = decodeArticle(interaction.customId, 'history');
    if (state === null) throw outdatedButton();
    await acknowledge(interaction, 'private');
    const article = await findByKey(corpus, state.key);
    if (!article) throw new UserError('Nothing is known of this report any more.');
    await respond(
      interaction,
      historyReply(article, await corpus.history(article.id), state.number),
    );
  },
} satisfies Button;
