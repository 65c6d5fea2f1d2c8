import { isOneOf, type Names, PARTING, type Piece, piecesOf } from './deeds/pieces.ts';

/** Where a sentence says that something was the first: in the place that is asked about, in another, or in one that is not said. */
export type FirstIn = 'own' | 'other' | 'open';

/** Most words from "first" to what was the first, or did something first: "the first person with the flu to die". */
const REACH = 10;

/** Most words from "first" to its place behind it: "the first confirmed case of the disease in Kenya". */
const PLACE_REACH = 12;

/** Before a place in which it was not: "the first case outside Kenya". */
const OUTSIDE = /^(?:outside|except|beyond|not)$/;

/** Before a place in which something is. */
const IN = /^(?:in|of|within|inside|from|at)$/;

/** What is asked to have been the first, and where. */
export interface First {
  /** The terms for what it is or what it did. */
  readonly what: Names;
  /** The terms for the place; none if the question names none. */
  readonly place: Names;
}

/**
 * Reads whether a sentence says that something was the first: "Kenya’s first case".
 *
 * @returns `null` if it does not.
 */
export function firstIn(sentence: string, { what, place }: First): FirstIn | null {
  const pieces = piecesOf(sentence);
  const all = [...pieces.keys()].flatMap((at) => {
    const end = endOfFirst(pieces, at, what);
    return end === null ? [] : placeOf(pieces, at, end, place);
  });
  if (all.length === 0) return null;
  if (all.includes('own')) return 'own';
  return all.includes('open') ? 'open' : 'other';
}

/** Where the word for what was the first is behind "first"; `null` if it is not. */
function endOfFirst(pieces: readonly Piece[], at: number, what: Names): number | null {
  const first = pieces[at]?.word.folded;
  if (first !== 'first' && first !== '1st') return null;
  for (let next = at + 1; next <= Math.min(pieces.length - 1, at + REACH); next += 1) {
    const piece = pieces[next];
    // "For the first time a person"
    if (!piece || parts(piece) || piece.word.folded === 'time') return null;
    if (isOneOf(what, piece)) return next;
  }
  return null;
}

function parts({ gap }: Piece): boolean {
  return gap.includes(',') || PARTING.test(gap);
}

/** The place behind "first", or else the nearest one before it. */
function placeOf(pieces: readonly Piece[], first: number, end: number, place: Names): FirstIn {
  const placeAt = (at: number): FirstIn | null => {
    const piece = pieces[at];
    if (!piece) return null;
    if (isOneOf(place, piece)) return 'own';
    return piece.isNation ? 'other' : null;
  };
  for (let at = first + 1; at <= Math.min(pieces.length - 1, first + PLACE_REACH); at += 1) {
    const piece = pieces[at];
    if (!piece || parts(piece)) break;
    const found = placeAt(at);
    if (!found) continue;
    // "The first British case"
    if (at < end && piece.isAdjective) return found;
    const before = prepositionsBefore(pieces, at);
    if (before.some((word) => OUTSIDE.test(word))) return found === 'own' ? 'other' : 'open';
    // Not "in a British tourist"
    if (!piece.isAdjective && before.some((word) => IN.test(word))) return found;
  }
  for (let at = first - 1; at >= 0; at -= 1) {
    const found = placeAt(at);
    if (found) return found;
  }
  return 'open';
}

function prepositionsBefore(pieces: readonly Piece[], at: number): string[] {
  return [pieces[at - 1], pieces[at - 2]].map((piece) => piece?.word.folded ?? '');
}
