import { isNation } from '../../text/words/countries.ts';
import { lemma } from '../../text/words/lemma.ts';
import { relatedWords } from '../../text/words/related-words.ts';
import { isStopWord } from '../../text/words/stop-words.ts';
import { nameTerm, termsOf } from '../../text/words/terms.ts';
import { type Word, words } from '../../text/words/words.ts';
import { isDateWord } from '../dates/date-words.ts';
import { isSayingWord } from '../saying.ts';
import {
  AND,
  AUXILIARY,
  BUT,
  classesOf,
  MODAL,
  PAST,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  THAT,
  TO,
} from '../statements/grammar/word-classes.ts';

/** A word of a sentence, with what the reading of deeds needs to know about it. */
export interface Piece {
  readonly word: Word;
  /** As `termsOf` returns it; the lemma for words without a term. */
  readonly term: string;
  /** Bits of word-classes.ts. */
  readonly classes: number;
  /** What is printed between the word before and this one. */
  readonly gap: string;
  /** Whether it names someone or something. */
  readonly isName: boolean;
  /** Whether it names a nation or is of one: "Turkey", "Turkish". */
  readonly isNation: boolean;
  /** Whether it is a nation's adjective: "Turkish", "US". */
  readonly isAdjective: boolean;
}

/** The terms that name someone, with the keys that `nameTerm` returns for them. */
export type Names = ReadonlySet<string>;

/** The words of a list with spaces between them. */
export function setOf(spaced: string): ReadonlySet<string> {
  return new Set(spaced.split(/\s+/));
}

/** Words for nations and peoples that the list of countries does not have. */
const NATIONS = setOf('us. uk kurd kurdish turkey turkish turk saudi zionist');

/** Words for nations that can be adjectives or nouns. */
const ADJECTIVES = setOf('us. uk kurdish saudi zionist');

const ADJECTIVE = /(?:[ai]n|ish|ese|i|ch|ek)$/;

/** Verbs whose subject does what the noun names, or is said to: "launched an attack", "denied involvement". */
const DOING = setOf(
  `launch launches launched launching carry carries carried conduct conducts conducted conducting stage staged mount
  mounted wage waged waging deny denied denies claim claimed claims start started begin began resume resumed step
  stepped intensify intensified fire fired`,
);

/** Where a report is from: "MOSCOW (Sputnik)". */
const DATELINE = /\b\p{Lu}{5,20} \(\p{L}{1,20}\)/gu;

/** Words in brackets. A single word can be another name: "the People’s Protection Units (YPG)". */
const ASIDE = /\([^()\s]{1,40}\s[^()]{0,200}\)/g;

/** Reads the words of a sentence, without its dateline and without asides in brackets. */
export function piecesOf(sentence: string): Piece[] {
  const blank = (part: string) => ' '.repeat(part.length);
  const told = sentence.replace(DATELINE, blank).replace(ASIDE, blank);
  const all = words(told);
  const termAt = new Map(termsOf(all).map(({ start, term }) => [start, term]));
  return all.map((word, at) => {
    const term = termAt.get(word.start) ?? lemma(word.folded);
    const isOfNation = word.capitalised && (NATIONS.has(term) || isNation(term));
    const isName =
      word.capitalised &&
      !word.numeric &&
      !isDateWord(word) &&
      (isOfNation || isOtherName(word, term));
    return {
      word,
      term,
      classes: isName ? 0 : classesOf(word.folded),
      gap: told.slice(all[at - 1]?.end ?? 0, word.start),
      isName,
      isNation: isOfNation,
      isAdjective:
        isOfNation && (ADJECTIVES.has(term) || (ADJECTIVE.test(term) && !COUNTRIES.has(term))),
    };
  });
}

/** Names of countries that end like an adjective. */
const COUNTRIES = setOf(
  `iran japan jordan sudan oman bhutan pakistan afghanistan kurdistan kazakhstan uzbekistan tajikistan kyrgyzstan
  turkmenistan azerbaijan taiwan haiti mali brunei malawi fiji burundi djibouti`,
);

function isOtherName(word: Word, term: string): boolean {
  if (isStopWord(word.folded)) return word.acronym && term !== word.folded;
  return word.acronym || !relatedWords(lemma(word.folded)).isCommon;
}

/** Whether a word is one of some names. Some reports print no apostrophes: "Assads forces". */
export function isOneOf(names: Names | null, { word, term }: Piece): boolean {
  if (names === null) return false;
  if (names.has(term)) return true;
  if (!word.capitalised) return false;
  const spellings = word.folded.endsWith('s')
    ? [word.folded, word.folded.slice(0, -1)]
    : [word.folded];
  return spellings.some((one) => names.has(nameTerm(one) ?? one) || names.has(lemma(one)));
}

/** Whether any of some names is that of a nation. */
export function namesNation(names: Names): boolean {
  return [...names].some((term) => NATIONS.has(term) || isNation(term));
}

/** Whether a piece belongs to one of some classes of words, which are bits. */
export function isOfClass(piece: Piece | undefined, classes: number): boolean {
  return piece !== undefined && (piece.classes & classes) !== 0;
}

/** Whether a word is a verb of saying. */
export function isSpeech(piece: Piece | undefined): boolean {
  return piece !== undefined && !piece.word.capitalised && isSayingWord(piece.word.folded);
}

/** Whether the subject of a verb does what a noun names: "launched an attack". */
export function isDoing({ word }: Piece): boolean {
  return DOING.has(word.folded);
}

/** Whether a word ends a noun phrase. */
export function partsNouns(piece: Piece): boolean {
  if (isSpeech(piece)) return true;
  if (isOfClass(piece, PAST)) return !piece.word.joined;
  return isOfClass(piece, AUXILIARY | MODAL | SUBORDINATOR | RELATIVE | THAT | PRONOUN | BUT);
}

/** A mark that ends a clause. */
export const PARTING = /[;:!?"“”]|\s[-–—]\s/;

/** A preposition belongs to a name at most this many words behind it. */
const REACH = 5;

/** The preposition that a name belongs to: `of` for both names in "in the north of Iraq and Syria"; `null` for none. */
export function prepositionOf(pieces: readonly Piece[], at: number): string | null {
  // "Anti-ISIS"
  if (pieces[at]?.word.joined && pieces[at - 1]?.word.folded === 'anti') return 'against';
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const [piece, next] = [pieces[back], pieces[back + 1]];
    if (!piece || !next) return null;
    if (/[,;:!?"“”()]/.test(next.gap) && !piece.isName) return null;
    if (isOfClass(piece, PREPOSITION) || isOfClass(piece, TO)) return piece.word.folded;
    if (isOfClass(piece, AND)) continue;
    // "In Syria Israeli jets": the nation begins something new.
    const isNew = piece.isNation && next.isAdjective && !next.word.joined;
    if (isNew || partsNouns(piece)) return null;
  }
  return null;
}

/** All indexes from one to another; none if the other is smaller. */
export function range(from: number, to: number): number[] {
  return to < from ? [] : Array.from({ length: to - from + 1 }, (_, more) => from + more);
}
