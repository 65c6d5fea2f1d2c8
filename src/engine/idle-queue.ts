import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { type GiveWay, toEventLoop } from '../give-way.ts';
import { RoundRobin } from './round-robin.ts';

/**
 * How long a search waits for other work at most, in milliseconds. Even under a load that never
 * ends, ten are answered per second.
 */
const LONGEST_WAIT = 100;

/** Kinds of work, most urgent first. */
const KINDS = ['question', 'timeline', 'interest', 'ahead'] as const;

/** `interest` is for people who do not wait for it; `ahead` reads what no one has asked for yet. */
export type Kind = (typeof KINDS)[number];

type Work = () => Promise<void>;

/**
 * Queues searches, and runs each only when this thread has nothing else to do. Otherwise a hundred
 * questions at once would be searched in a row as soon as they are acknowledged, and the questions
 * after them would be acknowledged too late.
 *
 * Questions run before timelines, and both run before reading ahead. Only one timeline is built at
 * a time, because forty side by side would need forty times the memory. Between its slices, long
 * work yields to more urgent work, each time to as much as is waiting at that moment, so that it
 * ends no matter how much is asked. Within a kind, people take turns.
 */
export class IdleQueue {
  readonly #longestWait: number;
  readonly #waiting = KINDS.map(() => new RoundRobin<Work>());
  #isRunning = false;

  /**
   * @param longestWait - How long a search waits for other work at most, in milliseconds; 0 in a
   *   thread that does nothing else.
   */
  constructor(longestWait = LONGEST_WAIT) {
    this.#longestWait = longestWait;
  }

  /**
   * Runs work when its turn comes.
   *
   * @param person - Who asked for it. A person who asks for much does not delay others.
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
          // A failure must not stop the others.
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

  /** Runs the work of all kinds before a rank that is waiting now. */
  async #serve(before: number): Promise<void> {
    for (const [rank, waiting] of this.#waiting.slice(0, before).entries()) {
      for (let left = waiting.size; left > 0; left -= 1) {
        await this.#serve(rank);
        await untilIdle(this.#longestWait);
        await waiting.next()?.();
        // Work that has arrived meanwhile can be next.
        await toEventLoop();
      }
    }
  }
}

/** Waits until the event loop has been idle. */
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
