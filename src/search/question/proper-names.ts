import { isDateWord } from '../../reading/dates/date-words.ts';
import { isNation } from '../../text/words/countries.ts';
import { relatedWords } from '../../text/words/related-words.ts';
import { nameTerm, type Term } from '../../text/words/terms.ts';
import type { Lexicon } from '../index/lexicon.ts';

/**
 * A word is a name, even typed in lower case, if the corpus has it as a name in at least this share
 * of the passages with it.
 */
const NAME_SHARE = 0.8;

/**
 * The key of a name is that of another word if this many times as many passages have it as have a word of the
 * dictionary: "mosque" has that of "Moscow". In few passages, it is that of another spelling: "Ain" and "Ayn".
 */
const OF_ANOTHER = 2;
const FEW_PASSAGES = 10;

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
  if (name === null || frequency === 0) return false;
  const named = lexicon.frequencyOf(name);
  const isOfAnother = named > Math.max(FEW_PASSAGES, OF_ANOTHER * frequency);
  if (isOfAnother && relatedWords(word).isCommon) return false;
  return named >= NAME_SHARE * frequency;
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
  const { isCommon, isCounted } = relatedWords(term.term);
  if (isCommon && (isCounted || !isKnown)) return false;
  return isKnown ? isMostlyName(term.term, lexicon) : isUnknownName(term.term);
}

function isUnknownName(word: string): boolean {
  return UNKNOWN.test(word) && !ORDINARY_ENDING.test(word);
}
