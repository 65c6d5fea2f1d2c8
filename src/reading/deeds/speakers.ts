import { PREPOSITION } from '../statements/grammar/word-classes.ts';
import type { DeedWord } from './parties.ts';
import { isOfClass, isSpeech, type Piece, prepositionOf, range } from './pieces.ts';

/** Verbs whose subject only judges or reports what others do: "Iran condemned the attack". */
const JUDGING =
  /^(?:condemn|denounc|criticis|criticiz|decr|describ|blam|accus|suspect|investigat|report|discuss|mourn|protest)/;

/** Verbs whose subject speaks of its own deed: "denied bombing", "claimed the attack". */
const OWNING = /^(?:den(?:y|ie)|claim|admit|acknowledg|confirm|vow|threat|promis|warn)/;

const BLAMING = /^(?:accus|blam|suspect)/;

/** Whether a name is only that of the one who says something: "…, Iran said", "according to Turkish sources". */
export function speaksAt(pieces: readonly Piece[], at: number): boolean {
  const after = pieces.slice(at + 1, at + 4);
  const stop = after.findIndex((piece) => isSpeech(piece));
  const isBeforeSpeech =
    stop >= 0 && after.slice(0, stop).every((piece) => !isOfClass(piece, PREPOSITION));
  if (isBeforeSpeech) return true;
  const before = pieces.slice(Math.max(0, at - 4), at);
  return (
    prepositionOf(pieces, at) === 'to' && before.some(({ word }) => word.folded === 'according')
  );
}

/** Whether the one named before a deed only reports or judges what others do. */
export function judges({ pieces, at: deed }: DeedWord, at: number): boolean {
  const near = [...range(at + 1, at + 4), ...range(deed - 4, deed - 1)];
  return near.some((one) => {
    if (one <= at || one >= deed || isLike(pieces[one], OWNING)) return false;
    return isSpeech(pieces[one]) || isLike(pieces[one], JUDGING);
  });
}

/** Whether a word accuses someone: "accused Iran of". */
export function isBlame(piece: Piece | undefined): boolean {
  return isLike(piece, BLAMING);
}

function isLike(piece: Piece | undefined, pattern: RegExp): boolean {
  return piece !== undefined && !piece.word.capitalised && pattern.test(piece.word.folded);
}
