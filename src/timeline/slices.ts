import { setImmediate } from 'node:timers/promises';

/** Lets others go first; resolves when the work may go on. */
export type GiveWay = () => Promise<void>;

/** Lets what the event loop has waiting go first. */
export const toEventLoop: GiveWay = () => setImmediate();

/** Milliseconds from any moment on. */
export type Clock = () => number;

/** How long work may go on, in milliseconds, before others go first. */
const LONGEST = 8;

/** Cuts long work into slices, between which others go first. */
export class Slices {
  readonly #giveWay: GiveWay;
  readonly #clock: Clock;
  #since: number;

  constructor(giveWay: GiveWay, clock: Clock) {
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
}
