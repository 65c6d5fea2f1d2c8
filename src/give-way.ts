import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work before others go first. */
const LONGEST_SLICE = 10;

/** Work in steps of a few milliseconds at most, and its result. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does work in steps without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does work in steps, and lets everything else that waits in this thread go first every few of them. */
export function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  return new Slices().run(steps);
}

/** Does several works in steps, one after the other, as {@link inSlices} does one. */
export class Slices {
  #since = performance.now();

  async run<Result>(steps: Steps<Result>): Promise<Result> {
    for (;;) {
      const step = steps.next();
      if (performance.now() - this.#since >= LONGEST_SLICE) {
        await setImmediate();
        this.#since = performance.now();
      }
      if (step.done) return step.value;
    }
  }
}
