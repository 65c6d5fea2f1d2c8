import { type IndexedPassage, sentenceTerms } from '../index/search-index.ts';
import { type Concept, LEAST_NAMED } from '../question/concepts.ts';

/** A sentence of a passage. */
interface Place {
  readonly indexed: IndexedPassage;
  /** Index of the sentence in the passage. */
  readonly sentence: number;
}

/**
 * Whether a concept is named near a sentence: in the title, or in one of the sentences around it in its passage.
 *
 * @param reach - How many sentences before and after it count.
 */
export function isNamedNear(
  { alternatives }: Concept,
  { indexed, sentence }: Place,
  reach: number,
): boolean {
  const sure = new Set(
    alternatives.filter(({ strength }) => strength >= LEAST_NAMED).map(({ term }) => term),
  );
  const names = (terms: Uint32Array) => terms.some((term) => sure.has(term));
  if (names(indexed.article.title)) return true;
  const first = Math.max(0, sentence - reach);
  const last = Math.min(indexed.ends.length - 1, sentence + reach);
  for (let at = first; at <= last; at++) if (names(sentenceTerms(indexed, at))) return true;
  return false;
}
