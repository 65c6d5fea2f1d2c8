import { trailingStart } from '../trailing.ts';
import { remembered } from './remembered.ts';

/** Most keys to keep. */
const MOST_KNOWN = 100_000;

/** Transliterations of the Arabic article, before a hyphen or as a separate word. */
const ARTICLES: ReadonlySet<string> = new Set(
  'al el ul ad ar as ash at an az es ed er il l'.split(' '),
);

/** The article in Arabic script, joined to its word. */
const ARABIC_ARTICLE = /^(?:وال|بال|لل|ال)(?=\p{L}{3})/u;

/** Spellings of one sound, in the order of folding. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:al|el)(?=[^aeiou][a-z]{3})/, ''],
  // Abukamal and al-Bukamal.
  [/^a(?=bu[a-z]{3})/, ''],
  [/(?<=[aeiou])h$/, ''],
  [/ph/g, 'f'],
  [/[sz]ch|sh|ch/g, 'š'],
  [/kh/g, 'h'],
  [/gh|gu(?=[ei])/g, 'g'],
  [/dh|th|[dt]/g, 't'],
  [/dj|zh|j/g, 'g'],
  // Marcel, but not Makarem.
  [/c(?=[eiy])/g, 's'],
  [/q|ck|c/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/v|w(?=[aeiouy])/g, 'v'],
  // Kept apart from a single vowel, or the key of Ain would be too short.
  [/^[ae][iy](?=[^aeiouy])/, 'Ai'],
  // Daraya is not Daraa.
  [/(?<=a)yy?(?=a)/g, 'Y'],
  [/a?(?:ou|oo|o|w)|au/g, 'u'],
  [/[ae][eiy]|ie|[ey]/g, 'i'],
];

/**
 * Whether a word is a transliterated Arabic article when a name follows it.
 *
 * @param folded - A word as `fold` returns it.
 */
export function isNameArticle(folded: string): boolean {
  return ARTICLES.has(folded);
}

/**
 * A key that the spellings of one name share: Ain al-Assad and Ayn al-Asad, Albukamal and
 * Al-Bukamal, Hasakah and Hasaka. The key drops the features that transliterations disagree about (vowel
 * length, doubled consonants, q or k, the final h) and keeps those that distinguish names. Different
 * short names can also share a key, so a shared key finds a name but does not prove it.
 *
 * @param folded - One word of the name as `fold` returns it, without its article.
 * @returns The key, or `null` for words too short to tell names apart and for other scripts.
 */
export const nameKey = remembered(keyOf, MOST_KNOWN);

function keyOf(folded: string): string | null {
  if (/\p{Script=Arabic}/u.test(folded)) return folded.replace(ARABIC_ARTICLE, '');
  if (!/^[a-z]{3,}$/.test(folded)) return null;
  let key = folded;
  for (const [spelling, sound] of SOUNDS) key = key.replace(spelling, sound);
  key = withoutDoubles(key);
  const bare = key.slice(0, Math.max(2, trailingStart(key, /[aiu]/)));
  // With a single consonant, only its vowels tell the name: Fuaa.
  return [bare, key].find(({ length }) => length >= 3) ?? null;
}

/** A word with one letter in place of several of the same. */
export function withoutDoubles(word: string): string {
  return [...word].filter((letter, at, all) => letter !== all[at - 1]).join('');
}
