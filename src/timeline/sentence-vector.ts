import { type SearchIndex, sentenceTerms } from '../search/index/search-index.ts';
import { isNameTerm } from '../text/words/terms.ts';
import type { DatedSentence } from './dated-articles.ts';

/** Weights of the terms of one or more sentences, by term number. */
export type Vector = ReadonlyMap<number, number>;

/**
 * Makes a vector of length 1 of a sentence. Each occurrence of a word counts the square root of its
 * inverse document frequency. The full frequency would make sentences similar that share one rare name.
 * Names count by their spelling alone, not also by their key.
 */
export function vectorOf({ indexed, sentence }: DatedSentence, { lexicon }: SearchIndex): Vector {
  const vector = new Map<number, number>();
  for (const term of sentenceTerms(indexed, sentence)) {
    if (isNameTerm(lexicon.term(term))) continue;
    vector.set(term, (vector.get(term) ?? 0) + Math.sqrt(lexicon.weight(term)));
  }
  return normalised(vector);
}

/** The centroid of some vectors, scaled to length 1. */
export function centroidOf(vectors: readonly Vector[]): Vector {
  const sum = new Map<number, number>();
  for (const vector of vectors) {
    for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight);
  }
  return normalised(sum);
}

/** Cosine of two vectors of length 1, from 0 to 1. */
export function similarity(one: Vector, other: Vector): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return sum;
}

function normalised(vector: ReadonlyMap<number, number>): Vector {
  let squares = 0;
  for (const weight of vector.values()) squares += weight * weight;
  const length = Math.sqrt(squares) || 1;
  return new Map([...vector].map(([term, weight]) => [term, weight / length]));
}
