import { AGE } from '../../../reading/kinds.ts';
import type { Term } from '../../../text/words/terms.ts';
import { type AgedSentence, type AskedAge, ageAsked, isAgeOf } from '../../question/asked/age.ts';
import type { Concept } from '../../question/concepts.ts';
import type { Question } from '../../question/question.ts';
import { isNamedNear, type Place } from '../surroundings.ts';

/** A word of a sentence that names a concept of the question. */
export interface Naming {
  /** Index of the word among those that have terms. */
  readonly at: number;
  readonly concept: number;
  readonly strength: number;
}

/** Where someone can be named whom a sentence only refers to: "the 26-year-old". */
const BEFORE = { before: 1, after: 0, byTitle: false } as const;

/** Reads whether sentences tell the age that a question asks for. */
export class AgeReader {
  readonly #asked: AskedAge;
  /** The surname of the one asked about, or a noun. */
  readonly #last: readonly number[];
  readonly #concepts: readonly Concept[];

  private constructor(asked: AskedAge, concepts: readonly Concept[]) {
    this.#asked = asked;
    this.#last = asked.named.slice(-1);
    this.#concepts = concepts;
  }

  /** @returns `null` if a question asks for no age, or does not say whose. */
  static of(question: Question): AgeReader | null {
    const asked = ageAsked(question);
    return asked && new AgeReader(asked, question.concepts);
  }

  /**
   * Whether a sentence tells the age of the one asked about.
   *
   * @param read - The same sentence. Its text is read only if it has an age.
   * @param naming - Its words that name concepts of the question.
   * @returns 1 or 0.
   */
  isToldIn(place: Place, read: AgedSentence, naming: readonly Naming[]): 0 | 1 {
    if (((place.indexed.kinds[place.sentence] ?? 0) & AGE) === 0) return 0;
    const namingAny = (concepts: readonly number[]) => {
      const named = naming.filter(({ concept }) => concepts.includes(concept));
      const found = new Set(named.map(({ at }) => read.terms[at]));
      return (term: Term) => found.has(term);
    };
    const lastOf = this.#last.flatMap((at) => this.#concepts[at] ?? []);
    const asked = {
      names: namingAny(this.#asked.named),
      isLast: namingAny(this.#last),
      isToldBefore: () => lastOf.some((concept) => isNamedNear(concept, place, BEFORE)),
    };
    const isIt = (one: (typeof read.instances)[number]) =>
      (one.kinds & AGE) !== 0 && isAgeOf(this.#asked, read, one, asked);
    return read.instances.some(isIt) ? 1 : 0;
  }
}
