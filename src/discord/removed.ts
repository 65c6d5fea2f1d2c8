import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { articleKey } from '../corpus/identifier.ts';

/** How far back removed articles are offered. */
const LOOKED_BACK = 2_000;

/** The articles that were removed, as they were last, latest first. */
export async function removedArticles(corpus: Corpus): Promise<readonly Article[]> {
  const removed = new Map<string, Article>();
  for (const { id, before } of await corpus.changes(LOOKED_BACK)) {
    if (before && !corpus.get(id) && !removed.has(id)) removed.set(id, before);
  }
  return [...removed.values()];
}

/** The article whose id has a key, also if it was removed; `null` for none. */
export async function findByKey(corpus: Corpus, key: string): Promise<Article | null> {
  const present = corpus.byKey(key);
  if (present) return present;
  const removed = await removedArticles(corpus);
  return removed.find(({ id }) => articleKey(id) === key) ?? null;
}
