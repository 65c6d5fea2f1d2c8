import { BURST, type Grant, type RateLimit, SECONDS_EACH } from './rate-limit.ts';

/** So many members are remembered; whoever has not asked for longest is forgotten first. */
const MOST_MEMBERS = 10_000;

interface Bucket {
  /** Questions left, parts of one included. */
  readonly left: number;
  /** When that was so, in milliseconds. */
  readonly at: number;
  readonly wasTold: boolean;
}

/**
 * A token bucket for each member, in memory: five questions at once, then one every six seconds.
 *
 * @see https://en.wikipedia.org/wiki/Token_bucket
 */
export class TokenBuckets implements RateLimit {
  readonly #now: () => Date;
  readonly #most: number;
  readonly #buckets = new Map<string, Bucket>();

  /** @param most - How many members are remembered. */
  constructor(now: () => Date, most = MOST_MEMBERS) {
    this.#now = now;
    this.#most = most;
  }

  async take(member: string): Promise<Grant> {
    const at = this.#now().getTime();
    const { left, wasTold } = this.#filled(member, at);
    if (left >= 1) {
      this.#keep(member, { left: left - 1, at, wasTold: false });
      return { granted: true };
    }
    this.#keep(member, { left, at, wasTold: true });
    return { granted: false, seconds: Math.ceil((1 - left) * SECONDS_EACH), isFirst: !wasTold };
  }

  #filled(member: string, at: number): Bucket {
    const bucket = this.#buckets.get(member);
    if (!bucket) return { left: BURST, at, wasTold: false };
    // A clock that was set back takes nothing away.
    const seconds = Math.max(0, at - bucket.at) / 1000;
    return { ...bucket, left: Math.min(BURST, bucket.left + seconds / SECONDS_EACH) };
  }

  #keep(member: string, bucket: Bucket): void {
    this.#buckets.delete(member);
    this.#buckets.set(member, bucket);
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > this.#most && oldest !== undefined) this.#buckets.delete(oldest);
  }
}
