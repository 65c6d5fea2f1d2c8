import { isComma, isOneOf, type Piece } from './piece.ts';
import * as words from './words.ts';

/** Hours, not events: `before dawn on Monday` is on Monday. */
export const HOURS: ReadonlySet<string> = new Set(
  'dawn daybreak noon midday midnight dusk nightfall sunrise sunset'.split(' '),
);

/** `more than 40` compares with a number, not with another time. */
const AMOUNTS = new Set(['more', 'less', 'fewer', 'rather', 'other']);

/** `appeared before the court` is a place. */
const APPEARING = /^(?:appear|testif|went|brought$)/;

/** Before a gerund, these introduce an event of another time: `accused of killing a guard in 2008`. */
const BEFORE_DEEDS = new Set('of for over about from without against since'.split(' '));

/**
 * Whether a word opens a phrase about another time than its clause.
 *
 * @param before - The previous piece; `undefined` at the start of the sentence.
 * @param next - The next piece.
 */
export function opensAside(
  before: Piece | undefined,
  piece: Piece,
  next: Piece | undefined,
): boolean {
  if (words.RELATIVES.has(piece.word)) return before !== undefined;
  if (words.SUBORDINATORS.has(piece.word)) return isSubordinate(before, piece, next);
  if (piece.word === 'that') {
    return before !== undefined && !words.PREPOSITIONS.has(before.word);
  }
  if (piece.word === 'from' && next?.kind === 'number') return true;
  return BEFORE_DEEDS.has(piece.word) && next?.kind === 'word' && next.word.endsWith('ing');
}

/** `after the vote`, but not `after Monday`, `before dawn`, `the following day` or `more than 40`. */
function isSubordinate(before: Piece | undefined, { word }: Piece, next: Piece | undefined) {
  if (next?.kind === 'time' && words.BOUND_TO_TIME.has(word)) return false;
  if (word === 'than' && isOneOf(before, AMOUNTS)) return next?.kind === 'time';
  if (word === 'once') return before === undefined || isComma(before);
  if (word === 'before' && APPEARING.test(before?.word ?? '')) return false;
  if (isOneOf(next, HOURS) || isOneOf(before, words.DETERMINERS)) return false;
  return !(word === 'while' && next?.word.endsWith('ing'));
}
