import { nameKey } from '../../../text/words/names.ts';
import { extraVowels, isArabicScript, skeletonsOf } from '../../../text/words/scripts.ts';
import { keyOfNameTerm, nameTerm } from '../../../text/words/terms.ts';
import type { Lexicon } from '../../index/lexicon.ts';
import { inArabic, inEnglish } from './arabic-words.ts';

/** More vowels than this for each consonant are no spelling of an Arabic name. */
const MOST_VOWELS = 1.5;

/** Most names that an Arabic one may be. */
const MOST_NAMES = 4;

/** Terms that say the same in another script. */
interface InOtherScript {
  readonly words: readonly string[];
  /** Whether no other terms are likelier. */
  readonly isSure: boolean;
}

/**
 * Finds the terms of the corpus that say a word in the other script: in Latin letters for an Arabic word,
 * in Arabic ones for a Latin name.
 *
 * @param term - A term of the question.
 */
export function inOtherScript(term: string, lexicon: Lexicon): InOtherScript[] {
  const isArabic = isArabicScript(term);
  if (!isArabic && !lexicon.hasArabic) return [];
  const known = isArabic
    ? inEnglish(term)
    : inArabic(term).flatMap((word) => [word, nameTerm(word) ?? word]);
  const [first, ...others] = known.filter((word) => lexicon.frequencyOf(word) > 0);
  if (first === undefined) return soundingLike(term, lexicon);
  return [
    { words: [first], isSure: true },
    { words: others, isSure: false },
  ];
}

/** The names in the other script that need the fewest vowels to be the same, or one more. */
function soundingLike(term: string, lexicon: Lexicon): InOtherScript[] {
  const key = nameKey(term);
  if (key === null) return [];
  const isArabic = isArabicScript(key);
  const found = skeletonsOf(key).flatMap((skeleton) =>
    lexicon.sounding(skeleton).flatMap((other) => {
      const otherKey = keyOfNameTerm(other) ?? '';
      if (isArabicScript(otherKey) === isArabic || lexicon.frequencyOf(other) === 0) return [];
      const extra = isArabic ? extraVowels(key, otherKey) : extraVowels(otherKey, key);
      return extra === null || extra > MOST_VOWELS * skeleton.length ? [] : [{ other, extra }];
    }),
  );
  const least = Math.min(...found.map(({ extra }) => extra));
  const names = (extra: number) =>
    [...new Set(found.filter((name) => name.extra === extra).map(({ other }) => other))].slice(
      0,
      MOST_NAMES,
    );
  return [
    { words: names(least), isSure: true },
    { words: names(least + 1), isSure: false },
  ];
}
