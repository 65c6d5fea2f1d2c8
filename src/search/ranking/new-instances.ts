import { isDateWord, isNumberWord } from '../../reading/dates/date-words.ts';
import { HAS_NAME, HAS_NUMBER } from '../../reading/kinds.ts';
import { isNameTerm } from '../../text/words/terms.ts';
import type { Lexicon } from '../index/lexicon.ts';
import type { Matcher } from './matcher.ts';

/** Finds numbers, dates and names in sentences that a question does not have. */
export class NewInstances {
  readonly #matcher: Matcher;
  readonly #lexicon: Lexicon;
  readonly #focus: readonly number[];

  /** @param focus - The concepts that the question word is about. */
  constructor(matcher: Matcher, lexicon: Lexicon, focus: readonly number[]) {
    this.#matcher = matcher;
    this.#lexicon = lexicon;
    this.#focus = focus;
  }

  /**
   * How near a number or name that the question does not have is to what the question word is about: 1 for
   * the term before it, less with every term between. After it, half as much.
   */
  nearness(inside: Uint32Array, kind: number): number {
    let most = 0;
    let fresh = Number.NEGATIVE_INFINITY;
    let focused = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < inside.length; at += 1) {
      const term = inside[at] ?? 0;
      const concept = this.#matcher.concept(term);
      if (this.#focus.includes(concept)) {
        focused = at;
        most = Math.max(most, 1 / Math.max(1, at - fresh));
      } else if (concept < 0 && this.#isOfKind(term, kind)) {
        fresh = at;
        most = Math.max(most, 0.5 / Math.max(1, at - focused));
      }
    }
    return most;
  }

  /** Whether the sentence has a number, a date or a name that the question does not have. */
  isIn(inside: Uint32Array, kind: number): boolean {
    return inside.some((term) => this.#matcher.concept(term) < 0 && this.#isOfKind(term, kind));
  }

  #isOfKind(term: number, kind: number): boolean {
    const spelled = this.#lexicon.term(term);
    // Acronyms keep their point: `us.`.
    if (kind === HAS_NAME) return isNameTerm(spelled) || spelled.endsWith('.');
    const isNumeric = /^\p{N}/u.test(spelled);
    // As a term, `2,000` is like the year 2000.
    if (kind === HAS_NUMBER) return isNumeric || isNumberWord(spelled, false);
    return isNumeric || isDateWord({ folded: spelled, capitalised: true });
  }
}
