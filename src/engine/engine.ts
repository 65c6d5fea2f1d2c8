import type { GiveWay } from '../give-way.ts';
import type { InterestFinder, Met } from '../search/interests/interests.ts';
import type { Searcher } from '../search/searcher.ts';
import type { SpeakerFinder } from '../search/speakers/speaker.ts';
import type { CompareOptions, Comparison } from '../timeline/comparison/comparison.ts';
import type { NewEvent, NewEventFinder } from '../timeline/new-events/new-events.ts';
import type { Timeline, TimelineOptions } from '../timeline/timeline.ts';
import type { VerbatimFinder } from '../verbatim/finding.ts';

/** Finds answers and builds timelines over one corpus, in this thread or another. */
export interface Engine {
  readonly searcher: Pick<Searcher, 'ask'>;
  readonly timeliner: {
    build(text: string, options: TimelineOptions): Promise<Timeline>;
    compare(text: string, options: CompareOptions): Promise<Comparison>;
  };
  readonly speakers: SpeakerFinder;
  readonly verbatim: VerbatimFinder;
  readonly interests: InterestFinder;
  readonly newEvents: NewEventFinder;
  /** Number of passages that can be found; for a thread, as of its last reply. */
  readonly passages: number;
  /** Reads the dates and the statements of all articles before anyone asks for them. */
  readAhead(signal: AbortSignal): Promise<void>;
  /** Closes the engine. Open questions are not answered. */
  close(): Promise<void>;
}

/** An engine whose long work yields to other work between its slices. */
export interface GivingEngine
  extends Omit<Engine, 'timeliner' | 'interests' | 'newEvents' | 'readAhead'> {
  readonly timeliner: {
    build(text: string, options: TimelineOptions, giveWay: GiveWay): Promise<Timeline>;
    compare(text: string, options: CompareOptions, giveWay: GiveWay): Promise<Comparison>;
  };
  readonly interests: {
    met(
      interests: readonly string[],
      articles: readonly string[],
      giveWay: GiveWay,
    ): Promise<readonly Met[]>;
  };
  readonly newEvents: {
    tell(articles: readonly string[], giveWay: GiveWay): Promise<readonly NewEvent[]>;
  };
  readAhead(signal: AbortSignal, giveWay: GiveWay): Promise<void>;
}

/** Options for opening an engine. */
export interface EngineOptions {
  /** File that keeps the index between starts; `null` for none. */
  readonly snapshot: string | null;
  /** Called with errors that cannot be thrown: why a thread ended, for example. */
  readonly onError: (error: unknown) => void;
}
