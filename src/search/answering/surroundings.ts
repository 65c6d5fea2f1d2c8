import { type IndexedPassage, sentenceTerms } from '../index/search-index.ts';
import { type Alternative, type Concept, LEAST_NAMED } from '../question/concepts.ts';
import type { SaidSentences } from '../speakers/said-sentences.ts';

/** A sentence of a passage. */
interface Place {
  readonly indexed: IndexedPassage;
  /** Index of the sentence in the passage. */
  readonly sentence: number;
}

/** How far around a sentence is looked. */
export interface Around {
  /** How many sentences before it count. */
  readonly before: number;
  /** How many sentences after it count. */
  readonly after: number;
  /** Whether the title of the report counts as well. */
  readonly byTitle: boolean;
  /** Only these sentences; all if left out. */
  readonly said?: SaidSentences | undefined;
}

/** Whether a concept is surely named near a sentence, in its passage. */
export function isNamedNear({ alternatives }: Concept, place: Place, around: Around): boolean {
  return isAnyNear(
    alternatives.filter(({ strength }) => strength >= LEAST_NAMED),
    place,
    around,
  );
}

/** The share of the weight of concepts that a sentence or those beside it name, in any related word. */
export function shareBeside(concepts: readonly Concept[], place: Place): number {
  const around = { before: 1, after: 1, byTitle: false };
  const things = concepts.filter(({ isTime }) => !isTime);
  const weightOf = (some: readonly Concept[]) => some.reduce((sum, { weight }) => sum + weight, 0);
  const named = things.filter(({ alternatives, related }) =>
    isAnyNear([...alternatives, ...related], place, around),
  );
  return things.length === 0 ? 1 : weightOf(named) / weightOf(things);
}

function isAnyNear(
  terms: readonly Alternative[],
  { indexed, sentence }: Place,
  { before, after, byTitle, said }: Around,
): boolean {
  const numbers = new Set(terms.map(({ term }) => term));
  const hasAny = (printed: Uint32Array) => printed.some((term) => numbers.has(term));
  if (byTitle && hasAny(indexed.article.title)) return true;
  const first = Math.max(0, sentence - before);
  const last = Math.min(indexed.ends.length - 1, sentence + after);
  for (let at = first; at <= last; at++) {
    const counts = said === undefined || said.has(indexed.number, at);
    if (counts && hasAny(sentenceTerms(indexed, at))) return true;
  }
  return false;
}
