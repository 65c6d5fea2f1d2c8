/** Milliseconds in which few shards may identify. */
const WINDOW_MS = 5000;

/**
 * How many shards of a bot may identify at a time. Shards whose numbers leave the same rest share a limit. A
 * shard that identifies again is a bot that was started anew, and does not count.
 *
 * @see https://docs.discord.com/developers/events/gateway#rate-limiting
 */
export class IdentifyLimit {
  readonly #concurrency: number;
  readonly #last = new Map<number, { readonly shard: number; readonly atMs: number }>();

  constructor(concurrency: number) {
    this.#concurrency = concurrency;
  }

  /** @returns Whether the shard may identify now. */
  take(shard: number): boolean {
    const key = shard % this.#concurrency;
    const last = this.#last.get(key);
    const atMs = performance.now();
    if (last && last.shard !== shard && atMs - last.atMs < WINDOW_MS) return false;
    this.#last.set(key, { shard, atMs });
    return true;
  }
}
