import { lemma } from '../../../../text/words/lemma.ts';
import { isNameTerm } from '../../../../text/words/terms.ts';
import type { Lexicon } from '../../../index/lexicon.ts';
import { termsNaming } from '../../concepts.ts';
import {
  actWords,
  deedWords,
  phrasedDeeds,
  tellsOfDeed,
  wordsBeforeOffice,
} from '../words/deed-words.ts';
import type { Verb } from './verbs.ts';

/** The lemma of a verb, or those that say the same as one of several words. */
export function askedOf({ word, several }: Verb): readonly string[] {
  return several?.words ?? [lemma(word.folded)];
}

/** Lemmas by which a report tells of a verb. */
export function toldOf(text: string, verb: Verb, lexicon: Lexicon): string[] {
  const asked = askedOf(verb);
  const others = termsNaming(verb.concept, lexicon).filter(
    (term) => !isNameTerm(term) && term !== verb.several?.head,
  );
  const phrased = phrasedAt(text, verb)?.told ?? [];
  const [first = ''] = asked;
  const deed = deedWords(first) ?? actWords(first) ?? [];
  return [...asked, ...others, ...phrased, ...deed];
}

/** Lemmas by which a report tells of a verb, be it only of what comes before or after. */
export function plainlyToldOf(verb: Verb): string[] {
  return askedOf(verb).flatMap((one) => [
    ...(tellsOfDeed('', 0, one) ?? []),
    ...wordsBeforeOffice(one),
  ]);
}

/** Whether it is known with which words reports tell of a verb. */
export function isKnown(text: string, verb: Verb): boolean {
  return phrasedAt(text, verb) !== undefined || askedOf(verb).some(hasKnownWords);
}

/**
 * Whether reports use only known words for a verb. They tell of a death in many others: "no one was hurt".
 */
export function isSurelyKnown(text: string, verb: Verb): boolean {
  const isSure = (one: string) => one !== 'die' && hasKnownWords(one);
  return phrasedAt(text, verb) !== undefined || askedOf(verb).every(isSure);
}

function hasKnownWords(term: string): boolean {
  return actWords(term) !== null;
}

/** The deed of several words that a verb is one of. */
function phrasedAt(text: string, { word }: Verb) {
  return phrasedDeeds(text).find(({ start, end }) => word.start >= start && word.start < end);
}
