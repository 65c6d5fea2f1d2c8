import { createHash } from 'node:crypto';
import { isLink, linkKey } from '../../corpus/format/link.ts';
import type { Draft } from '../draft.ts';
import type { DraftEntry } from './draft-limits.ts';
import type { DraftStore } from './draft-store.ts';
import type { KeptDraft } from './kept-draft.ts';

/** What is known about an item in the store. `entry` is `null` if the item is not a draft. */
interface Known {
  readonly bytes: number;
  readonly entry: Omit<DraftEntry, 'bytes'> | null;
}

/**
 * Knows the owner and the size of each draft without reading all drafts each time. Each call sees what
 * other processes have changed in the store.
 */
export class DraftLedger {
  readonly #store: DraftStore;
  readonly #read: (id: string) => Promise<KeptDraft | null>;
  readonly #known = new Map<string, Known>();

  /** @param read - Reads a draft; `null` for anything else. */
  constructor(store: DraftStore, read: (id: string) => Promise<KeptDraft | null>) {
    this.#store = store;
    this.#read = read;
  }

  /**
   * All drafts, including expired ones.
   *
   * @throws UserError if the store cannot be read.
   */
  async entries(): Promise<readonly DraftEntry[]> {
    const sizes = await this.#store.sizes();
    for (const id of this.#known.keys()) {
      if (!sizes.has(id)) this.#known.delete(id);
    }
    for (const [id, bytes] of sizes) {
      // Owner and purpose stay the same when a draft is edited. Other processes may still take it for
      // another report by its old link, which a person has corrected.
      const entry = this.#known.get(id)?.entry ?? (await this.#readEntry(id, bytes));
      this.#known.set(id, { bytes, entry });
    }
    return [...this.#known.values()].flatMap(({ bytes, entry }) =>
      entry ? [{ ...entry, bytes }] : [],
    );
  }

  /** Forgets a draft that has changed. */
  forget(id: string): void {
    this.#known.delete(id);
  }

  /** Reads an item that is not a draft again only if its size has changed. */
  async #readEntry(id: string, bytes: number): Promise<Known['entry']> {
    if (this.#known.get(id)?.bytes === bytes) return null;
    const kept = await this.#read(id);
    if (kept === null) return null;
    const { by, begun, expires, purpose, draft } = kept;
    return { id, by, begun, expires, kind: purpose.kind, ...marksOf(draft) };
  }
}

/** What two drafts of the same report have in common: the link, or the words of the text. */
export function marksOf({
  url,
  body,
}: Pick<Draft, 'url' | 'body'>): Pick<DraftEntry, 'link' | 'text'> {
  const folded = body.replace(/\s+/g, ' ').trim();
  return {
    link: url !== null && isLink(url) ? linkKey(url) : null,
    text: folded === '' ? null : createHash('sha256').update(folded).digest('base64url'),
  };
}
