import { lemma } from '../text/words/lemma.ts';
import { words } from '../text/words/words.ts';
import { isRole } from './mentions.ts';
import {
  BUT,
  classesOf,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  THAT,
} from './statements/grammar/word-classes.ts';
import { officeOf } from './statements/naming/office-words.ts';

/** What those who are replaced can be, beside offices. */
const OTHERS: ReadonlySet<string> = new Set(
  'coach manager captain boss premier successor replacement executive deputy justice'.split(' '),
);

/** Most words from "named" to the office: "named General Omar Zaghal as the governor". */
const REACH = 6;

/** Ends what is new or is named. */
const ENDING = PREPOSITION | SUBORDINATOR | RELATIVE | THAT | BUT;

/**
 * Whether a sentence has one of some words before an office: "the new governor", "named Zaghal as governor".
 *
 * @param told - Lemmas.
 */
export function hasBeforeOffice(sentence: string, told: ReadonlySet<string>): boolean {
  const all = words(sentence);
  return all.some(({ folded, capitalised }, at) => {
    if (!told.has(lemma(folded)) || (capitalised && at > 0)) return false;
    const behind = all.slice(at + 1, at + 1 + REACH);
    const end = behind.findIndex(
      (word) => word.folded !== 'as' && (classesOf(word.folded) & ENDING) !== 0,
    );
    return behind.slice(0, end < 0 ? REACH : end).some(({ folded: lower }) => isOffice(lower));
  });
}

function isOffice(lower: string): boolean {
  return isRole(lower) || officeOf(lower) !== null || OTHERS.has(lower);
}
