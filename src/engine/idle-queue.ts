import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { type GiveWay, toEventLoop } from '../give-way.ts';
import type { Engine, GivingEngine } from './engine.ts';
import { RoundRobin } from './round-robin.ts';

/**
 * How long a search gives way at most, in milliseconds. Under a load that never ends ten are answered in
 * a second all the same.
 */
const LONGEST_WAIT = 100;

/** What is done, most urgent first. */
const KINDS = ['question', 'timeline', 'ahead'] as const;

/** `ahead` is reading what nobody has asked for yet. */
export type Kind = (typeof KINDS)[number];

type Work = () => Promise<void>;

/**
 * Lets searches take queue, each only when this thread has nothing else to do. A hundred questions at
 * once would otherwise be searched in a row as soon as they have been acknowledged, and those behind them
 * would be acknowledged too late.
 *
 * Questions go before timelines, and both go before reading ahead. One timeline is built at a time:
 * forty side by side would hold forty times the memory. Long work gives way to what is more urgent
 * between its slices, each time to as much as waits at that moment, so that it ends however much is
 * asked. Within a kind people take queue.
 */
export class IdleQueue {
  readonly #longestWait: number;
  readonly #waiting = KINDS.map(() => new RoundRobin<Work>());
  #isRunning = false;

  /** @param longestWait - How long a search gives way at most, in milliseconds; 0 where nothing else is done. */
  constructor(longestWait = LONGEST_WAIT) {
    this.#longestWait = longestWait;
  }

  /**
   * Does something when its turn comes.
   *
   * @param person - Whose it is: a person who wants much keeps no other waiting.
   * @param work - Calls `giveWay` between its slices.
   */
  take<Result>(
    kind: Kind,
    person: string,
    work: (giveWay: GiveWay) => Promise<Result>,
  ): Promise<Result> {
    const rank = KINDS.indexOf(kind);
    return new Promise((resolve, reject) => {
      this.#waiting[rank]?.add(person, async () => {
        try {
          resolve(await work(() => this.#giveWay(rank)));
        } catch (error) {
          // What goes wrong keeps none of the others from their turn.
          reject(error);
        }
      });
      if (!this.#isRunning) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    while (this.#waiting.some(({ size }) => size > 0)) await this.#serve(KINDS.length);
    this.#isRunning = false;
  }

  async #giveWay(rank: number): Promise<void> {
    await toEventLoop();
    await this.#serve(rank);
  }

  /** Does as much as waits now of all kinds before a rank. */
  async #serve(before: number): Promise<void> {
    for (const [rank, waiting] of this.#waiting.slice(0, before).entries()) {
      for (let left = waiting.size; left > 0; left -= 1) {
        await this.#serve(rank);
        await untilIdle(this.#longestWait);
        await waiting.next()?.();
        // What has come meanwhile takes part in who is next.
        await toEventLoop();
      }
    }
  }
}

/** Waits until the event loop has had to wait for something itself. */
async function untilIdle(longestWait: number): Promise<void> {
  if (longestWait === 0) return;
  const since = performance.now();
  for (;;) {
    const before = performance.eventLoopUtilization();
    await setTimeout(1);
    const { idle } = performance.eventLoopUtilization(before);
    if (idle > 0 || performance.now() - since > longestWait) return;
  }
}

/** Whose work it is where nobody is named. */
const NOBODY = '';

/** An engine that works in this thread, and gives way to others before each search. */
export function throughQueue(engine: GivingEngine, queue: IdleQueue): Engine {
  const { searcher, timeliner } = engine;
  return {
    searcher: {
      ask: (text, options) =>
        queue.take('question', options.asker ?? NOBODY, () => searcher.ask(text, options)),
    },
    timeliner: {
      build: (text, options) =>
        queue.take('timeline', options.asker ?? NOBODY, (giveWay) =>
          timeliner.build(text, options, giveWay),
        ),
    },
    get passages() {
      return engine.passages;
    },
    readAhead: (signal) =>
      queue.take('ahead', NOBODY, (giveWay) => engine.readAhead(signal, giveWay)),
    close: () => engine.close(),
  };
}
