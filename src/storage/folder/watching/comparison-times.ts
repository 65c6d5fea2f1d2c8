import type { ComparisonReason } from '../../../corpus/store.ts';
/** When to compare. All times are in milliseconds. */
export interface DoubtOptions {
  /** The time between two checks. */
  readonly check: number;
  /** The time between two comparisons if nothing else happens. */
  readonly interval: number;
  /** Like `interval`, while the system does not watch the folder. */
  readonly unwatchedInterval: number;
  /** More events than this between two checks are a reason to compare. */
  readonly burst: number;
  /** A check that is later than planned by more than this is a reason to compare. */
  readonly delay: number;
  /** How long a comparison waits for the folder to be quiet. */
  readonly patience: number;
}

/** Linux queues at most 16,384 events, and silently drops later ones. */
export const USUAL_DOUBTS: DoubtOptions = {
  check: 500,
  interval: 300_000,
  unwatchedInterval: 30_000,
  burst: 1_000,
  delay: 1_000,
  patience: 10_000,
};

/** Comparisons may take at most this share of the time. */
const LARGEST_SHARE = 0.1;

/** The state of a folder at a check. */
export interface WatchState {
  /** Whether the system watches it. */
  readonly isWatched: boolean;
  /** Whether nothing happens in it at present. */
  readonly isQuiet: boolean;
}

/** Decides when the known state of a folder may be out of date. */
export class Doubts {
  readonly #options: DoubtOptions;
  #events = 0;
  #checkedAt: number;
  #comparedAt: number;
  #restUntil: number;
  #doubt: { readonly reason: ComparisonReason; readonly since: number } | null = null;

  /** @param now - The present time of day. Only this clock shows a pause of the whole machine. */
  constructor(options: DoubtOptions, now: number) {
    this.#options = options;
    this.#checkedAt = now;
    this.#comparedAt = now;
    this.#restUntil = now;
  }

  /** Counts an event from the system. */
  noteEvent(): void {
    this.#events += 1;
  }

  /**
   * Decides whether to compare. Call it at every check.
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

  /** Notes when a comparison began and when it ended. */
  noteComparison(from: number, to: number): void {
    this.#comparedAt = to;
    this.#restUntil = to + (to - from) / LARGEST_SHARE;
  }

  #add(reason: ComparisonReason, now: number): void {
    this.#doubt ??= { reason, since: now };
  }
}
