import type { Article } from '../../corpus/article.ts';
import { UserError } from '../../user-error.ts';
import { sentenceOf } from '../languages/refuse.ts';
import type { Reply } from '../message/components.ts';
import { historyReply } from '../replies/articles/history.ts';
import type { Services } from '../services.ts';

/**
 * Shows a page of the changes of an article, with what is kept of its original.
 *
 * @param offset - How many changes are on the pages before.
 */
export async function historyOf(
  article: Article,
  offset: number,
  { corpus, evidence, texts }: Pick<Services, 'corpus' | 'evidence' | 'texts'>,
): Promise<Reply> {
  const changes = await corpus.history(article.id);
  // A damaged record must not hide the history.
  const kept = await evidence.of(article.id).catch((error: unknown) => {
    if (error instanceof UserError) return sentenceOf(error, texts);
    throw error;
  });
  return historyReply({ article, changes, kept }, offset, texts);
}
