import { isDateWord } from '../../reading/dates/date-words.ts';
import { relatedWords } from '../../text/words/related-words.ts';
import { nameTerm, type Term } from '../../text/words/terms.ts';
import type { Lexicon } from '../index/lexicon.ts';

/**
 * A word is a name, even typed in lower case, if the corpus has it as a name in at least this share
 * of the passages with it.
 */
const NAME_SHARE = 0.8;

/**
 * Shorter unknown words are abbreviations and slang, unknown words with an ordinary ending are misspelled, and other
 * scripts have no capitals.
 */
const UNKNOWN = /^[a-z]{4,}$/;
const ORDINARY_ENDING = /(?:ly|ing|ed|ness|tions?|ment|ies|ous|ive|able)$/;

/** Whether a word of a question is written as a name. Its first word is capitalised anyway. */
export function isWrittenAsName({ capitalised, start }: Term, isShouted: boolean): boolean {
  return capitalised && start > 0 && !isShouted;
}

/** Whether a word is mostly a name in the corpus. */
export function isMostlyName(word: string, lexicon: Lexicon): boolean {
  const name = nameTerm(word);
  const frequency = lexicon.frequencyOf(word);
  return name !== null && frequency > 0 && lexicon.frequencyOf(name) >= NAME_SHARE * frequency;
}

/** Whether a word, as a lemma, is a nation or of one: `iraq`, `iraqi`. A dictionary has both, but only as names. */
export function isNation(word: string): boolean {
  const { family, isCommon } = relatedWords(word);
  return family.length > 0 && !isCommon;
}

/**
 * Whether a word of a question names one person, place or group, so that a report which never names it cannot
 * answer. Nations do not count: reports say "Syrian" and "the government" for them.
 *
 * @param isWritten - Whether it is written as a name.
 * @param isKnown - Whether the corpus has a word for it.
 */
export function isProperName(
  term: Term,
  isWritten: boolean,
  isKnown: boolean,
  lexicon: Lexicon,
): boolean {
  if (term.numeric || isDateWord({ folded: term.term, capitalised: true })) return false;
  if (isNation(term.term)) return false;
  if (isWritten) return true;
  if (relatedWords(term.term).isCommon) return false;
  return isKnown ? isMostlyName(term.term, lexicon) : isUnknownName(term.term);
}

function isUnknownName(word: string): boolean {
  return UNKNOWN.test(word) && !ORDINARY_ENDING.test(word);
}
