import type { GiveWay } from '../give-way.ts';
import type { SearchedCorpus, Searcher } from '../search/searcher.ts';
import type { Timeline, TimelineOptions } from '../timeline/timeline.ts';
import { openHere } from './here.ts';
import { IdleQueue, throughQueue } from './idle-queue.ts';
import { SearchThread } from './search-thread.ts';

/** Answers and timelines over one corpus, wherever the work is done. */
export interface Engine {
  readonly searcher: Pick<Searcher, 'ask'>;
  readonly timeliner: { build(text: string, options: TimelineOptions): Promise<Timeline> };
  /** Number of passages that can be found; in a thread, those when it was last asked. */
  readonly passages: number;
  /** Reads the dates of all articles before anyone asks for a timeline. */
  readAhead(signal: AbortSignal): Promise<void>;
  /** Ends it; questions that are still open are not answered. */
  close(): Promise<void>;
}

/** An engine whose long work gives way to others between its slices. */
export interface GivingEngine extends Omit<Engine, 'timeliner' | 'readAhead'> {
  readonly timeliner: {
    build(text: string, options: TimelineOptions, giveWay: GiveWay): Promise<Timeline>;
  };
  readAhead(signal: AbortSignal, giveWay: GiveWay): Promise<void>;
}

/** How an engine is opened. */
export interface EngineOptions {
  /** Where the index is kept from one start to the next; `null`: nowhere. */
  readonly snapshot: string | null;
  /** Is told what cannot be thrown: why a thread ended, for example. */
  readonly onError: (error: unknown) => void;
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
export async function openEngine(corpus: SearchedCorpus, options: EngineOptions): Promise<Engine> {
  const characters = corpus.articles().reduce((sum, { body }) => sum + body.length, 0);
  const isLarge = characters / PASSAGE_CHARACTERS > (options.threadFrom ?? THREAD_FROM);
  if (isLarge) return SearchThread.open(corpus, options);
  return throughQueue(await openHere(corpus, options), options.queue ?? new IdleQueue());
}
