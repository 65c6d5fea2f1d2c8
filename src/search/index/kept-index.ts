import type { Article } from '../../corpus/article.ts';
import { SearchIndex } from './search-index.ts';
import { readSnapshot } from './snapshot.ts';

/** An index read from its snapshot and brought up to date. */
export interface KeptIndex {
  readonly index: SearchIndex;
  /** Whether the snapshot was up to date. */
  readonly isAsKept: boolean;
}

/**
 * Reads the index of some articles from its snapshot. Articles that have changed since are read
 * again.
 *
 * @param file - The snapshot; `null` if none is kept.
 * @returns `null` if there is no snapshot that can be trusted.
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
