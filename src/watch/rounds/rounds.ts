import { HOUR } from '../../text/milliseconds.ts';
import type { Clock } from './clock.ts';
import type { Duty } from './duty.ts';

/** Work that is done again and again in the background. */
export interface Round {
  readonly name: string;
  /** Milliseconds between the end of one round and the beginning of the next. */
  readonly every: number;
  /**
   * Does what is due now.
   *
   * @param signal - Aborted when the bot stops, or when another process has taken over the duty. The work
   *   must begin nothing more then. What it has begun must be safe to repeat: a process may die at any
   *   step, and one that was paused may go on after another has taken over.
   */
  readonly run: (signal: AbortSignal) => Promise<void>;
}

export interface RoundsOptions {
  readonly rounds: readonly Round[];
  readonly duty: Duty;
  readonly clock: Clock;
  /**
   * Called with what a round, or the choice of the process, has thrown. Not called again while the same
   * goes on: an outage is reported once.
   */
  readonly onError: (round: string, error: unknown) => void;
}

/** The duty is renewed this many times while it lasts, so that a slow answer does not lose it. */
const RENEWALS = 4;

/** The longest time between two renewals in milliseconds, which `setTimeout` can still count. */
const LONGEST_WAIT = HOUR;

/**
 * Goes rounds in the background: each at its own pace, and all of them in only one of several processes.
 * Rounds of different names may run at the same time, but no round overlaps itself.
 *
 * @example
 * const rounds = new Rounds({ rounds: [feeds], duty: stores.duty, clock: CLOCK, onError });
 * rounds.start();
 * await rounds.stop();
 */
export class Rounds {
  readonly #options: RoundsOptions;
  readonly #stopping = new AbortController();
  readonly #failing = new Map<string, string>();
  #running: Promise<unknown> = Promise.resolve();

  constructor(options: RoundsOptions) {
    this.#options = options;
  }

  /** Starts all rounds. The first of each begins after its pause. */
  start(): void {
    this.#running = Promise.all(this.#options.rounds.map((round) => this.#repeat(round)));
  }

  /** Stops all rounds, waits for those under way, and gives up the duty. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
    await this.#options.duty.release().catch((error: unknown) => this.#fail('release', error));
  }

  async #repeat(round: Round): Promise<void> {
    const { clock } = this.#options;
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await clock.wait(round.every, signal);
      if (signal.aborted) return;
      await this.#run(round).then(
        () => this.#failing.delete(round.name),
        (error: unknown) => this.#fail(round.name, error),
      );
    }
  }

  async #run(round: Round): Promise<void> {
    if (!(await this.#options.duty.take())) return;
    const lost = new AbortController();
    const ended = new AbortController();
    const renewing = this.#renew(round.name, lost, ended.signal);
    try {
      await round.run(AbortSignal.any([this.#stopping.signal, lost.signal]));
    } finally {
      ended.abort();
      await renewing;
    }
  }

  /** Keeps the duty while a round is under way. */
  async #renew(round: string, lost: AbortController, ended: AbortSignal): Promise<void> {
    const { duty, clock } = this.#options;
    const pause = Math.min(duty.lasts / RENEWALS, LONGEST_WAIT);
    for (;;) {
      await clock.wait(pause, ended);
      if (ended.aborted) return;
      const isKept = await duty.take().catch((error: unknown) => this.#fail(round, error));
      if (isKept) continue;
      // After an error it is unknown who has the duty.
      lost.abort();
      return;
    }
  }

  #fail(round: string, error: unknown): false {
    const message = String(error);
    if (this.#failing.get(round) !== message) this.#options.onError(round, error);
    this.#failing.set(round, message);
    return false;
  }
}
