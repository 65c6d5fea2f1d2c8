import { isRole } from '../../../reading/mentions.ts';
import {
  AND,
  BUT,
  classesOf,
  DETERMINER,
  PAST,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  THAT,
} from '../../../reading/statements/grammar/word-classes.ts';
import { lemma } from '../../../text/words/lemma.ts';
import { isInDictionary, isPersonNoun } from '../../../text/words/related-words.ts';
import { type Word, words } from '../../../text/words/words.ts';

/** What has the name is behind these: "the name of the river", "the name given to the district". */
const NAME_OF = /\bnames? (?:brand )?(?:of|for|given to|used for) /i;

/** Or before them: "what was the law named". */
const NAMED = /\bwhat (?:is|was|are|were) (?:the |an? )?((?:[\w'-]{1,30} ){1,4})named\b/i;

/** Most words from "name of" to the noun: "the first self-sustained man-made nuclear reaction". */
const MOST_WORDS = 8;

const ENDING = PAST | DETERMINER | PREPOSITION | RELATIVE | SUBORDINATOR | THAT | AND | BUT;

/**
 * Whether a question asks for the name of a thing rather than of a person: "the name of the festival". What things are
 * called is often no name with capitals.
 *
 * @param text - A question that asks for a name.
 */
export function isNameOfThing(text: string): boolean {
  const behind = NAME_OF.exec(text);
  const named = behind ? null : NAMED.exec(text);
  const phrase = behind ? text.slice(behind.index + behind[0].length) : (named?.[1] ?? '');
  const noun = lastOfPhrase(phrase);
  if (!noun) return false;
  const single = lemma(noun.folded);
  return isInDictionary(single) && !isPersonNoun(single) && !isRole(single);
}

/** The noun that the first noun phrase of a text ends with. */
function lastOfPhrase(text: string): Word | undefined {
  const all = words(text).slice(0, MOST_WORDS);
  const from = all.findIndex(({ folded }) => (classesOf(folded) & DETERMINER) === 0);
  const behind = all.slice(Math.max(0, from));
  const end = behind.findIndex(
    ({ folded, start }, at) =>
      at > 0 &&
      ((classesOf(folded) & ENDING) !== 0 ||
        text.slice(behind[at - 1]?.end ?? 0, start).trim() !== ''),
  );
  return behind.at((end < 0 ? behind.length : end) - 1);
}
