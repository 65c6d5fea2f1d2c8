import { setImmediate } from 'node:timers/promises';
import type { Article } from '../corpus/article.ts';
import { readKeptIndex } from '../search/index/kept-index.ts';
import { SearchIndex } from '../search/index/search-index.ts';
import { writeSnapshot } from '../search/index/snapshot.ts';

/** With fewer passages, reading the articles is as fast as reading a snapshot. */
const FEWEST_PASSAGES = 2_000;

/** Milliseconds of work before other work runs. */
const LONGEST_SLICE = 10;

/** An index, and the writing of its snapshot. */
export interface OpenedIndex {
  readonly index: SearchIndex;
  /** Settles when the snapshot is written, if one is. */
  readonly written: Promise<unknown>;
}

/**
 * Opens the index of some articles: from its snapshot and the changes since, or else by reading
 * them all.
 *
 * Only this function writes the snapshot, and only if anything had to be read. A later change costs
 * the next start the reading of one article. Writing the snapshot again would block this thread.
 *
 * @param file - The snapshot; `null` if none is kept.
 */
export async function openIndex(
  file: string | null,
  articles: readonly Article[],
): Promise<OpenedIndex> {
  const kept = await readKeptIndex(file, articles);
  const index = kept?.index ?? (await indexOf(articles));
  const isWritten = file !== null && !kept?.isAsKept && index.size >= FEWEST_PASSAGES;
  return { index, written: isWritten ? writeSnapshot(file, index.snapshot()) : Promise.resolve() };
}

/** Yields every few milliseconds, so that the bot can serve others meanwhile. */
async function indexOf(articles: readonly Article[]): Promise<SearchIndex> {
  const index = new SearchIndex();
  let since = performance.now();
  for (const article of articles) {
    index.put(article);
    if (performance.now() - since < LONGEST_SLICE) continue;
    await setImmediate();
    since = performance.now();
  }
  return index;
}
