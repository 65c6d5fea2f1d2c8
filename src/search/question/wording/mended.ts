import { editsBetween } from '../../../text/edit-distance.ts';
import { nameKey, withoutDoubles } from '../../../text/words/names.ts';
import { isInDictionary, relatedWords } from '../../../text/words/related-words.ts';
import type { Lexicon } from '../../index/lexicon.ts';
import { isMostlyName } from '../proper-names.ts';

/** Fewest letters of a word with one mistake and with two, and of a name with a wrong consonant. */
const LEAST = { one: 4, two: 8, name: 6 } as const;

/** Most words that a mistyped one may stand for. */
const MOST_MENDED = 3;

/**
 * A term of the corpus is itself a mistake if so few passages have it, and if a word of the
 * dictionary that is one mistake away is this many times more frequent.
 */
const RARE = 2;
const MORE_FREQUENT = 20;

/** A word of the dictionary may be meant, too, if it is this many times more frequent than one with a likelier mistake. */
const LIKELIER = 5;

/** Endings that a mistyped word may have. The corpus has its words without them. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})s$/, ''],
  [/(?<=[a-z]{3})(?:es|ed|d)$/, ''],
  [/(?<=[a-z]{3})ed$/, 'e'],
  [/(?<=[a-z]{3})ing$/, ''],
  [/(?<=[a-z]{3})ing$/, 'e'],
];

/** A word of the corpus that a mistyped one may stand for, and how unlikely that is. */
interface Candidate {
  readonly term: string;
  readonly edits: number;
  readonly kind: number;
}

/**
 * Kinds of mistakes, the likeliest first: another spelling of the same sounds; neighbours swapped, or
 * another vowel; any other.
 */
const KINDS = { sameSound: 0, swap: 1, other: 2 } as const;

/** What a mistyped word may stand for. */
export interface Mended {
  readonly words: readonly string[];
  /** Whether the mistake is so small that hardly any other word can be meant. */
  readonly isSure: boolean;
}

/**
 * Finds the words of the corpus that a mistyped word may stand for: those with the fewest and the
 * likeliest mistakes.
 *
 * @param term - A term of the question. It is not among them.
 * @returns None for words of the dictionary, which are rarely mistakes.
 */
export function mended(term: string, lexicon: Lexicon): Mended {
  const none = { words: [], isSure: false };
  if (term.length < LEAST.one || !/^\p{L}+$/u.test(term) || relatedWords(term).isCommon)
    return none;
  const most = term.length < LEAST.two ? 1 : 2;
  const found = typedStems(term)
    .flatMap((stem) => alike(stem, most, lexicon))
    .filter((candidate) => candidate.term !== term);
  const best = likeliest(found, lexicon);
  const words = [...new Set(best.map((each) => each.term))]
    .sort((one, other) => lexicon.frequencyOf(other) - lexicon.frequencyOf(one))
    .slice(0, MOST_MENDED);
  return { words, isSure: best.some(({ edits, kind }) => edits === 1 && kind !== KINDS.other) };
}

/**
 * Finds the frequent word that a rare term of the corpus is a mistake for. A name is never one.
 *
 * @returns `null` if the term may well be right.
 */
export function mendedRare(term: string, lexicon: Lexicon): string | null {
  const frequency = lexicon.frequencyOf(term);
  if (frequency > RARE || isMostlyName(term, lexicon)) return null;
  const [best] = mended(term, lexicon).words;
  if (best === undefined || !isInDictionary(best)) return null;
  return lexicon.frequencyOf(best) >= MORE_FREQUENT * frequency ? best : null;
}

/** Those with the least mistakes, and much more frequent words of the dictionary with as many mistakes of another kind. */
function likeliest(found: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  const least = Math.min(...found.map(costOf));
  const best = found.filter((each) => costOf(each) === least);
  const edits = best[0]?.edits;
  const most = Math.max(...best.map((each) => lexicon.frequencyOf(each.term)));
  const isLikely = (each: Candidate) =>
    each.edits === edits &&
    isInDictionary(each.term) &&
    lexicon.frequencyOf(each.term) >= LIKELIER * most;
  return [...best, ...found.filter((each) => costOf(each) > least && isLikely(each))];
}

function costOf({ edits, kind }: Candidate): number {
  return 3 * edits + kind;
}

/** A word as typed, and without the endings of a plural or of a verb. */
function typedStems(term: string): string[] {
  return [...new Set([term, ...ENDINGS.map(([ending, rest]) => term.replace(ending, rest))])];
}

function alike(stem: string, most: number, lexicon: Lexicon): Candidate[] {
  return lexicon.like(stem, most).flatMap((term) => {
    const edits = editsBetween(stem, term, most) ?? doubledElsewhere(stem, term);
    if (edits === null || lexicon.frequencyOf(term) === 0) return [];
    const kind = kindOf(stem, term);
    return canBeMeant(stem, term, kind, lexicon) ? [{ term, edits, kind }] : [];
  });
}

/** A letter doubled in the wrong place is one mistake: `allepo`. */
function doubledElsewhere(one: string, other: string): number | null {
  return withoutDoubles(one) === withoutDoubles(other) ? 1 : null;
}

function kindOf(one: string, other: string): number {
  if (withoutDoubles(one) === withoutDoubles(other)) return KINDS.sameSound;
  const key = nameKey(one);
  if (key !== null && key === nameKey(other)) return KINDS.sameSound;
  const hasSameConsonants = withoutVowels(one) === withoutVowels(other);
  return isSwap(one, other) || hasSameConsonants ? KINDS.swap : KINDS.other;
}

/**
 * With another letter, a word of three letters is another word, and with another letter in place of one, a
 * short name is another name: Iran and Iraq, Basra and Busra.
 */
function canBeMeant(stem: string, term: string, kind: number, lexicon: Lexicon): boolean {
  if (kind === KINDS.sameSound || isSwap(stem, term)) return true;
  if (stem.length >= LEAST.name || !isMostlyName(term, lexicon)) return stem.length >= LEAST.one;
  return kind === KINDS.swap && stem.length !== term.length;
}

function isSwap(one: string, other: string): boolean {
  return [...one].sort().join('') === [...other].sort().join('');
}

function withoutVowels(word: string): string {
  return word.replace(/[aeiouy]/g, '');
}
