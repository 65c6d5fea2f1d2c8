import type { IndexedPassage } from '../index/search-index.ts';
import type { Alternative } from '../question/concepts.ts';
import type { Question } from '../question/question.ts';

/** How surely each concept of the question is named, from 0 to 1. */
export type Match = Float64Array;

/** Joins matches. Each concept is named as surely as in the surest match. */
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

/** How much each concept counts, and their sum. */
export interface Weighing {
  readonly weights: readonly number[];
  readonly total: number;
}

/** Weights with their sum, which is never 0. */
export function weighing(weights: readonly number[]): Weighing {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { weights, total: Math.max(total, Number.MIN_VALUE) };
}

/** A concept that a term names, and how surely. */
interface Naming {
  readonly concept: number;
  readonly strength: number;
}

/**
 * The concepts that each term names. Most terms name none, and an array shows that without asking
 * the map.
 */
class NamingTerms {
  readonly #byTerm = new Map<number, Naming[]>();
  /** 1 at the numbers of terms that name a concept. */
  readonly #isNaming: Uint8Array;

  /** @param concepts - For each concept, the terms that name it. */
  constructor(concepts: readonly (readonly Alternative[])[]) {
    this.#isNaming = new Uint8Array(Math.max(0, ...concepts.flat().map(({ term }) => term)) + 1);
    for (const [concept, alternatives] of concepts.entries()) {
      for (const { term, strength } of alternatives) {
        const namings = this.#byTerm.get(term) ?? [];
        namings.push({ concept, strength });
        this.#byTerm.set(term, namings);
        this.#isNaming[term] = 1;
      }
    }
  }

  /** The concepts that a term names; `null` for none. */
  get(term: number): readonly Naming[] | null {
    // Reading past the end of an array is slow in V8.
    if (term >= this.#isNaming.length) return null;
    return this.#isNaming[term] === 1 ? (this.#byTerm.get(term) ?? null) : null;
  }
}

/** Most terms from the first word of a phrase to the second. A name is followed by its key. */
const PHRASE_REACH = 3;

/** Words closer than this in the question are a phrase, in UTF-16 units. */
const PHRASE_GAP = 35;

/** Two concepts that follow each other in the question. */
interface Phrase {
  readonly first: number;
  readonly second: number;
  readonly weight: number;
}

/** Finds a question's concepts among numbered terms. */
export class Matcher {
  /** The terms that name a concept, and those together with the terms of similar meaning. */
  readonly #naming: NamingTerms;
  readonly #meaning: NamingTerms;
  readonly #phrases: readonly Phrase[];
  /** Number of concepts of the question. */
  readonly concepts: number;
  /** Weights of the whole question. */
  readonly whole: Weighing;

  constructor(question: Question) {
    this.concepts = question.concepts.length;
    this.whole = weighing(question.concepts.map(({ weight }) => weight));
    this.#naming = new NamingTerms(question.concepts.map(({ alternatives }) => alternatives));
    this.#meaning = new NamingTerms(
      question.concepts.map(({ alternatives, related }) => [...alternatives, ...related]),
    );
    this.#phrases = phrasesOf(question);
  }

  /** The concepts that some terms name. */
  terms(numbers: Uint32Array): Match {
    const match = new Float64Array(this.concepts);
    for (let at = 0; at < numbers.length; at += 1) {
      const namings = this.#naming.get(numbers[at] ?? 0);
      if (namings === null) continue;
      for (const { concept, strength } of namings) {
        if (strength > (match[concept] ?? 0)) match[concept] = strength;
      }
    }
    return match;
  }

  /**
   * One row for each sentence of a passage: the concepts that it names, or means in other words.
   */
  rows({ terms, ends }: IndexedPassage): Match {
    const rows = new Float64Array(ends.length * this.concepts);
    let sentence = 0;
    for (let at = 0; at < terms.length; at += 1) {
      const namings = this.#meaning.get(terms[at] ?? 0);
      if (namings === null) continue;
      while (at >= (ends[sentence] ?? terms.length)) sentence += 1;
      for (const { concept, strength } of namings) {
        const cell = sentence * this.concepts + concept;
        if (strength > (rows[cell] ?? 0)) rows[cell] = strength;
      }
    }
    return rows;
  }

  /** The first concept that a term names; −1 for a term not asked for. */
  concept(term: number): number {
    return this.#naming.get(term)?.[0]?.concept ?? -1;
  }

  /** Share of a weighing that a match names, from 0 to 1. By default that of the whole question. */
  share(match: Match, weights: Weighing = this.whole): number {
    return this.shareOfAll([match], weights);
  }

  /** The same for the {@link union} of matches, without building it. */
  shareOfAll(matches: readonly Match[], { weights, total }: Weighing = this.whole): number {
    let sum = 0;
    for (let concept = 0; concept < this.concepts; concept += 1) {
      let strength = 0;
      for (const match of matches) {
        const other = match[concept] ?? 0;
        if (other > strength) strength = other;
      }
      sum += strength * (weights[concept] ?? 0);
    }
    return sum / total;
  }

  /**
   * Share of the question's phrases that a passage has: two words that follow each other in both. A
   * phrase weighs the average of its words. 0 if the question has none.
   */
  phrases({ terms }: IndexedPassage): number {
    if (this.#phrases.length === 0) return 0;
    const last = new Float64Array(this.concepts).fill(Number.NEGATIVE_INFINITY);
    const has = new Uint8Array(this.#phrases.length);
    for (let at = 0; at < terms.length; at += 1) {
      const namings = this.#naming.get(terms[at] ?? 0);
      if (namings === null) continue;
      for (const { concept } of namings) {
        for (let phrase = 0; phrase < has.length; phrase += 1) {
          const { first, second } = this.#phrases[phrase] ?? { first: -1, second: -1 };
          if (second === concept && at - (last[first] ?? 0) <= PHRASE_REACH) has[phrase] = 1;
        }
      }
      for (const { concept } of namings) last[concept] = at;
    }
    const total = this.#phrases.reduce((sum, { weight }) => sum + weight, Number.MIN_VALUE);
    return this.#phrases.reduce((sum, { weight }, at) => sum + weight * (has[at] ?? 0), 0) / total;
  }

  /** How often a passage names each concept. */
  counts({ terms }: IndexedPassage): Match {
    const counts = new Float64Array(this.concepts);
    for (let at = 0; at < terms.length; at += 1) {
      const namings = this.#naming.get(terms[at] ?? 0);
      if (namings === null) continue;
      for (const { concept, strength } of namings) {
        counts[concept] = (counts[concept] ?? 0) + strength;
      }
    }
    return counts;
  }
}

function phrasesOf({ concepts }: Question): Phrase[] {
  const places = concepts.map(({ places: [place = 0] }) => place);
  const order = [...concepts.keys()].sort(
    (one, other) => (places[one] ?? 0) - (places[other] ?? 0),
  );
  return order.slice(1).flatMap((second, at) => {
    const first = order[at] ?? second;
    if ((places[second] ?? 0) - (places[first] ?? 0) >= PHRASE_GAP) return [];
    const weight = ((concepts[first]?.weight ?? 0) + (concepts[second]?.weight ?? 0)) / 2;
    return [{ first, second, weight }];
  });
}

/**
 * The concepts that each row of a match names, and how surely. Leaves out empty cells, because a
 * sentence names few concepts and is read in every view of the question.
 */
export class NamedCells {
  /** Where the cells of each row begin. Has one entry more than there are rows. */
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

  /** The sum of a row's cells, weighted. */
  worth(weights: readonly number[], row: number): number {
    const end = this.#starts[row + 1] ?? 0;
    let sum = 0;
    for (let cell = this.#starts[row] ?? 0; cell < end; cell += 1) {
      sum += (this.#strengths[cell] ?? 0) * (weights[this.#concepts[cell] ?? 0] ?? 0);
    }
    return sum;
  }
}
