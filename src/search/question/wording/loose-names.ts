import { nameKey } from '../../../text/words/names.ts';
import { isInDictionary } from '../../../text/words/related-words.ts';
import { skeletonsOf } from '../../../text/words/scripts.ts';
import { keyOfNameTerm, nameTerm } from '../../../text/words/terms.ts';
import type { Lexicon } from '../../index/lexicon.ts';

/** Digits that stand for Arabic letters in chats, and how those sound. */
const DIGITS: Readonly<Record<string, string>> = { 2: '', 3: 'a', 5: 'kh', 6: 't', 7: 'h', 9: 's' };

/** Such a digit before letters: `qa2im`, `7oms`, but not `f16`. */
const DIGIT_BEFORE_LETTERS = /[235679][a-z]{2}/;

/** Fewest letters of a name with such a digit: `2nd` is none. */
const FEWEST_LETTERS = 3;

/** Consonants to which the article is assimilated: `ezzor` is `ez-Zor`, and `annusra` is `an-Nusra`. */
const ASSIMILATED = /^[ae](?=([dnrstz])\1[a-z]{2})[dnrstz]/;
const JOINED = /^(?:al|el|ul)(?=[a-z]{3})/;
const BEGINS_ASSIMILATED = /^[dnrstz](?=[a-z]{2})/;

/** Fewest consonants by which names with other vowels are taken for one. */
const FEWEST = 4;

const VOWELS = /[aiu]/gi;

/** The same where the name is hardly one that begins so: `Ezzor`, unlike `Assad`. */
const SURELY_ASSIMILATED = /^e(?=([dnrstz])\1[a-z]{2})[dnrstz]/;

/** With an article, Raqqa would sound like Iraq. */
const NATIONS: ReadonlySet<string | null> = new Set(['iraq', 'iran'].map(nameTerm));

/**
 * Finds spellings of a name with and without its assimilated article: `zour` for `ezzor`, and `ezzor` for `zour`.
 *
 * @param term - A term of the question.
 * @returns Terms of names, which the corpus may not have.
 */
export function withOrWithoutArticle(term: string): string[] {
  const spellings = [
    term.replace(SURELY_ASSIMILATED, ''),
    term.replace(BEGINS_ASSIMILATED, (letter) => `e${letter}${letter}`),
  ];
  return spellings
    .filter((spelling) => spelling !== term)
    .flatMap((spelling) => nameTerm(spelling) ?? [])
    .filter((name) => !NATIONS.has(name));
}

/**
 * Finds other spellings of a name that the corpus does not have as typed: with or without its article,
 * with the digits of chats, with other vowels.
 *
 * @param term - A term of the question, without its article.
 * @returns Terms of names.
 */
export function looseNames(term: string, lexicon: Lexicon): string[] {
  const spellings = [
    term.replace(JOINED, ''),
    term.replace(ASSIMILATED, ''),
    term.replace(BEGINS_ASSIMILATED, (letter) => `e${letter}${letter}`),
    withoutDigits(term),
  ];
  const found = spellings
    .filter((spelling) => spelling !== term)
    .flatMap((spelling) => nameTerm(spelling) ?? []);
  const known = found.filter((name) => lexicon.frequencyOf(name) > 0);
  return known.length > 0 ? known : withOtherVowels(term, lexicon);
}

function withoutDigits(term: string): string {
  const letters = term.replace(/[^a-z]/g, '').length;
  if (letters < FEWEST_LETTERS || !DIGIT_BEFORE_LETTERS.test(term)) return term;
  return term.replace(/\d/g, (digit) => DIGITS[digit] ?? '');
}

function withOtherVowels(term: string, lexicon: Lexicon): string[] {
  const key = nameKey(term);
  if (key === null || isInDictionary(term)) return [];
  return skeletonsOf(key)
    .filter((skeleton) => skeleton.length >= FEWEST)
    .flatMap((skeleton) => lexicon.sounding(skeleton))
    .filter(
      (name) => lexicon.frequencyOf(name) > 0 && hasSameConsonants(key, keyOfNameTerm(name) ?? ''),
    );
}

/** Whether two keys have the same consonants, and begin with the same or with a vowel both. */
function hasSameConsonants(key: string, other: string): boolean {
  return (
    consonantsOf(key) === consonantsOf(other) &&
    (key.search(VOWELS) === 0) === (other.search(VOWELS) === 0)
  );
}

/** Many spellings lose the mark that makes an s an sh: `Perşembe` is `Pershembe`. */
function consonantsOf(key: string): string {
  return key.replace(VOWELS, '').replaceAll('š', 's');
}
