import { isComma, isOneOf, type Piece } from './piece.ts';
import type { Verb } from './verb.ts';
import * as words from './words.ts';

/** Verbs by the index of their first piece. */
export type VerbsByStart = ReadonlyMap<number, Verb>;

/** Whether a finite verb comes before the next comma and before any word that opens a clause. */
export function goesOn(pieces: readonly Piece[], verbs: VerbsByStart, from: number): boolean {
  for (let at = from; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece || isComma(piece) || piece.word === ';') return false;
    if (isOneOf(piece, words.RELATIVES) || isOneOf(piece, words.SUBORDINATORS)) return false;
    const verb = verbs.get(at);
    if (verb) return verb.form !== 'infinitive';
  }
  return false;
}

/** Whether a comma follows, and a verb after it. */
export function closes(pieces: readonly Piece[], verbs: VerbsByStart, at: number): boolean {
  const comma = pieces.findIndex((piece, index) => index > at && isComma(piece));
  return comma > 0 && goesOn(pieces, verbs, comma + 1);
}

/**
 * Whether the pronoun at `at` is the subject of the main clause: in `At the summit they agreed`, but not
 * in `the towns they took` or `Under a pact they made, the …`.
 */
export function isAfterAdverbial(
  pieces: readonly Piece[],
  verbs: VerbsByStart,
  at: number,
): boolean {
  if (closes(pieces, verbs, at)) return false;
  const start = pieces.findLastIndex((piece, index) => index < at && isComma(piece)) + 1;
  const first = pieces[start];
  return first?.kind === 'time' || isOneOf(first, words.PREPOSITIONS);
}
