import type { RestRequest } from './request.ts';
import type { RestReply } from './routes.ts';

/** A limit of one route, for each of its channels or tokens. */
interface Rule {
  readonly method: string;
  /** Its groups are the channel or the token that the limit is counted for. */
  readonly path: RegExp;
  readonly most: number;
  readonly perMs: number;
}

/**
 * Limits as bots have observed them. Discord publishes none, and wants clients to read the headers.
 *
 * @see https://docs.discord.com/developers/topics/rate-limits
 */
const RULES: readonly Rule[] = [
  { method: 'POST', path: /^\/channels\/(\d+)\/messages$/, most: 5, perMs: 5000 },
  { method: 'PATCH', path: /^\/channels\/(\d+)\/messages\/\d+$/, most: 5, perMs: 5000 },
  { method: 'DELETE', path: /^\/channels\/(\d+)\/messages\/\d+$/, most: 5, perMs: 1000 },
  { method: 'GET', path: /^\/channels\/(\d+)\/messages$/, most: 5, perMs: 1000 },
  { method: 'POST', path: /^\/channels\/(\d+)\/typing$/, most: 5, perMs: 5000 },
  { method: 'POST', path: /^\/webhooks\/(\d+\/[^/]+)$/, most: 5, perMs: 2000 },
  { method: 'PATCH', path: /^\/webhooks\/(\d+\/[^/]+)\/messages\/[^/]+$/, most: 5, perMs: 5000 },
  { method: 'DELETE', path: /^\/webhooks\/(\d+\/[^/]+)\/messages\/[^/]+$/, most: 5, perMs: 5000 },
  { method: 'POST', path: /^\/users\/@me\/(channels)$/, most: 10, perMs: 10_000 },
  { method: 'PUT', path: /^\/applications\/(\d+)\/commands$/, most: 5, perMs: 20_000 },
];

/** Requests that a bot may send in a second. Answers to interactions do not count. */
const MOST_A_SECOND = 50;

const TO_INTERACTIONS = /^\/(?:interactions|webhooks)\//;

/** Requests since the window was opened. */
interface Count {
  used: number;
  readonly endsAtMs: number;
}

export interface RateLimitOptions {
  /** Milliseconds of a clock that always runs, because the clock of a test may be stopped. */
  readonly monotonicMs: () => number;
  readonly epochMs: () => number;
}

/** Counts the requests of bots by route, and all of them by second. */
export class RateLimits {
  readonly #options: RateLimitOptions;
  readonly #counts = new Map<string, Count>();

  constructor(options: RateLimitOptions) {
    this.#options = options;
  }

  /** Counts a request. Its reply gets the headers; if it is one too many, it is refused. */
  take({ method, path, authorization }: RestRequest): {
    readonly headers: Readonly<Record<string, string>>;
    readonly refused?: RestReply;
  } {
    const at = RULES.findIndex((rule) => rule.method === method && rule.path.test(path));
    const rule = RULES[at];
    const bucket = rule && this.#count(`${at} ${rule.path.exec(path)?.[1]}`, rule.perMs);
    const headers = rule && bucket ? this.#headersOf(`local${at}`, rule, bucket) : {};
    if (rule && bucket && bucket.used > rule.most) {
      return { headers, refused: this.#refuse(bucket, { ...headers, ...scope('user') }) };
    }
    if (TO_INTERACTIONS.test(path)) return { headers };
    const all = this.#count(`all ${authorization}`, 1000);
    if (all.used <= MOST_A_SECOND) return { headers };
    const global = { ...scope('global'), 'x-ratelimit-global': 'true' };
    return { headers, refused: this.#refuse(all, global, true) };
  }

  #count(key: string, perMs: number): Count {
    const now = this.#options.monotonicMs();
    const known = this.#counts.get(key);
    const count = known && known.endsAtMs > now ? known : { used: 0, endsAtMs: now + perMs };
    count.used += 1;
    this.#counts.set(key, count);
    return count;
  }

  #headersOf(bucket: string, { most }: Rule, count: Count): Record<string, string> {
    const after = this.#secondsLeft(count);
    return {
      'x-ratelimit-limit': String(most),
      'x-ratelimit-remaining': String(Math.max(0, most - count.used)),
      'x-ratelimit-reset': (this.#options.epochMs() / 1000 + after).toFixed(3),
      'x-ratelimit-reset-after': after.toFixed(3),
      'x-ratelimit-bucket': bucket,
    };
  }

  #refuse(count: Count, headers: Record<string, string>, global = false): RestReply {
    const seconds = this.#secondsLeft(count);
    return {
      status: 429,
      body: { message: 'You are being rate limited.', retry_after: seconds, global, code: 0 },
      headers: { ...headers, 'retry-after': String(Math.ceil(seconds)) },
    };
  }

  #secondsLeft({ endsAtMs }: Count): number {
    return Math.max(0, endsAtMs - this.#options.monotonicMs()) / 1000;
  }
}

const scope = (name: 'user' | 'global') => ({ 'x-ratelimit-scope': name });
