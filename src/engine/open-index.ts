import { setImmediate } from 'node:timers/promises';
import type { Article } from '../corpus/article.ts';
import { readKeptIndex } from '../search/index/kept-index.ts';
import { SearchIndex } from '../search/index/search-index.ts';
import { writeSnapshot } from '../search/index/snapshot.ts';

/** Below this many passages reading the articles is as fast as reading a snapshot. */
const FEWEST_PASSAGES = 2_000;

/** Milliseconds of work before others go first. */
const LONGEST_SLICE = 10;

/** An index that is ready, and its snapshot. */
export interface OpenedIndex {
  readonly index: SearchIndex;
  /** Settles when the snapshot is written, if one was. */
  readonly written: Promise<unknown>;
}

/**
 * Opens an index of some articles: from its snapshot with what has changed since, or else by reading them.
 *
 * The snapshot is written here and nowhere else, when anything had to be read. Changes that come later
 * cost the next start one article's reading each; writing the snapshot again would block this thread.
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

/** Gives way to other work every few milliseconds: a bot answers others meanwhile. */
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
