import type { Question } from './question.ts';
import type { IndexedPassage } from './search-index.ts';

/** For each concept of the question how surely it is named, 0 to 1. */
export type Match = Float64Array;

/** What any of some matches names, each concept as surely as the surest of them does. */
export function union(matches: readonly Match[]): Match {
  const [first, ...others] = matches;
  const result = first?.slice() ?? new Float64Array();
  for (const other of others) {
    for (let concept = 0; concept < other.length; concept += 1) {
      const strength = other[concept] ?? 0;
      if (strength > (result[concept] ?? 0)) result[concept] = strength;
    }
  }
  return result;
}

/** How much each concept counts, and what they count together. */
export interface Weighing {
  readonly weights: readonly number[];
  readonly total: number;
}

/** Weights with their sum, which is never 0. */
export function weighing(weights: readonly number[]): Weighing {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { weights, total: Math.max(total, Number.MIN_VALUE) };
}

/** BM25's saturation of repeated words and its share of length; the customary values. */
const K1 = 1.2;
const B = 0.75;

/** Finds a question's concepts among numbered terms. */
export class Matcher {
  readonly #byTerm = new Map<number, { concept: number; strength: number }[]>();
  /** 1 at the numbers of terms that name a concept: most terms name none, and no map is asked. */
  readonly #isAsked: Uint8Array;
  /** Number of concepts of the question. */
  readonly concepts: number;
  /** Weights of the whole question. */
  readonly whole: Weighing;

  constructor(question: Question) {
    this.concepts = question.concepts.length;
    this.whole = weighing(question.concepts.map(({ weight }) => weight));
    const asked = question.concepts.flatMap(({ alternatives }) => alternatives);
    this.#isAsked = new Uint8Array(Math.max(0, ...asked.map(({ term }) => term)) + 1);
    for (const [concept, { alternatives }] of question.concepts.entries()) {
      for (const { term, strength } of alternatives) {
        const entries = this.#byTerm.get(term) ?? [];
        entries.push({ concept, strength });
        this.#byTerm.set(term, entries);
        this.#isAsked[term] = 1;
      }
    }
  }

  /** Which concepts some terms name. */
  terms(numbers: Uint32Array): Match {
    const match = new Float64Array(this.concepts);
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0;
      if (this.#isAsked[number] !== 1) continue;
      for (const { concept, strength } of this.#byTerm.get(number) ?? []) {
        if (strength > (match[concept] ?? 0)) match[concept] = strength;
      }
    }
    return match;
  }

  /** For each sentence of a passage a row of the concepts that it names. */
  rows({ terms, ends }: IndexedPassage): Match {
    const rows = new Float64Array(ends.length * this.concepts);
    let sentence = 0;
    for (let at = 0; at < terms.length; at += 1) {
      const number = terms[at] ?? 0;
      if (this.#isAsked[number] !== 1) continue;
      while (at >= (ends[sentence] ?? terms.length)) sentence += 1;
      for (const { concept, strength } of this.#byTerm.get(number) ?? []) {
        const cell = sentence * this.concepts + concept;
        if (strength > (rows[cell] ?? 0)) rows[cell] = strength;
      }
    }
    return rows;
  }

  /** The concept of a term, the first if it stands for several; −1 for a term not asked for. */
  concept(term: number): number {
    return this.#byTerm.get(term)?.[0]?.concept ?? -1;
  }

  /** Share of a weight that a match names, 0 to 1; of the whole question's unless told otherwise. */
  share(match: Match, { weights, total }: Weighing = this.whole): number {
    let sum = 0;
    for (let concept = 0; concept < match.length; concept += 1) {
      sum += (match[concept] ?? 0) * (weights[concept] ?? 0);
    }
    return sum / total;
  }

  /** How often a passage names each concept. */
  counts({ terms }: IndexedPassage): Match {
    const counts = new Float64Array(this.concepts);
    for (let at = 0; at < terms.length; at += 1) {
      const number = terms[at] ?? 0;
      if (this.#isAsked[number] !== 1) continue;
      for (const { concept, strength } of this.#byTerm.get(number) ?? []) {
        counts[concept] = (counts[concept] ?? 0) + strength;
      }
    }
    return counts;
  }
}

/**
 * Counts as BM25 has them: a word said again tells less each time, and less in a long text (Robertson &
 * Zaragoza, "The Probabilistic Relevance Framework", 2009).
 *
 * @param length - Length of the text, 1 for an average one.
 */
export function saturated(counts: Match, length: number): Match {
  const half = K1 * (1 - B + B * length);
  return counts.map((count) => (count * (K1 + 1)) / (count + half));
}

/**
 * The concepts that each row of a match names, and how surely: a sentence names few of a question's
 * concepts, and is looked at in every view of it.
 */
export class NamedCells {
  /** Where the cells of each row begin; one more than there are rows. */
  readonly #starts: Uint32Array;
  readonly #concepts: number[] = [];
  readonly #strengths: number[] = [];

  /** @param concepts - Number of cells in a row. */
  constructor(match: Match, concepts: number) {
    const rows = concepts === 0 ? 0 : match.length / concepts;
    this.#starts = new Uint32Array(rows + 1);
    for (let row = 0; row < rows; row += 1) {
      for (let concept = 0; concept < concepts; concept += 1) {
        const strength = match[row * concepts + concept] ?? 0;
        if (strength === 0) continue;
        this.#concepts.push(concept);
        this.#strengths.push(strength);
      }
      this.#starts[row + 1] = this.#concepts.length;
    }
  }

  /** What a row is worth by some weights. */
  worth(weights: readonly number[], row: number): number {
    const end = this.#starts[row + 1] ?? 0;
    let sum = 0;
    for (let cell = this.#starts[row] ?? 0; cell < end; cell += 1) {
      sum += (this.#strengths[cell] ?? 0) * (weights[this.#concepts[cell] ?? 0] ?? 0);
    }
    return sum;
  }
}
