import type { SearchedCorpus } from '../search/searcher.ts';
import type { Engine, EngineOptions } from './engine.ts';
import { openHere } from './here.ts';
import { IdleQueue, throughQueue } from './idle-queue.ts';
import { SearchThread } from './search-thread.ts';

/** How an engine is opened, wherever it works. */
export interface OpenOptions extends EngineOptions {
  /** Who searches when, where several engines work in this thread; this one alone when left out. */
  readonly queue?: IdleQueue;
  /** From this many passages on the work is done in a thread of its own. */
  readonly threadFrom?: number;
}

/** Beyond this many passages a search or a timeline may keep others waiting for longer than 20 ms. */
const THREAD_FROM = 20_000;

/** Characters of an average passage of news; enough to tell how many there will be. */
const PASSAGE_CHARACTERS = 650;

/**
 * Opens search and timelines over a corpus, and follows its changes: in this thread, or for a large
 * corpus in one of their own, so that whoever else works in this one is never kept waiting.
 */
export async function openEngine(corpus: SearchedCorpus, options: OpenOptions): Promise<Engine> {
  const characters = corpus.articles().reduce((sum, { body }) => sum + body.length, 0);
  const isLarge = characters / PASSAGE_CHARACTERS > (options.threadFrom ?? THREAD_FROM);
  if (isLarge) return SearchThread.open(corpus, options);
  return throughQueue(await openHere(corpus, options), options.queue ?? new IdleQueue());
}
