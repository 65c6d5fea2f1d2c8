import type { Allowance, Grant, RateLimit } from './rate-limit.ts';

/** What a {@link SharedRateLimit} is told. */
export interface SharedRateLimitOptions {
  /** What all processes keep together, as long as it can be reached. */
  readonly shared: RateLimit;
  /** What this process keeps alone meanwhile. */
  readonly own: RateLimit;
  /** Is told once, each time that this process is left alone, and why. */
  readonly onAway: (error: unknown) => void;
  /** How long an answer may take, in milliseconds. */
  readonly patience?: number;
  /** For how long it is not asked again after it was away, in milliseconds. */
  readonly pause?: number;
}

/** Discord waits three seconds for a bot; most of them belong to others. */
const PATIENCE = 1_000;

/** Long enough that few members wait for nothing, short enough that nobody asks much too often. */
const PAUSE = 10_000;

/**
 * Limits members over all processes. While what they share is away, each process limits them by itself,
 * so that questions are answered all the same.
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

/** Gives up waiting after so many milliseconds. */
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
