import { passes } from '../../../search/filters.ts';
import { newestFirst } from '../../articles/article-option.ts';
import type { Button } from '../../command.ts';
import { acknowledgeUpdate, respond } from '../../dispatch/respond.ts';
import { listReply } from '../../replies/reports/list.ts';
import { decodePage } from '../../state/page.ts';
import { outdatedButton } from '../outdated.ts';
import { filtersOf } from '../pages/filters.ts';

/** *Back* and *Next* of a list of articles. */
export default {
  kind: 'list',
  access: 'moderators',
  async press(interaction, { corpus, texts }) {
    const state = decodePage('list', interaction.customId);
    if (state === null) throw outdatedButton();
    const filters = filtersOf(state, corpus);
    await acknowledgeUpdate(interaction);
    const listed = newestFirst(corpus.articles().filter((article) => passes(article, filters)));
    await respond(interaction, listReply(listed, state.offset, filters, texts));
  },
} satisfies Button;
