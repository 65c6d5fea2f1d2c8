import type { Allowance, Grant, RateLimit } from './rate-limit.ts';

/** Most buckets kept. The least recently used is dropped first. */
const MOST_BUCKETS = 10_000;

interface Bucket {
  /** Tokens left; may be a fraction. */
  readonly left: number;
  /** When `left` was counted, in milliseconds. */
  readonly at: number;
  readonly wasTold: boolean;
}

/**
 * A token bucket for each member and allowance, in memory.
 *
 * @see https://en.wikipedia.org/wiki/Token_bucket
 */
export class TokenBuckets implements RateLimit {
  readonly #now: () => Date;
  readonly #most: number;
  readonly #buckets = new Map<string, Bucket>();

  /** @param most - How many buckets are kept. */
  constructor(now: () => Date, most = MOST_BUCKETS) {
    this.#now = now;
    this.#most = most;
  }

  async take(member: string, allowance: Allowance): Promise<Grant> {
    const at = this.#now().getTime();
    const key = `${allowance.name} ${member}`;
    const { left, wasTold } = this.#filled(key, allowance, at);
    if (left >= 1) {
      this.#keep(key, { left: left - 1, at, wasTold: false });
      return { granted: true };
    }
    this.#keep(key, { left, at, wasTold: true });
    const seconds = Math.ceil((1 - left) * allowance.secondsEach);
    return { granted: false, seconds, isFirst: !wasTold };
  }

  #filled(key: string, { burst, secondsEach }: Allowance, at: number): Bucket {
    const bucket = this.#buckets.get(key);
    if (!bucket) return { left: burst, at, wasTold: false };
    // A clock that was set back must not take tokens away.
    const seconds = Math.max(0, at - bucket.at) / 1000;
    return { ...bucket, left: Math.min(burst, bucket.left + seconds / secondsEach) };
  }

  #keep(key: string, bucket: Bucket): void {
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > this.#most && oldest !== undefined) this.#buckets.delete(oldest);
  }
}
