/**
 * Letters that NFKD does not decompose, because they are not a base letter with marks, and what readers
 * type instead.
 */
const LATIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  ŧ: 't',
  ĸ: 'k',
  ƙ: 'k',
  ə: 'a',
  ɓ: 'b',
  ɗ: 'd',
};

/** Every kind of apostrophe, and the signs for a glottal stop or an ayn in transliterations. */
const APOSTROPHES = /['’‘‛ʼʻʾʿ`´ʹ′]/gu;

/** Tatweel, and the marks of vowels, of hamza and of recitation. */
const ARABIC_MARKS = /[\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;

/** Arabic letters that vary within the spelling of the same word. */
const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ە: 'ه',
  ک: 'ك',
  گ: 'ك',
};

const ARABIC_DIGITS = /[٠-٩۰-۹]/gu;

/**
 * More marks in a row than a letter of any language has. Normalization sorts them, in time that grows
 * with the square of their number.
 *
 * @see https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format
 */
const TOO_MANY_MARKS = /(\p{M}{30})\p{M}+/gu;

const NOT_ASCII = /[^ -~]/;
const NOT_PLAIN_LATIN = /[^a-z0-9]/g;
const ARABIC = /\p{Script=Arabic}/u;

/**
 * Folds a word so that spellings that differ only in case, accents, apostrophes, Arabic vowel marks,
 * tatweel or alef forms become equal.
 *
 * Marks are removed from Latin, Greek, Cyrillic and Arabic letters only; in other scripts (Indic
 * ones, for example) a mark makes another word.
 *
 * @param word - A word of any script.
 * @returns The folded word, NFC; may be empty if the word was only marks.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower.includes("'") ? lower.replaceAll("'", '') : lower;
  const plain = withPlainArabic(bareOf(lower))
    .replace(/(\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic})\p{M}+/gu, '$1')
    .replace(NOT_PLAIN_LATIN, (letter) => LATIN_LETTERS[letter] ?? letter);
  return plain.normalize('NFC');
}

/** Writes Arabic and Persian digits as 0 to 9. */
export function withPlainDigits(text: string): string {
  return text.replace(ARABIC_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** A word in lower case, with marks separated from their letters (NFKD), without apostrophes. */
function bareOf(word: string): string {
  const parts = withoutEndlessMarks(word).normalize('NFKD');
  // Some capitals, such as 𝓐, have a lower case only after normalization.
  const bare = withPlainDigits(parts.toLowerCase().replace(APOSTROPHES, ''));
  // Normalization splits some marks into two, and removing apostrophes joins runs of marks.
  return withoutEndlessMarks(bare);
}

/** Drops the marks that no letter of any language has, so that normalizing stays fast. */
export function withoutEndlessMarks(word: string): string {
  return word.replace(TOO_MANY_MARKS, '$1');
}

/** Writes Arabic without vowel marks and tatweel, and each letter in one form. */
function withPlainArabic(word: string): string {
  if (!ARABIC.test(word)) return word;
  const bare = word.replace(ARABIC_MARKS, '');
  return bare.replace(/./gu, (letter) => ARABIC_LETTERS[letter] ?? letter);
}
