import type { GiveWay } from '../give-way.ts';
import type { Searcher } from '../search/searcher.ts';
import type { Timeline, TimelineOptions } from '../timeline/timeline.ts';

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
}
