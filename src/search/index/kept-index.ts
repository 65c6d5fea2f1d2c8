import type { Article } from '../../corpus/article.ts';
import { SearchIndex } from './search-index.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';

/** With fewer passages, reading the articles takes less than half a second. */
const FEWEST_PASSAGES = 500;

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

/** Whether a corpus is so large that reading it again takes longer than reading what is kept. */
export function isWorthKeeping({ size }: SearchIndex): boolean {
  return size >= FEWEST_PASSAGES;
}

/**
 * Writes the snapshot of an index, if it is large enough for one.
 *
 * @param file - `null` if none is kept.
 */
export async function keepIndex(file: string | null, index: SearchIndex): Promise<void> {
  if (file !== null && isWorthKeeping(index)) await writeSnapshot(file, index.snapshot());
}
