import { isSameArticle } from '../../../corpus/article.ts';
import type { Proposal } from '../../../corpus/store.ts';
import type { ArticleFiles, FileChange, Writing } from './article-files.ts';

/**
 * Restores files after only some of the changes could be carried out.
 *
 * @throws LockLostError if the lock is lost; UserError if the disk refuses that too.
 */
export async function rollback(
  proposals: readonly Proposal[],
  articles: ArticleFiles,
  writing: Writing,
): Promise<void> {
  const back: FileChange[] = [];
  for (const { id, before, after } of proposals) {
    const present = (await articles.read(id))?.article ?? null;
    const isMade =
      after === null ? present === null : present !== null && isSameArticle(present, after);
    if (isMade) back.push({ id, after: before });
  }
  if (back.length > 0) await articles.make(back, writing);
}
