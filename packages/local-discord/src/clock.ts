/** Tells the time. Handed in, so that a test can let fifteen minutes pass in none. */
export interface Clock {
  /** @returns Milliseconds since 1970. */
  now(): number;
}

/** The clock on the wall. */
export const systemClock: Clock = { now: () => Date.now() };
