import { type Acronym, initialsOf } from '../../text/words/acronyms.ts';
import { lemma } from '../../text/words/lemma.ts';
import { words } from '../../text/words/words.ts';

/** The names that reports of the corpus introduce with an acronym: `the Syrian Democratic Forces (SDF)`. */
export type AcronymReader = (letters: string) => readonly Acronym[];

/** The words of a name as {@link Acronym} has them: lemmas of those with a capital. */
export function capitalLemmas(spelling: string): string[] {
  return words(spelling)
    .filter(({ capitalised }) => capitalised)
    .map(({ folded }) => lemma(folded));
}

/** The names that a text can stand for, each as lemmas; none if it is no acronym. */
export function namesOfAcronym(typed: string, acronymsOf: AcronymReader): string[] {
  const [first, ...others] = words(typed);
  if (!first || others.length > 0) return [];
  return acronymsOf(first.folded).map(({ name }) => name.join(' '));
}

/** The acronym that reports introduce for a name; `null` without one. */
export function acronymOfName(lemmas: readonly string[], acronymsOf: AcronymReader): string | null {
  const letters = initialsOf(lemmas);
  const isKnown = acronymsOf(letters).some(({ name }) => name.join(' ') === lemmas.join(' '));
  return isKnown ? letters : null;
}
