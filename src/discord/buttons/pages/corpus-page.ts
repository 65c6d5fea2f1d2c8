import type { Button } from '../../command.ts';
import { respond } from '../../dispatch/respond.ts';
import { corpusReply } from '../../replies/reports/corpus.ts';
import { decodeCorpusPage } from '../../state/corpus-page.ts';
import { outdatedButton } from '../outdated.ts';
import { acknowledgePage } from './acknowledge-page.ts';

/**
 * *Back* and *Next* of what the corpus has. Updates the message for the person who asked; others get a private copy.
 */
export default {
  kind: 'corpus',
  async press(interaction, { corpus, reports, texts }) {
    const state = decodeCorpusPage(interaction.customId);
    if (state === null) throw outdatedButton();
    const asker = interaction.user.id;
    await acknowledgePage(interaction, state.asker);
    const articles = reports.articles();
    const view = { offset: state.offset, asker, fromShared: articles.length - corpus.size };
    await respond(interaction, corpusReply(articles, view, texts));
  },
} satisfies Button;
