import { editsBetween } from '../../../text/edit-distance.ts';
import { relatedWords } from '../../../text/words/related-words.ts';
import { nameTerm } from '../../../text/words/terms.ts';
import type { Lexicon } from '../../index/lexicon.ts';
import { isMostlyName } from '../proper-names.ts';

const VOWELS = [...'aeiou'];
const VOWEL = /[aeiou]/;

/** Fewest letters of a name that may have another vowel. */
const FEWEST = 4;

/** Fewest letters of a name that may have a wrong letter. Shorter ones can be two names: Iran and Iraq. */
const FEWEST_IF_WRONG = 7;

const ARTICLE = /^[ae]l(?=[^aeiou])/;

/** Fewest letters of a name that may have a vowel more or less. Shorter ones can be two names: Nasr and Nasar. */
const FEWEST_IF_VARIED = 5;

/** Given names and surnames that differ like spellings of one name. */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `salma salama selma samra samara karma karama hamda hamada sahra sahara tamra tamara gerry garry kerry karry
  harry herry barry berry berri barri`.split(/\s+/),
);

/** Names with their first vowel before and behind the second consonant: Kafr, Kfar. */
const VOWEL_FIRST = /^[^aeiou][aeiou][^aeiou]{2}/;
const VOWEL_SECOND = /^[^aeiou]{2}[aeiou][^aeiou]/;

/** Begins with two letters for one consonant, or has them or a y behind its first letter or vowel: Shahr, Ryan. */
const ONE_SOUND = /^(?:[cdgkpstw]h|.[aeiou]?(?:[cdgkpst]h|y))/;

const CLUSTER = /^[^aeiou]{2}$/;

/** Two letters for one consonant. */
const DIGRAPH = /^(?:[cdgkpstw]h|(.)\1)$/;

/** A vowel between consonants. */
const BETWEEN = /^[^aeiou][aeiou][^aeiou]$/;

/** A spelling is taken for another one if that one is in at least this many times as many passages. */
const MORE_FREQUENT = 3;

/**
 * Finds commoner spellings of a name that differ in one vowel: `daraa` for `deraa`, `kafr` for `kafar`.
 *
 * @param name - A word of a question, as a lemma.
 * @returns Words of the corpus.
 */
export function withAnotherVowel(name: string, lexicon: Lexicon): string[] {
  if (name.length < FEWEST || GIVEN_NAMES.has(name) || !mayBeName(name)) return [];
  const least = MORE_FREQUENT * Math.max(1, lexicon.frequencyOf(name));
  return [...spellingsOf(name)].filter(
    (spelling) => lexicon.frequencyOf(spelling) >= least && isOnlyName(spelling, lexicon),
  );
}

/**
 * Finds names of the corpus that transliterations spell in two ways, rarer or commoner: with an inner vowel more or
 * less, as in `tabqa` and `tabaqa`; with an a or an e as the first vowel, as in `kafraya` and `kefraya`; with the first
 * vowel before or behind the second consonant, as in `kafr` and `kfar`.
 *
 * @param name - A word of a question, as a lemma. Only a name of the corpus has such spellings.
 * @returns Words of the corpus, and keys of long names.
 */
export function variedSpellings(name: string, lexicon: Lexicon): string[] {
  if (name.length < FEWEST || GIVEN_NAMES.has(name) || !isNameOf(name, lexicon)) return [];
  return [...variedFrom(name)].filter(mayBeName).flatMap((spelling) => {
    const names = isOnlyName(spelling, lexicon) ? [spelling] : [];
    if (name.length < FEWEST_IF_WRONG) return names;
    const [key, other] = [nameTerm(name), nameTerm(spelling)];
    // Without its ending, Kafraya has the key of Kafr.
    return other !== null && key !== other && consonantsOf(key) === consonantsOf(other)
      ? [...names, other]
      : names;
  });
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

/** Spellings of a name with a vowel more, less or elsewhere. */
function variedFrom(name: string): Set<string> {
  const found = new Set<string>();
  const swapped = withVowelMoved(name);
  if (swapped !== null) found.add(swapped);
  if (name.length < FEWEST_IF_VARIED) return found;
  const first = name.slice(1).search(VOWEL) + 1;
  const other = { a: 'e', e: 'a' }[name.charAt(first)];
  if (first > 0 && other) found.add(name.slice(0, first) + other + name.slice(first + 1));
  for (let at = 1; at < name.length; at += 1) {
    const [before, after] = [name.slice(0, at), name.slice(at + 1)];
    const isBetween = BETWEEN.test(name.slice(at - 1, at + 2));
    if (isBetween && echoes(name.charAt(at), before, after)) found.add(before + after);
    const pair = name.slice(at - 1, at + 1);
    if (!CLUSTER.test(pair) || DIGRAPH.test(pair)) continue;
    for (const vowel of VOWELS) {
      if (echoes(vowel, before, name.slice(at))) found.add(before + vowel + name.slice(at));
    }
  }
  return new Set(
    [...found].filter((spelling) => spelling.length >= FEWEST_IF_VARIED || spelling === swapped),
  );
}

/**
 * Whether spellings can leave out a vowel: the first, or one like the last before it or the next behind it. So Nasr is
 * not Nasir.
 */
function echoes(vowel: string, before: string, after: string): boolean {
  if (!VOWEL.test(before)) return true;
  return vowel === before.match(/[aeiou]/g)?.at(-1) || vowel === VOWEL.exec(after)?.[0];
}

function consonantsOf(key: string | null): string | undefined {
  return key?.replace(/[aiu]/g, '');
}

/** `kafr` for `kfar`, and `kfar` for `kafr`; `null` if the name does not begin like these. */
function withVowelMoved(name: string): string | null {
  const moved = name.charAt(0) + name.charAt(2) + name.charAt(1) + name.slice(3);
  const isMovable = VOWEL_FIRST.test(name) || VOWEL_SECOND.test(name);
  return isMovable && !ONE_SOUND.test(name) && !ONE_SOUND.test(moved) ? moved : null;
}

function spellingsOf(name: string): Set<string> {
  const found = new Set<string>();
  const isLong = name.length >= FEWEST_IF_WRONG;
  // The first letter is hardly ever another one.
  for (let at = 1; at <= name.length; at += 1) {
    const [before, after] = [name.slice(0, at), name.slice(at + 1)];
    const letter = name.charAt(at);
    const isVowel = VOWEL.test(letter);
    if (isVowel && (isLong || echoes(letter, before, after))) found.add(before + after);
    for (const vowel of VOWELS) {
      if (isVowel && (isLong || canBe(letter, vowel))) found.add(before + vowel + after);
      const behind = name.slice(at);
      if (isLong || echoes(vowel, before, behind)) found.add(before + vowel + behind);
    }
  }
  found.delete(name);
  return new Set([...found].filter(({ length }) => length >= FEWEST));
}

/**
 * Whether one vowel may be spelled as another in a short name. An a is no i, o or u: Bashar and Bashir, Gaza and Giza.
 */
function canBe(one: string, other: string): boolean {
  return one === 'e' || other === 'e' || (one !== 'a' && other !== 'a');
}

/** Whether a word can be a name. Capitals alone do not tell: some corpora are printed in capitals. */
function mayBeName(word: string): boolean {
  return /^[a-z]+$/.test(word) && !relatedWords(word).isCommon;
}

/** Whether the corpus has a name in this spelling, or in another of the same sounds. */
function isNameOf(word: string, lexicon: Lexicon): boolean {
  if (lexicon.frequencyOf(word) > 0) return isOnlyName(word, lexicon);
  const key = nameTerm(word);
  return key !== null && lexicon.frequencyOf(key) > 0 && mayBeName(word);
}

function isOnlyName(word: string, lexicon: Lexicon): boolean {
  return mayBeName(word) && isMostlyName(word, lexicon);
}
