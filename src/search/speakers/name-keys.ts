import { keyOf } from '../../reading/statements/naming/names.ts';
import { isBodyWord } from '../../reading/statements/naming/roles.ts';
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

/** The keys of all words of a text. */
export function keysIn(text: string): string[] {
  return words(text).flatMap(({ folded }) => keyOf(folded));
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

/** Whether a name is that of a body, by its words: "Syrian army", "National Coalition". */
export function isBodyName(spelling: string): boolean {
  return spelling
    .split(/\s+/)
    .some((word) => isBodyWord(word.toLowerCase()) || /^\p{Ll}{4}|^\p{Lu}{2,}$/u.test(word));
}

/** What a shorter name may mean. */
export interface FullName {
  readonly keys: readonly string[];
  /** The Free Syrian Army is not the Syrian army. */
  readonly isBody: boolean;
}

/**
 * Whether a name can be meant by a shorter one, or by itself in another spelling: a person by the surname, with other
 * names or without, a body by the word that it is called by alone.
 *
 * @param short - Words of the shorter name.
 */
export function isMeantBy(short: readonly TypedKey[], { keys, isBody }: FullName): boolean {
  if (short.length === 0 || short.length > keys.length) return false;
  if (!short.every((one) => keys.some((key) => isSameKey(one, key)))) return false;
  if (short.length === keys.length) return true;
  if (isBody) return short.length === 1 && BODY.has(short[0]?.[0] ?? '');
  return short.some((one) => isSameKey(one, keys.at(-1) ?? ''));
}
