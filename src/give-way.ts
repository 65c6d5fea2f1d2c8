import { setImmediate } from 'node:timers/promises';

/** Lets others go first; resolves when the work may go on. */
export type GiveWay = () => Promise<void>;

/** Lets what the event loop has waiting go first. */
export const toEventLoop: GiveWay = () => setImmediate();

/** Milliseconds from any moment on. */
export type Clock = () => number;

/** How long work may go on, in milliseconds, before others go first. */
const LONGEST = 8;

/** Work in steps of a few milliseconds at most, and its result. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does work in steps without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does work in steps, and lets others go first every few of them. */
export function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  return new Slices().run(steps);
}

/** Cuts long work of a thread into slices, between which others go first. */
export class Slices {
  readonly #giveWay: GiveWay;
  readonly #clock: Clock;
  #since: number;

  constructor(giveWay: GiveWay = toEventLoop, clock: Clock = () => performance.now()) {
    this.#giveWay = giveWay;
    this.#clock = clock;
    this.#since = clock();
  }

  /** Whether this slice has lasted long enough. */
  get isOver(): boolean {
    return this.#clock() - this.#since >= LONGEST;
  }

  /** Lets others go first, and begins another slice. */
  async next(): Promise<void> {
    await this.#giveWay();
    this.#since = this.#clock();
  }

  /** Does several works in steps, one after the other, as {@link inSlices} does one. */
  async run<Result>(steps: Steps<Result>): Promise<Result> {
    for (;;) {
      const step = steps.next();
      if (this.isOver) await this.next();
      if (step.done) return step.value;
    }
  }
}
