/** Milliseconds in which few shards may identify. */
const WINDOW_MS = 5000;

/**
 * Limits how many shards of a bot identify at a time. Shards with the same remainder share a limit. A shard that
 * identifies again does not count, because the bot has been restarted.
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
