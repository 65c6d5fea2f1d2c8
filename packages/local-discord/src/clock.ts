/** The time. A test can pass its own clock and skip fifteen minutes at once. */
export interface Clock {
  /** @returns Milliseconds since 1970. */
  now(): number;
}

/** The clock of the machine. */
export const systemClock: Clock = { now: () => Date.now() };
