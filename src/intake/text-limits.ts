import { MAX_ARTICLE_BYTES } from '../corpus/format/format.ts';
import { userFault } from '../text/faults/user-fault.ts';
import type { Draft } from './draft.ts';

/** Bytes of UTF-8 that the text of a draft may have. A longer text cannot be published. */
export const MOST_BODY_BYTES = MAX_ARTICLE_BYTES;

/** Bytes of UTF-8 that all other fields of a draft may have together. */
const MOST_DETAILS_BYTES = 200_000;

/** Counts a text while it is read, to refuse one that is too long before all of it is read. */
export class TextRoom {
  #left: number;

  /** @param characters - How many the text may have. */
  constructor(characters = MOST_BODY_BYTES) {
    this.#left = characters;
  }

  /**
   * Counts a part of the text.
   *
   * @param characters - UTF-16 code units, each of which is at least a byte of UTF-8.
   * @throws UserError if the text is too long.
   */
  take(characters: number): void {
    this.#left -= characters;
    if (this.#left < 0) throw userFault('fault.text-long');
  }
}

/**
 * Refuses a draft that is too large to be published.
 *
 * @throws UserError that names what is too long.
 */
export function checkDraftSize(draft: Draft): void {
  if (Buffer.byteLength(draft.body) > MOST_BODY_BYTES) throw userFault('fault.text-long');
  const { title, source, author, published, language, url, doubts } = draft;
  const details = [title, source, author, published, language, url];
  const texts = [...details, ...doubts.map(({ message }) => message)];
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text ?? ''), 0);
  if (bytes > MOST_DETAILS_BYTES) throw userFault('fault.details-long');
}
