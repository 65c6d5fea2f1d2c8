import type { ComparisonReason } from '../../../corpus/store.ts';
/** When to compare. All times are in milliseconds. */
export interface DoubtOptions {
  /** The time between two checks. */
  readonly check: number;
  /** The time between two comparisons if nothing else happens. */
  readonly interval: number;
  /** The same while the system does not watch the folder. */
  readonly unwatchedInterval: number;
  /** How many events between two checks are no reason for doubt. */
  readonly burst: number;
  /** How much later than planned a check may come without doubt. */
  readonly delay: number;
  /** How long a comparison waits for what is still going on. */
  readonly patience: number;
}

/** Linux keeps 16,384 events that were not told yet, and drops what comes then without a word. */
export const USUAL_DOUBTS: DoubtOptions = {
  check: 500,
  interval: 300_000,
  unwatchedInterval: 30_000,
  burst: 1_000,
  delay: 1_000,
  patience: 10_000,
};

/** A comparison may take this share of the time at most. */
const LARGEST_SHARE = 0.1;

/** How a folder is at a check. */
export interface WatchState {
  /** Whether the system watches it. */
  readonly isWatched: boolean;
  /** Whether nothing happens in it at present. */
  readonly isQuiet: boolean;
}

/** Decides when what is known of a folder may no longer be all that is in it. */
export class Doubts {
  readonly #options: DoubtOptions;
  #events = 0;
  #checkedAt: number;
  #comparedAt: number;
  #restUntil: number;
  #doubt: { readonly reason: ComparisonReason; readonly since: number } | null = null;

  /** @param now - The present time of day; a pause of the whole machine shows nowhere else. */
  constructor(options: DoubtOptions, now: number) {
    this.#options = options;
    this.#checkedAt = now;
    this.#comparedAt = now;
    this.#restUntil = now;
  }

  /** Notes that the system has told of something. */
  noteEvent(): void {
    this.#events += 1;
  }

  /**
   * Is called at every check.
   *
   * @param now - The present time of day.
   * @returns Why to compare now; `null` if there is no reason, or it can wait.
   */
  check(now: number, { isWatched, isQuiet }: WatchState): ComparisonReason | null {
    const { check, burst, delay, interval, unwatchedInterval, patience } = this.#options;
    const sinceCheck = now - this.#checkedAt;
    if (this.#events > burst) this.#add('burst', now);
    if (Math.abs(sinceCheck - check) > delay) this.#add('pause', now);
    const isDue = now - this.#comparedAt >= (isWatched ? interval : unwatchedInterval);
    if (isDue) this.#add(isWatched ? 'interval' : 'unwatched', now);
    // The time of day was set back.
    if (sinceCheck < 0) [this.#comparedAt, this.#restUntil] = [now, now];
    this.#events = 0;
    this.#checkedAt = now;
    if (this.#doubt === null || now < this.#restUntil) return null;
    if (!isQuiet && now - this.#doubt.since < patience) return null;
    const { reason } = this.#doubt;
    this.#doubt = null;
    return reason;
  }

  /** Notes that the folder was compared from one moment to another. */
  noteComparison(from: number, to: number): void {
    this.#comparedAt = to;
    this.#restUntil = to + (to - from) / LARGEST_SHARE;
  }

  #add(reason: ComparisonReason, now: number): void {
    this.#doubt ??= { reason, since: now };
  }
}
