import type { DraftEntry } from './draft-room.ts';
import type { DraftStore } from './draft-store.ts';
import type { KeptDraft } from './kept-draft.ts';

/** What is known of something in the store; `null` if it is no draft. */
interface Known {
  readonly bytes: number;
  readonly entry: Omit<DraftEntry, 'bytes'> | null;
}

/**
 * Knows who holds which drafts, and how large they are, without reading all of them each time. What other
 * processes have done to the store is seen whenever somebody asks.
 */
export class DraftLedger {
  readonly #store: DraftStore;
  readonly #read: (id: string) => Promise<KeptDraft | null>;
  readonly #known = new Map<string, Known>();

  /** @param read - Reads a draft; `null` for what is none. */
  constructor(store: DraftStore, read: (id: string) => Promise<KeptDraft | null>) {
    this.#store = store;
    this.#read = read;
  }

  /**
   * All drafts, those that have expired included.
   *
   * @throws UserError if the store cannot be read.
   */
  async entries(): Promise<readonly DraftEntry[]> {
    const sizes = await this.#store.sizes();
    for (const id of this.#known.keys()) {
      if (!sizes.has(id)) this.#known.delete(id);
    }
    for (const [id, bytes] of sizes) {
      // Whose it is and what for stays as it is when somebody edits it.
      const entry = this.#known.get(id)?.entry ?? (await this.#readEntry(id, bytes));
      this.#known.set(id, { bytes, entry });
    }
    return [...this.#known.values()].flatMap(({ bytes, entry }) =>
      entry ? [{ ...entry, bytes }] : [],
    );
  }

  /** Says that a draft is for something else now. */
  forget(id: string): void {
    this.#known.delete(id);
  }

  /** What is no draft is read again only when it has changed. */
  async #readEntry(id: string, bytes: number): Promise<Known['entry']> {
    if (this.#known.get(id)?.bytes === bytes) return null;
    const kept = await this.#read(id);
    if (kept === null) return null;
    const { by, begun, expires, purpose } = kept;
    return { id, by, begun, expires, kind: purpose.kind };
  }
}
