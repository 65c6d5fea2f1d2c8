import { requireByKey } from '../../articles/removed.ts';
import type { Button } from '../../command.ts';
import { acknowledge, respond } from '../../dispatch/respond.ts';
import { refuse } from '../../languages/refuse.ts';
import { evidenceReply } from '../../replies/articles/evidence.ts';
import { decodeArticle } from '../../state/article.ts';
import { outdatedButton } from '../outdated.ts';

/** *Evidence*: shows what is kept of the page or file that a report was read from. */
export default {
  kind: 'evidence',
  access: 'moderators',
  async press(interaction, services) {
    const { evidence, texts } = services;
    const state = decodeArticle(interaction.customId, 'evidence');
    if (state === null) throw outdatedButton();
    await acknowledge(interaction, 'private');
    const article = await requireByKey(services, state.key);
    const record = await evidence.of(article.id);
    if (record === null) throw refuse('evidence.nothing');
    // Compares the SHA-256 too.
    const content = await evidence.contentOf(article.id);
    const most = interaction.attachmentSizeLimit;
    await respond(interaction, evidenceReply(article, { record, content }, most, texts));
  },
} satisfies Button;
