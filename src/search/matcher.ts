import type { Question } from './question.ts';
import { type IndexedPassage, sentenceTerms } from './search-index.ts';

/** For each concept of the question how surely it is named, 0 to 1. */
export type Match = Float64Array;

/** What any of some matches names, each concept as surely as the surest of them does. */
export function union(matches: readonly Match[]): Match {
  const [first, ...others] = matches;
  const result = Float64Array.from(first ?? []);
  for (const other of others) {
    for (const [concept, strength] of other.entries()) {
      if (strength > (result[concept] ?? 0)) result[concept] = strength;
    }
  }
  return result;
}

/** Finds a question's concepts among numbered terms. */
export class Matcher {
  readonly #byTerm = new Map<number, { concept: number; strength: number }[]>();
  readonly #weights: readonly number[];
  readonly #total: number;

  constructor(question: Question) {
    this.#weights = question.concepts.map(({ weight }) => weight);
    this.#total = Math.max(
      this.#weights.reduce((sum, weight) => sum + weight, 0),
      Number.MIN_VALUE,
    );
    for (const [concept, { alternatives }] of question.concepts.entries()) {
      for (const { term, strength } of alternatives) {
        const entries = this.#byTerm.get(term) ?? [];
        entries.push({ concept, strength });
        this.#byTerm.set(term, entries);
      }
    }
  }

  /** Which concepts some terms name. */
  terms(numbers: Uint32Array): Match {
    const match = new Float64Array(this.#weights.length);
    for (const number of numbers) {
      for (const { concept, strength } of this.#byTerm.get(number) ?? []) {
        if (strength > (match[concept] ?? 0)) match[concept] = strength;
      }
    }
    return match;
  }

  /** Which concepts each sentence of a passage names. */
  sentences(indexed: IndexedPassage): Match[] {
    return Array.from(indexed.ends, (_end, sentence) =>
      this.terms(sentenceTerms(indexed, sentence)),
    );
  }

  /** Share of the question's weight, 0 to 1. */
  share(match: Match): number {
    let sum = 0;
    for (const [concept, strength] of match.entries()) {
      sum += strength * (this.#weights[concept] ?? 0);
    }
    return sum / this.#total;
  }
}
