import { withoutDoubles } from './names.ts';

/**
 * Names in Arabic script and in Latin letters. Arabic writes consonants and long vowels; a Latin
 * spelling adds the short ones. So both have the same consonants, and every long vowel of the Arabic
 * has its vowel in the Latin.
 */

/** The sounds that an Arabic consonant has in a key of `nameKey`. Folded letters only. */
const CONSONANTS: Readonly<Record<string, string>> = {
  ب: 'bp',
  پ: 'p',
  ت: 't',
  ث: 'ts',
  ج: 'g',
  چ: 'š',
  ح: 'h',
  خ: 'h',
  د: 't',
  ذ: 'ts',
  ر: 'r',
  ز: 's',
  ژ: 'g',
  س: 's',
  ش: 'š',
  ص: 's',
  ض: 't',
  ط: 't',
  ظ: 'ts',
  غ: 'g',
  ف: 'fv',
  ڤ: 'v',
  ق: 'kg',
  ك: 'kg',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
};

/** Vowels that a letter can be, the likeliest first. */
const VOWELS: Readonly<Record<string, string>> = { ا: 'aiu', و: 'uv', ي: 'i' };

const ARABIC = /^\p{Script=Arabic}/u;
const LATIN_VOWELS = /[aiuv]/g;

/** Consonants that scripts or spellings confuse, joined in a skeleton. */
const JOINED: Readonly<Record<string, string>> = { š: 's', p: 'b', g: 'k' };

/** Most skeletons of one name. Each letter with two sounds doubles them. */
const MOST_SKELETONS = 8;

/** Whether a folded word is in Arabic script. */
export function isArabicScript(folded: string): boolean {
  return ARABIC.test(folded);
}

/**
 * The consonants of a name, for finding it in the other script. Spellings of one name have a skeleton
 * in common, and so do many other names.
 *
 * @param key - As `nameKey` returns it.
 */
export function skeletonsOf(key: string): readonly string[] {
  if (isArabicScript(key)) return [...new Set(soundsOf(key).reduce(withSounds, ['']))];
  const withF = plain(key.replaceAll('v', 'f'));
  return [...new Set([plain(key), withF])];
}

/** A skeleton of a Latin key. */
function plain(key: string): string {
  return joined(key.toLowerCase().replace(LATIN_VOWELS, ''));
}

function joined(sounds: string): string {
  return sounds.replace(/[špg]/g, (sound) => JOINED[sound] ?? sound);
}

function withSounds(skeletons: readonly string[], sounds: string): string[] {
  const each = [...new Set(joined(sounds.replace('v', '')))];
  return each
    .flatMap((sound) => skeletons.map((skeleton) => skeleton + sound))
    .slice(0, MOST_SKELETONS);
}

/** The sounds of each consonant of an Arabic key. */
function soundsOf(key: string): string[] {
  return lettersOf(key).flatMap((letter) => CONSONANTS[letter] ?? []);
}

/** The letters that a key in Latin letters shows too: it has no ayn, doubled letter or final h. */
function lettersOf(key: string): string[] {
  return [...withoutDoubles(key.replace(/[عء]/gu, '')).replace(/[هح]$/u, '')];
}

/** What an alef at the start costs if the Latin name begins with a consonant. */
const WITHOUT_VOWEL = 2;

/**
 * Reads an Arabic name as a Latin one.
 *
 * @param arabic - A key of a name in Arabic script.
 * @param latin - A key in Latin letters.
 * @returns How many vowels only the Latin name has; `null` if it cannot be the same name.
 */
export function extraVowels(arabic: string, latin: string): number | null {
  const key = latin.toLowerCase();
  const letters = lettersOf(arabic);
  // A key ends with a consonant.
  const last = letters.findLastIndex((letter) => letter in CONSONANTS);
  let at = 0;
  let extra = 0;
  for (const [place, letter] of letters.slice(0, last + 1).entries()) {
    const consonant = CONSONANTS[letter];
    const found =
      consonant === undefined
        ? vowelAt(key, at, VOWELS[letter] ?? '')
        : consonantAt(key, at, consonant);
    if (found === null && (place > 0 || letter !== 'ا')) return null;
    extra += found === null ? WITHOUT_VOWEL : found - at;
    at = found === null ? at : found + 1;
  }
  return /^[aiuv]*$/.test(key.slice(at)) ? extra : null;
}

/** Where the next consonant is, if it is one of some sounds and only vowels come before it. */
function consonantAt(key: string, from: number, sounds: string): number | null {
  for (let at = from; at < key.length; at += 1) {
    const sound = key[at] ?? '';
    if (sounds.includes(sound)) return at;
    if (!'aiuv'.includes(sound)) return null;
  }
  return null;
}

/** Where the next vowel of some is, before the next consonant. The likeliest is preferred. */
function vowelAt(key: string, from: number, vowels: string): number | null {
  const end = from + (/^[aiuv]*/.exec(key.slice(from))?.[0].length ?? 0);
  const run = key.slice(from, end);
  for (const vowel of vowels) {
    const found = run.indexOf(vowel);
    if (found >= 0) return from + found;
  }
  return null;
}
