import { setTimeout } from 'node:timers/promises';

/** The time, and a way to wait for later. Tests and measurements play time faster. */
export interface Clock {
  readonly now: () => Date;
  /**
   * Waits.
   *
   * @param milliseconds - How long; 0 or less does not wait for a moment.
   * @param signal - Ends the waiting early. The promise then resolves, too.
   */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** The clock of the machine. Waiting does not keep the process alive. */
export const CLOCK: Clock = {
  now: () => new Date(),
  wait: (milliseconds, signal) =>
    setTimeout(Math.max(0, milliseconds), undefined, { ref: false, signal }).catch(() => undefined),
};
