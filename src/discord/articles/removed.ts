import type { Article } from '../../corpus/article.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { articleKey } from '../../corpus/format/identifier.ts';
import { refuse } from '../languages/refuse.ts';
import { onlyReadHere, type Readable } from './article-option.ts';

/** How many of the latest changes to search for removed articles. */
const LOOKED_BACK = 2_000;

/** The removed articles in their last version, latest removal first. */
export async function removedArticles(corpus: Corpus): Promise<readonly Article[]> {
  const removed = new Map<string, Article>();
  for (const { id, before } of await corpus.changes(LOOKED_BACK)) {
    if (before && !corpus.get(id) && !removed.has(id)) removed.set(id, before);
  }
  return [...removed.values()];
}

/**
 * Finds the article whose id has a key, even if it was removed.
 *
 * @throws UserError if there is none, or if it is in the shared corpus, which is read-only here.
 */
export async function requireByKey({ corpus, reports }: Readable, key: string): Promise<Article> {
  const present = corpus.byKey(key);
  if (present) return present;
  const removed = await removedArticles(corpus);
  const found = removed.find(({ id }) => articleKey(id) === key);
  if (found) return found;
  const onlyRead = reports.byKey(key);
  throw onlyRead ? onlyReadHere(onlyRead) : refuse('history.no-record');
}
