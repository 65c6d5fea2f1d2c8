import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { userFault } from '../text/faults/user-fault.ts';
import type { EvidenceStore } from './evidence-store.ts';
import type { HeldOriginals } from './held-originals.ts';
import { type EvidenceRecord, type Original, readEvidenceRecord, sha256Of } from './original.ts';

const decompress = promisify(gunzip);

/** Largest original that is unpacked. No file or page that intake reads is larger. */
const LARGEST = 32_000_000;

/** A page or file as it came. */
export interface Content {
  readonly bytes: Uint8Array;
  /** The same, compressed with gzip. */
  readonly compressed: Uint8Array;
}

/** The originals of the articles of a corpus. */
export class Evidence {
  readonly #store: EvidenceStore;
  readonly #held: HeldOriginals | null;

  /** @param held - What was fetched lately; `null` if nothing is kept. */
  constructor(store: EvidenceStore, held: HeldOriginals | null) {
    this.#store = store;
    this.#held = held;
  }

  /**
   * Keeps the original of an article that was published.
   *
   * @param article - Its id.
   * @param original - As the draft has it; does nothing without one.
   * @returns What is kept; `null` for nothing.
   * @throws UserError if it cannot be written.
   */
  async keep(article: string, original: Original | undefined): Promise<EvidenceRecord | null> {
    if (original === undefined || this.#held === null) return null;
    const found = this.#held.find(original);
    const isWhole = typeof found !== 'string';
    const record: EvidenceRecord = { ...original, content: isWhole ? 'whole' : found };
    await this.#store.write(article, JSON.stringify(record), isWhole ? found : null);
    return record;
  }

  /**
   * What is kept of an article.
   *
   * @returns `null` for nothing.
   * @throws UserError if the record is broken, or the store fails.
   */
  async of(article: string): Promise<EvidenceRecord | null> {
    const text = await this.#store.read(article);
    if (text === null) return null;
    const record = readEvidenceRecord(text);
    if (record === null) {
      throw userFault('fault.evidence-record');
    }
    return record;
  }

  /**
   * The original of an article, byte for byte.
   *
   * @returns `null` if it is not kept.
   * @throws UserError if it is damaged: its SHA-256 is not that of the record.
   */
  async contentOf(article: string): Promise<Content | null> {
    const record = await this.of(article);
    if (record?.content !== 'whole') return null;
    const compressed = await this.#store.content(article);
    if (compressed === null) throw userFault('fault.evidence-gone');
    const bytes = await decompress(compressed, { maxOutputLength: LARGEST }).catch(() => null);
    if (bytes === null) throw userFault('fault.evidence-packed');
    if (sha256Of(bytes) !== record.sha256) throw userFault('fault.evidence-changed');
    return { bytes, compressed };
  }

  /**
   * Removes what is kept of an article.
   *
   * @returns Whether there was anything.
   */
  remove(article: string): Promise<boolean> {
    return this.#store.remove(article);
  }
}
