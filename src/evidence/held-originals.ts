import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type Original, sha256Of } from './original.ts';

/** Most bytes that are held, compressed. The oldest are dropped first. */
const MOST_HELD = 64_000_000;

const compress = promisify(gzip);

/** What a person or a site has just given. */
export type Arrived = Omit<Original, 'sha256' | 'bytes'> & { readonly content: Uint8Array };

/**
 * Holds what intake fetched in memory until its report is published, so that nothing is on the disk that no moderator
 * has published.
 */
export class HeldOriginals {
  readonly #largest: number;
  readonly #most: number;
  /** Compressed, by SHA-256; the oldest first. */
  readonly #held = new Map<string, Uint8Array>();
  #bytes = 0;

  /**
   * @param largest - Largest original that is held, in bytes. Of larger ones only the description is made.
   * @param most - Most bytes that are held, compressed.
   */
  constructor(largest: number, most = MOST_HELD) {
    this.#largest = largest;
    this.#most = most;
  }

  /** Holds an original, and describes it. */
  async hold({ content, ...rest }: Arrived): Promise<Original> {
    const original = { sha256: sha256Of(content), bytes: content.length, ...rest };
    if (content.length > this.#largest || this.#held.has(original.sha256)) return original;
    this.#put(original.sha256, await compress(content));
    return original;
  }

  /**
   * What is held of an original, compressed with gzip; otherwise why it is not held.
   */
  find({ sha256, bytes }: Original): Uint8Array | 'too large' | 'lost' {
    return this.#held.get(sha256) ?? (bytes > this.#largest ? 'too large' : 'lost');
  }

  #put(sha256: string, compressed: Uint8Array): void {
    this.#held.set(sha256, compressed);
    this.#bytes += compressed.length;
    for (const [oldest, { length }] of this.#held) {
      if (this.#bytes <= this.#most) return;
      this.#held.delete(oldest);
      this.#bytes -= length;
    }
  }
}
