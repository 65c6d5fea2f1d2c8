import type { IndexedPassage } from '../index/search-index.ts';
import type { Question } from '../question/question.ts';
import { B, K1 } from './bm25.ts';
import { weighing } from './matcher.ts';

/** What the passage's best sentence, and what only its title names, count next to its BM25. */
const SENTENCE = 1;
const TITLE = 0.3;

/**
 * Chooses the few passages that are worth ranking sentence by sentence. Reads each passage's
 * numbers once and allocates nothing, so that a hundred passages cost as much as ranking five.
 */
export class Shortlist {
  /**
   * For the number of a term that expresses concepts, their index in `#concepts`; 0 for other
   * terms.
   */
  readonly #places: Uint16Array;
  readonly #concepts: { concept: number; strength: number }[][] = [[]];
  readonly #averageLength: number;
  /**
   * How often the passage names each concept, and how surely the current sentence or title does.
   */
  readonly #counts: Float64Array;
  readonly #named: Float64Array;

  /** @param averageLength - Average number of terms of a passage in the index. */
  constructor({ concepts }: Question, averageLength: number) {
    this.#averageLength = averageLength;
    this.#counts = new Float64Array(concepts.length);
    this.#named = new Float64Array(concepts.length);
    const asked = concepts.flatMap(({ alternatives }) => alternatives.map(({ term }) => term));
    this.#places = new Uint16Array(Math.max(0, ...asked) + 1);
    for (const [concept, { alternatives }] of concepts.entries()) {
      for (const { term, strength } of alternatives) {
        this.#places[term] ||= this.#concepts.push([]) - 1;
        this.#concepts[this.#places[term] ?? 0]?.push({ concept, strength });
      }
    }
  }

  /**
   * Returns the best of some passages.
   *
   * @param weights - How much each concept counts.
   * @param most - How many to keep.
   */
  best(
    passages: readonly IndexedPassage[],
    weights: readonly number[],
    most: number,
  ): IndexedPassage[] {
    if (passages.length <= most) return [...passages];
    const { total } = weighing(weights);
    const scored = passages.map((indexed) => ({
      indexed,
      score: this.#score(indexed, weights) / total,
    }));
    return scored
      .sort((one, other) => other.score - one.score)
      .slice(0, most)
      .map(({ indexed }) => indexed);
  }

  #score({ article, terms, ends }: IndexedPassage, weights: readonly number[]): number {
    this.#counts.fill(0);
    let best = 0;
    for (let sentence = 0, at = 0; sentence < ends.length; sentence += 1) {
      this.#named.fill(0);
      const end = ends[sentence] ?? at;
      for (; at < end; at += 1) this.#note(terms[at] ?? 0, true);
      best = Math.max(best, sum(this.#named, weights));
    }
    const length = K1 * (1 - B + (B * terms.length) / this.#averageLength);
    let score = SENTENCE * best;
    for (let concept = 0; concept < weights.length; concept += 1) {
      const count = this.#counts[concept] ?? 0;
      score += ((weights[concept] ?? 0) * count * (K1 + 1)) / (count + length);
    }
    this.#named.fill(0);
    for (const term of article.title) this.#note(term, false);
    for (let concept = 0; concept < weights.length; concept += 1) {
      if ((this.#counts[concept] ?? 0) > 0) this.#named[concept] = 0;
    }
    return score + TITLE * sum(this.#named, weights);
  }

  #note(term: number, counts: boolean): void {
    // Reading past the end of an array is slow in V8.
    const place = term < this.#places.length ? (this.#places[term] ?? 0) : 0;
    if (place === 0) return;
    for (const { concept, strength } of this.#concepts[place] ?? []) {
      if (strength > (this.#named[concept] ?? 0)) this.#named[concept] = strength;
      if (counts) this.#counts[concept] = (this.#counts[concept] ?? 0) + strength;
    }
  }
}

function sum(named: Float64Array, weights: readonly number[]): number {
  let result = 0;
  for (let concept = 0; concept < weights.length; concept += 1) {
    result += (named[concept] ?? 0) * (weights[concept] ?? 0);
  }
  return result;
}
