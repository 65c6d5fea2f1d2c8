import type { Clock } from '../clock.ts';

/** The first moment of 2015, from which Discord counts; milliseconds since 1970. */
const EPOCH = 1_420_070_400_000n;

/** Generates ids as Discord does: the time in the upper bits, a counter in the lower 22. */
export class Snowflakes {
  readonly #clock: Clock;
  #last = 0n;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** @returns An id greater than every one before it, even if the clock is stopped. */
  next(): string {
    const fromClock = (BigInt(Math.floor(this.#clock.now())) - EPOCH) << 22n;
    this.#last = fromClock > this.#last ? fromClock : this.#last + 1n;
    return this.#last.toString();
  }
}
