import type { Article } from '../corpus/article.ts';
import { Slices } from '../give-way.ts';
import { keepIndex, readKeptIndex } from '../search/index/kept-index.ts';
import { SearchIndex } from '../search/index/search-index.ts';

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
  return { index, written: kept?.isAsKept ? Promise.resolve() : keepIndex(file, index) };
}

/** Yields every few milliseconds, so that the bot can serve others meanwhile. */
async function indexOf(articles: readonly Article[]): Promise<SearchIndex> {
  const index = new SearchIndex();
  const slices = new Slices();
  for (const article of articles) await slices.run(index.putInSteps(article));
  return index;
}
