import { isNation } from '../../text/words/countries.ts';
import { relatedWords } from '../../text/words/related-words.ts';
import { nameTerm, terms } from '../../text/words/terms.ts';
import type { Lexicon } from '../index/lexicon.ts';
import { type Concept, LEAST_NAMED } from '../question/concepts.ts';

/** A thing that a question names. */
export interface AskedThing {
  /** All terms for it, with the keys of its names. */
  readonly terms: ReadonlySet<string>;
  /** Whether it names a person, a place or a group. */
  readonly isName: boolean;
}

/** The things that a question names, from its concepts. */
export function thingsOf(concepts: readonly Concept[], lexicon: Lexicon): AskedThing[] {
  return concepts
    .filter(({ isTime }) => !isTime)
    .map(({ alternatives, isProper }) => {
      const sure = alternatives.filter(({ strength }) => strength >= LEAST_NAMED);
      return { terms: new Set(sure.map(({ term }) => lexicon.term(term))), isName: isProper };
    });
}

/** The things that a question names, from its words alone, if there is no index. */
export function thingsIn(text: string): AskedThing[] {
  return terms(text)
    .filter(({ numeric }) => !numeric)
    .map(({ term }) => {
      const key = nameTerm(term);
      const isName = !relatedWords(term).isCommon && !isNation(term);
      return { terms: new Set(key === null ? [term] : [term, key]), isName };
    });
}
