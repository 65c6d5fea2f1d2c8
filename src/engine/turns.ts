import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import type { Engine } from './engine.ts';

/**
 * How long a search gives way at most, in milliseconds. Under a load that never ends ten are answered in
 * a second all the same.
 */
const LONGEST_WAIT = 100;

/**
 * Lets searches take turns, each only when this thread has nothing else to do. A hundred questions at
 * once would otherwise be searched in a row as soon as they have been acknowledged, and those behind them
 * would be acknowledged too late.
 */
export class Turns {
  readonly #longestWait: number;
  #last: Promise<unknown> = Promise.resolve();

  /** @param longestWait - How long a search gives way at most, in milliseconds. */
  constructor(longestWait = LONGEST_WAIT) {
    this.#longestWait = longestWait;
  }

  /** Does something when its turn comes. */
  take<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(() => untilIdle(this.#longestWait)).then(work);
    // The next one is not kept from its turn by what went wrong before.
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

/** Waits until the event loop has had to wait for something itself. */
async function untilIdle(longestWait: number): Promise<void> {
  const since = performance.now();
  for (;;) {
    const before = performance.eventLoopUtilization();
    await setTimeout(1);
    const { idle } = performance.eventLoopUtilization(before);
    if (idle > 0 || performance.now() - since > longestWait) return;
  }
}

/** An engine that works in this thread, and gives way to others before each search. */
export function inTurns(engine: Engine, turns: Turns): Engine {
  const { searcher, timeliner } = engine;
  return {
    searcher: { ask: (text, options) => turns.take(() => searcher.ask(text, options)) },
    timeliner: {
      build: async (text, options) => {
        // It gives way by itself every few milliseconds, so that nobody waits for its end.
        await turns.take(async () => undefined);
        return timeliner.build(text, options);
      },
    },
    get passages() {
      return engine.passages;
    },
    readAhead: (signal) => engine.readAhead(signal),
    close: () => engine.close(),
  };
}
