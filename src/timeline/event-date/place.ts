import type { CalendarDays } from '../../text/dates.ts';
import { lastDay } from '../../text/iso-dates.ts';
import type { Span } from '../../text/span.ts';
import type { Mention } from '../mention.ts';
import { type ClauseKind, clauseKinds } from './clause.ts';
import { isComma, isOneOf, type Piece, piecesOf } from './piece.ts';
import { joinRanges } from './range.ts';
import { type Verb, verbsOf } from './verb.ts';
import * as words from './words.ts';

/** A time and its place in a sentence. */
export interface Place {
  readonly mention: Mention;
  readonly days: CalendarDays;
  readonly body: string;
  readonly pieces: readonly Piece[];
  /** Index of the time among the pieces. */
  readonly at: number;
  readonly clause: ClauseKind;
  /** The verb it belongs to; `null` if its clause has none. */
  readonly verb: Verb | null;
  /** Index of the preposition before it; `-1` if there is none. */
  readonly preposition: number;
}

/** Finds the places of the times in a sentence, in order. The two ends of a range are one time. */
export function placesIn(body: string, sentence: Span, mentions: readonly Mention[]): Place[] {
  const pieces = joinRanges(piecesOf(body, sentence, mentions), body);
  const verbs = verbsOf(pieces);
  const kinds = clauseKinds(pieces, verbs);
  return pieces.flatMap(({ mention }, at) => {
    const clause = kinds[at];
    if (!mention || !clause) return [];
    const verb = verbOf(pieces, verbs, kinds, at);
    const preposition = prepositionBefore(pieces, at);
    return [{ mention, days: mention.days, body, pieces, at, clause, verb, preposition }];
  });
}

/**
 * The previous verb in the same kind of clause, else the next one. If a comma separates the time from the
 * previous verb but not from the next, the next one counts: `a bridge fell, the town on Friday said`.
 */
function verbOf(
  pieces: readonly Piece[],
  verbs: readonly Verb[],
  kinds: readonly ClauseKind[],
  at: number,
): Verb | null {
  const same = verbs.filter(({ from }) => kinds[from] === kinds[at]);
  const before = ruling(same.filter(({ from }) => from < at));
  const behind = same.find(({ from }) => from > at);
  if (!before || !behind) return before ?? behind ?? null;
  const parted = pieces.slice(before.to, at).some(isComma);
  return parted && !pieces.slice(at, behind.from).some(isComma) ? behind : before;
}

/** The last verb, or the plan before it if the last is an infinitive: `is expected to agree to meet`. */
function ruling(verbs: readonly Verb[]): Verb | undefined {
  const [last, earlier] = [verbs.at(-1), verbs.at(-2)];
  const planned = last?.form === 'infinitive' && earlier && earlier.mood !== 'fact';
  return planned ? earlier : last;
}

function prepositionBefore(pieces: readonly Piece[], at: number): number {
  let before = at - 1;
  for (;;) {
    const [piece, beside] = [pieces[before], pieces[before - 1]];
    if (isOneOf(piece, words.NEAR_TIME) || isOneOf(piece, words.DETERMINERS)) before -= 1;
    else if (piece?.word === 'of' && isOneOf(beside, words.PARTS_OF_TIME)) before -= 2;
    else break;
  }
  const piece = pieces[before];
  const found = isOneOf(piece, words.AT_TIME) || isOneOf(piece, words.BOUND_TO_TIME);
  return found ? before : -1;
}

/** Whether all days of one time are within another. */
export function isWithin(one: CalendarDays, other: CalendarDays): boolean {
  const [first, last] = [one.date, lastDay(one.until ?? one.date)];
  if (first.slice(0, other.date.length) < other.date) return false;
  return last <= lastDay(other.until ?? other.date);
}
