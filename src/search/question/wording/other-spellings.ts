import { editsBetween } from '../../../text/edit-distance.ts';
import { relatedWords } from '../../../text/words/related-words.ts';
import type { Lexicon } from '../../index/lexicon.ts';
import { isMostlyName } from '../proper-names.ts';

const VOWELS = [...'aeiou'];
const VOWEL = /[aeiou]/;

/** Fewest letters of a name that may have another vowel. */
const FEWEST = 4;

/** Fewest letters of a name that may have a wrong letter. Shorter ones are two names: Iran and Iraq. */
const FEWEST_IF_WRONG = 7;

const ARTICLE = /^[ae]l(?=[^aeiou])/;

/** A spelling is taken for another one if so many times as many passages have that one. */
const MORE_FREQUENT = 3;

/**
 * Finds commoner spellings of a name that differ in one vowel: `daraa` for `deraa`, `kafr` for `kafar`.
 *
 * @param name - A word of a question, as a lemma.
 * @returns Words of the corpus.
 */
export function withAnotherVowel(name: string, lexicon: Lexicon): string[] {
  if (name.length < FEWEST || !mayBeName(name)) return [];
  const least = MORE_FREQUENT * Math.max(1, lexicon.frequencyOf(name));
  return [...spellingsOf(name)].filter(
    (spelling) => lexicon.frequencyOf(spelling) >= least && isOnlyName(spelling, lexicon),
  );
}

/**
 * Finds long names of the corpus that have another letter in one place, as a report prints them by mistake:
 * `bukamai` for `albukamal`.
 *
 * @param name - A word of a question, as a lemma.
 * @returns Words of the corpus.
 */
export function withAnotherLetter(name: string, lexicon: Lexicon): string[] {
  const bare = name.replace(ARTICLE, '');
  if (bare.length < FEWEST_IF_WRONG || !mayBeName(bare)) return [];
  return lexicon.like(bare, 1).filter((other) => {
    const isWrong = other.length === bare.length && editsBetween(bare, other, 1) === 1;
    return isWrong && isOnlyName(other, lexicon);
  });
}

function spellingsOf(name: string): Set<string> {
  const found = new Set<string>();
  // The first letter is hardly ever another one.
  for (let at = 1; at <= name.length; at += 1) {
    const [before, after] = [name.slice(0, at), name.slice(at + 1)];
    const isVowel = VOWEL.test(name.charAt(at));
    if (isVowel) found.add(before + after);
    for (const vowel of VOWELS) {
      if (isVowel) found.add(before + vowel + after);
      found.add(before + vowel + name.slice(at));
    }
  }
  found.delete(name);
  return found;
}

/** In a corpus printed in capitals, every word is written as a name. */
function mayBeName(word: string): boolean {
  return /^[a-z]+$/.test(word) && !relatedWords(word).isCommon;
}

function isOnlyName(word: string, lexicon: Lexicon): boolean {
  return mayBeName(word) && isMostlyName(word, lexicon);
}
