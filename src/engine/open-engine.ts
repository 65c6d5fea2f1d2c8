import type { SearchedCorpus } from '../search/searcher.ts';
import type { Engine, EngineOptions } from './engine.ts';
import { IdleQueue } from './idle-queue.ts';
import { openInThisThread } from './in-this-thread.ts';
import { queuedEngine } from './queued-engine.ts';
import { SearchThread } from './search-thread.ts';

/** Options of {@link openEngine}. */
export interface OpenOptions extends EngineOptions {
  /** Shared by the engines that work in this thread; left out, the engine has one of its own. */
  readonly queue?: IdleQueue;
  /** The engine gets its own thread if the corpus has more passages than this. */
  readonly threadFrom?: number;
}

/** With more passages, a search or a timeline may block other work for longer than 20 ms. */
const THREAD_FROM = 20_000;

/** Characters of an average passage of news, to estimate the number of passages. */
const PASSAGE_CHARACTERS = 650;

/**
 * Opens search and timelines over a corpus, and follows its changes. Works in this thread; for a
 * large corpus in a thread of its own, so that other work in this one is never blocked.
 */
export async function openEngine(corpus: SearchedCorpus, options: OpenOptions): Promise<Engine> {
  const characters = corpus.articles().reduce((sum, { body }) => sum + body.length, 0);
  const isLarge = characters / PASSAGE_CHARACTERS > (options.threadFrom ?? THREAD_FROM);
  if (isLarge) return SearchThread.open(corpus, options);
  return queuedEngine(await openInThisThread(corpus, options), options.queue ?? new IdleQueue());
}
