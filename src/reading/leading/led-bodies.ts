import { lemma } from '../../text/words/lemma.ts';
import { isVerb } from '../../text/words/related-words.ts';
import {
  isOfClass,
  isOneOf,
  type Names,
  PARTING,
  type Piece,
  partsNouns,
  setOf,
} from '../deeds/pieces.ts';
import { DETERMINER, PREPOSITION, RELATIVE, THAT, TO } from '../statements/grammar/word-classes.ts';

/** Those who are led, by the words for them. */
export interface Led {
  /** Any of these names them, or the nation that they are of. */
  readonly names: Names;
  /**
   * The terms for each word of a noun that must be beside the name of the nation: "army" of "the Egyptian army". None if a
   * name is enough.
   */
  readonly body: readonly Names[];
  /** Whether those who led before count too. */
  readonly isPast: boolean;
}

/** Bodies that are set up for one matter. Each report calls them otherwise: "the inspection team", "the inquiry". */
const AD_HOC = setOf('team mission delegation panel inquiry investigation probe commission');

/** The words that reports use for a body that is set up for one matter, by one of them; none for another body. */
export function wordsOfAdHoc(noun: string): Names {
  return AD_HOC.has(noun) ? AD_HOC : new Set();
}

/** Most words between a nation and the noun for a body of it. */
const REACH = 3;

/** Parts a body from the words around it. */
const OTHER = PREPOSITION | TO | RELATIVE | THAT;

/**
 * Whether a body is named at a word, the last one of it: "the Egyptian army".
 *
 * @param isNamedBefore - Whether its nation is named before: then "the army" is enough.
 */
export function isBodyAt(
  pieces: readonly Piece[],
  at: number,
  { names, body }: Led,
  isNamedBefore: boolean,
): boolean {
  const first = at - body.length + 1;
  const isWhole = body.every((terms, part) => {
    const piece = pieces[first + part];
    return piece !== undefined && isOneOf(terms, piece);
  });
  if (!isWhole || goesOn(pieces, at)) return false;
  if (names.size === 0) return true;
  const nation = nationBefore(pieces, first, names) ?? nationBehind(pieces, at, names);
  return nation === null ? isNamedBefore : nation === 'own';
}

/** Whether a body only tells whose something else is: "the army's intelligence", "the army hospital". */
function goesOn(pieces: readonly Piece[], at: number): boolean {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (!piece || !next || /[^ ]/.test(next.gap)) return false;
  if (/['’]s?$/.test(piece.word.text)) return !isLeading(next);
  const { folded, capitalised } = next.word;
  return (
    !capitalised &&
    next.classes === 0 &&
    !isVerb(lemma(folded)) &&
    !partsNouns(next) &&
    !isLeading(next)
  );
}

/** Whether a word is for one who leads, which a body can be before: "the army chief". */
function isLeading({ word: { folded } }: Piece): boolean {
  return LEADING.test(folded);
}

const LEADING =
  /^(?:top|new|current|overall|supreme|longtime|acting|military|s|leader|head|chief|commander|boss|chair|chairman|director|president|general)s?$/;

function nationBefore(pieces: readonly Piece[], first: number, names: Names) {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const [piece, next] = [pieces[at], pieces[at + 1]];
    if (!piece || /[,()]/.test(next?.gap ?? '') || PARTING.test(next?.gap ?? '')) return null;
    if (isOneOf(names, piece)) return 'own';
    if (piece.isName || piece.isNation) return 'other';
    if (isOfClass(piece, OTHER | DETERMINER) || partsNouns(piece)) return null;
  }
  return null;
}

/** "The army of Egypt". */
function nationBehind(pieces: readonly Piece[], at: number, names: Names) {
  const next = pieces[at + 1];
  if (!next || !/^(?:of|in)$/.test(next.word.folded)) return null;
  const [, , first, second] = pieces.slice(at, at + REACH + 1);
  const nation = isOfClass(first, DETERMINER) ? second : first;
  if (!nation) return null;
  if (isOneOf(names, nation)) return 'own';
  return nation.isNation ? 'other' : null;
}
