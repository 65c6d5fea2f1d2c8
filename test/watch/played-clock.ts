import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../src/watch/rounds/clock.ts';

interface Waiting {
  readonly until: number;
  readonly resolve: () => void;
}

/** A clock that moves only when a test lets time pass. */
export class PlayedClock implements Clock {
  #now: number;
  #waiting: Waiting[] = [];

  constructor(start = new Date('2026-11-20T12:00:00Z')) {
    this.#now = start.getTime();
  }

  readonly now = (): Date => new Date(this.#now);

  readonly wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const end = () => {
        signal.removeEventListener('abort', end);
        this.#waiting = this.#waiting.filter((other) => other !== waiting);
        resolve();
      };
      const waiting = { until: this.#now + Math.max(0, milliseconds), resolve: end };
      this.#waiting.push(waiting);
      signal.addEventListener('abort', end);
    });

  /** The next moment that something waits for; `null` if nothing does. */
  get next(): Date | null {
    const [first] = this.#waiting.map(({ until }) => until).sort((one, other) => one - other);
    return first === undefined ? null : new Date(first);
  }

  /**
   * Lets time pass. What waits for a moment in it wakes up at that moment.
   *
   * @param settled - Resolves when what was woken has done its work, before time goes on; by default after
   *   some turns of the event loop.
   */
  async pass(milliseconds: number, settled: () => Promise<void> = turns): Promise<void> {
    const end = this.#now + milliseconds;
    await settled();
    for (let next = this.next; next !== null && next.getTime() <= end; next = this.next) {
      this.#now = Math.max(this.#now, next.getTime());
      const due = this.#waiting.filter(({ until }) => until <= this.#now);
      for (const { resolve } of due) resolve();
      await settled();
    }
    this.#now = end;
  }
}

async function turns(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await setImmediate();
}
