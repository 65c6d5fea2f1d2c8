import { type SearchIndex, sentenceTerms } from '../../search/index/search-index.ts';
import type { DatedSentence } from '../dated-articles.ts';

/** Weights of the terms of one or more sentences, by term number. */
export type Vector = ReadonlyMap<number, number>;

/**
 * Makes vectors of length 1 of sentences. Each occurrence of a word counts the square root of its inverse document
 * frequency. The full frequency would make sentences similar that share one rare name. Names count by their spelling
 * alone, not also by their key, and the day of the report does not count.
 */
export class SentenceVectors {
  readonly #lexicon: SearchIndex['lexicon'];
  /** By term number; 0 for what is no word. Most words of a topic's sentences come again and again. */
  readonly #weights = new Map<number, number>();
  readonly #vectors = new Map<DatedSentence, Vector>();

  constructor({ lexicon }: SearchIndex) {
    this.#lexicon = lexicon;
  }

  /** The vector of a sentence. */
  of(dated: DatedSentence): Vector {
    const known = this.#vectors.get(dated) ?? this.#read(dated);
    this.#vectors.set(dated, known);
    return known;
  }

  #read({ indexed, sentence }: DatedSentence): Vector {
    const vector = new Map<number, number>();
    for (const term of sentenceTerms(indexed, sentence)) {
      const weight = this.#weight(term);
      if (weight > 0) vector.set(term, (vector.get(term) ?? 0) + weight);
    }
    return normalised(vector);
  }

  #weight(term: number): number {
    const known = this.#weights.get(term);
    if (known !== undefined) return known;
    const weight = isWord(this.#lexicon.term(term)) ? Math.sqrt(this.#lexicon.weight(term)) : 0;
    this.#weights.set(term, weight);
    return weight;
  }
}

/** Whether a term is a word. Keys of names and the days of reports begin with a mark. */
function isWord(term: string): boolean {
  return /^[\p{L}\p{N}]/u.test(term);
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
