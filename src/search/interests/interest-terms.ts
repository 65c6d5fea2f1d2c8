import type { IndexedArticle } from '../index/search-index.ts';
import { LEAST_NAMED } from '../question/concepts.ts';
import type { Question } from '../question/question.ts';

/**
 * Least share of an interest's weight that a report must name anywhere to be asked. Nearly all reports that answer a
 * question by themselves name more of it.
 */
const LEAST_SHARE = 0.35;

/**
 * With this many concepts, all of which the reports name by the word itself, a report that names its share of them only in
 * words that no report had before is out of the question.
 */
const ENOUGH_CONCEPTS = 3;

/** The terms by which a report names an interest. */
export interface InterestReading {
  /** The terms of each concept, and its share of the weight of all. */
  readonly concepts: readonly { readonly terms: readonly number[]; readonly share: number }[];
  /** Whether new words in the corpus hardly matter to it, so that it need not be read again for each report. */
  readonly isSettled: boolean;
}

/** Reads the terms of an interest. Times do not count, because reports say them in other words. */
export function readInterest({ concepts }: Question): InterestReading {
  const counted = concepts.filter(({ isTime }) => !isTime);
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  return {
    concepts: counted.map(({ alternatives, weight }) => ({
      terms: alternatives.filter(({ strength }) => strength >= LEAST_NAMED).map(({ term }) => term),
      share: weight / total,
    })),
    isSettled:
      counted.length >= ENOUGH_CONCEPTS &&
      counted.every(({ alternatives }) => alternatives.some(({ strength }) => strength === 1)),
  };
}

/** What one concept of one interest counts. */
interface Part {
  /** Counted over the concepts of all interests. */
  readonly concept: number;
  readonly interest: number;
  readonly share: number;
}

/**
 * Which interests a report may meet, by the terms that it has. A report costs the time to read its terms, however many
 * interests there are.
 */
export class InterestTerms {
  readonly #parts = new Map<number, Part[]>();
  #concepts = 0;
  #interests = 0;

  /** Adds an interest. They are numbered from 0. */
  add({ concepts }: InterestReading): void {
    const interest = this.#interests++;
    for (const { terms, share } of concepts) {
      const part = { concept: this.#concepts++, interest, share };
      for (const term of terms) this.#partsOf(term).push(part);
    }
  }

  /** The numbers of the interests that a report may meet, in order. */
  of({ read }: IndexedArticle): number[] {
    const shares = new Map<number, number>();
    const named = new Set<number>();
    for (const term of new Set([...read.terms, ...(read.fields[0] ?? [])])) {
      for (const { concept, interest, share } of this.#parts.get(term) ?? []) {
        if (named.has(concept)) continue;
        named.add(concept);
        shares.set(interest, (shares.get(interest) ?? 0) + share);
      }
    }
    return [...shares]
      .filter(([, share]) => share >= LEAST_SHARE)
      .map(([interest]) => interest)
      .sort((one, other) => one - other);
  }

  #partsOf(term: number): Part[] {
    const known = this.#parts.get(term) ?? [];
    this.#parts.set(term, known);
    return known;
  }
}
