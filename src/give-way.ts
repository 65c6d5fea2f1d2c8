import { setImmediate } from 'node:timers/promises';

/** Yields to other work; resolves when this work may continue. */
export type GiveWay = () => Promise<void>;

/** Yields to the pending events of the event loop. */
export const toEventLoop: GiveWay = () => setImmediate();

/** Milliseconds since an arbitrary moment. */
export type Clock = () => number;

/** How long work may run before it yields, in milliseconds. */
const LONGEST = 8;

/** Work in steps of at most a few milliseconds each; returns its result. */
export type Steps<Result> = Generator<void, Result, void>;

/** Runs all steps without yielding. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Runs all steps, and yields every few milliseconds. */
export function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  return new Slices().run(steps);
}

/** Cuts long work of a thread into slices, and yields between them. */
export class Slices {
  readonly #giveWay: GiveWay;
  readonly #clock: Clock;
  #since: number;

  constructor(giveWay: GiveWay = toEventLoop, clock: Clock = () => performance.now()) {
    this.#giveWay = giveWay;
    this.#clock = clock;
    this.#since = clock();
  }

  /** Whether this slice has used up its time. */
  get isOver(): boolean {
    return this.#clock() - this.#since >= LONGEST;
  }

  /** Yields, then begins the next slice. */
  async next(): Promise<void> {
    await this.#giveWay();
    this.#since = this.#clock();
  }

  /** Runs all steps as {@link inSlices} does. Several works in turn share the slices. */
  async run<Result>(steps: Steps<Result>): Promise<Result> {
    for (;;) {
      const step = steps.next();
      if (this.isOver) await this.next();
      if (step.done) return step.value;
    }
  }
}
