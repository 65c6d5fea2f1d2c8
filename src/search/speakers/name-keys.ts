import { keyOf } from '../../reading/statements/naming/names.ts';
import { extraVowels, isArabicScript } from '../../text/words/scripts.ts';
import { words } from '../../text/words/words.ts';
import { inEnglish } from '../question/wording/arabic-words.ts';

/** Words that are no part of a name. */
const NO_PART: ReadonlySet<string> = new Set('the a an of for and mr mrs ms dr'.split(' '));

/** More vowels than this for each consonant are no spelling of an Arabic name. */
const MOST_VOWELS = 1;

/** Longest word that a body is called by alone. */
const LONGEST_WORD = 20;

/** Longest name in words; a typed text can be longer. */
const MOST_WORDS = 12;

/** One word of a typed name, as the keys that it may have. */
export type TypedKey = readonly string[];

/** Reads the words of a typed name. */
export function typedKeys(typed: string): TypedKey[] {
  return words(typed)
    .map(({ folded }) => folded)
    .filter((word) => !NO_PART.has(word))
    .slice(0, MOST_WORDS)
    .flatMap((word) => keyOf(word).map((key) => [key, ...inLatin(key)]));
}

/** Keys of the English words for an Arabic one. */
function inLatin(key: string): string[] {
  return isArabicScript(key) ? inEnglish(key).flatMap(keyOf) : [];
}

/** Whether a word of a typed name is one of a name. */
export function isSameKey(typed: TypedKey, key: string): boolean {
  return typed.some((one) => one === key || isTransliterated(one, key));
}

function isTransliterated(one: string, other: string): boolean {
  if (isArabicScript(one) === isArabicScript(other)) return false;
  const [arabic, latin] = isArabicScript(one) ? [one, other] : [other, one];
  const extra = extraVowels(arabic, latin);
  return extra !== null && extra <= MOST_VOWELS * arabic.length;
}

/** Bodies that are called by this word alone: "the Observatory". */
const BODY = new Set(
  'observatory ministry council committee coalition commission agency organisation organization union front alliance league court parliament congress senate kremlin'
    .split(' ')
    .flatMap(keyOf),
);

/** Whether a text begins with a word that a body is called by alone. */
export function isBodyAlone(text: string): boolean {
  const [first] = typedKeys(text.slice(0, LONGEST_WORD));
  return first?.some((key) => BODY.has(key)) ?? false;
}

/**
 * Whether a name can be meant by a shorter one: a full name by the surname, a body by some of its words.
 *
 * @param short - Words of the shorter name, or of the same.
 * @param keys - Those of the full name.
 */
export function isMeantBy(short: readonly TypedKey[], keys: readonly string[]): boolean {
  if (short.length === 0 || short.length > keys.length) return false;
  if (!short.every((one) => keys.some((key) => isSameKey(one, key)))) return false;
  const last = keys.at(-1) ?? '';
  const isBody = short.length === 1 && BODY.has(short[0]?.[0] ?? '');
  return isBody || 2 * short.length > keys.length || short.some((one) => isSameKey(one, last));
}
