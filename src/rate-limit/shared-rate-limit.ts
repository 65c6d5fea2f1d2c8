import type { Allowance, Grant, RateLimit } from './rate-limit.ts';

export interface SharedRateLimitOptions {
  /** The limit over all processes, used while it can be reached. */
  readonly shared: RateLimit;
  /** The limit of this process, used while the shared one cannot be reached. */
  readonly own: RateLimit;
  /** Called once for each outage of the shared limit, with its cause. */
  readonly onAway: (error: unknown) => void;
  /** How long the shared limit may take to answer, in milliseconds. */
  readonly patience?: number;
  /** How long it is not asked again after a failure, in milliseconds. */
  readonly pause?: number;
}

/** Discord waits three seconds for a bot, and most of that is needed for other work. */
const PATIENCE = 1_000;

/** Long enough that few members wait in vain, short enough that no one exceeds the limit by much. */
const PAUSE = 10_000;

/**
 * Limits members over all processes. While the shared limit cannot be reached, each process limits them
 * alone, so that questions are still answered.
 */
export class SharedRateLimit implements RateLimit {
  readonly #options: Required<SharedRateLimitOptions>;
  #isAway = false;
  #askAgainAt = 0;

  constructor(options: SharedRateLimitOptions) {
    this.#options = { patience: PATIENCE, pause: PAUSE, ...options };
  }

  async take(member: string, allowance: Allowance): Promise<Grant> {
    const { shared, own, patience } = this.#options;
    if (performance.now() < this.#askAgainAt) return own.take(member, allowance);
    try {
      const grant = await within(patience, shared.take(member, allowance));
      this.#isAway = false;
      return grant;
    } catch (error) {
      this.#leave(error);
      return own.take(member, allowance);
    }
  }

  #leave(error: unknown): void {
    const { onAway, pause } = this.#options;
    this.#askAgainAt = performance.now() + pause;
    if (!this.#isAway) onAway(error);
    this.#isAway = true;
  }
}

/** Rejects after `patience` milliseconds. */
async function within<Result>(patience: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${patience} ms`)), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
