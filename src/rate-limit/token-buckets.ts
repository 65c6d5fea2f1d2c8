import type { Allowance, Grant, RateLimit } from './rate-limit.ts';

/** So many buckets are kept; the one that was not used for longest is forgotten first. */
const MOST_BUCKETS = 10_000;

interface Bucket {
  /** What is left, parts of one included. */
  readonly left: number;
  /** When that was so, in milliseconds. */
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
    // A clock that was set back takes nothing away.
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
