import type { Article } from '../../corpus/article.ts';
import { SearchIndex } from './search-index.ts';
import { readSnapshot } from './snapshot.ts';

/** An index as it was kept, brought up to date. */
export interface KeptIndex {
  readonly index: SearchIndex;
  /** Whether nothing had changed since. */
  readonly isAsKept: boolean;
}

/**
 * Reads the index of some articles as a bot has kept it; what has changed since is read anew.
 *
 * @param file - The snapshot; `null` if none is kept.
 * @returns `null` if there is none that can be trusted.
 */
export async function readKeptIndex(
  file: string | null,
  articles: readonly Article[],
): Promise<KeptIndex | null> {
  const snapshot = file === null ? null : await readSnapshot(file);
  if (snapshot === null) return null;
  const { index, read } = await SearchIndex.restore(snapshot, articles);
  return { index, isAsKept: read === 0 && snapshot.articles.length === articles.length };
}
