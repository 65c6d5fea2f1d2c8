import type { Span } from '../../text/span.ts';
import { isStopWord } from '../../text/words/stop-words.ts';
import { isDateWord } from '../dates/date-words.ts';
import { isOfClass, isOneOf, PARTING, type Piece } from '../deeds/pieces.ts';
import { isRole } from '../mentions.ts';
import {
  ADVERB,
  AND,
  AUXILIARY,
  DETERMINER,
  PAST,
  PREPOSITION,
  RELATIVE,
  THAT,
  TO,
} from '../statements/grammar/word-classes.ts';
import { isRank } from '../statements/naming/office-words.ts';
import type { Led } from './led-bodies.ts';

/** The words for a leader, and on which sides of them the name can stand. */
interface Around {
  /** Indexes of the first and the last word. */
  readonly from: number;
  readonly to: number;
  readonly side: 'both' | 'before' | 'behind';
}

/** Most words of a name, and most words that tell what someone is before the name. */
const LONGEST_NAME = 5;
const MOST_ROLES = 5;

/** Ends what the one is who leads: "led by an expert to Homs". */
const ENDING = PREPOSITION | TO | RELATIVE | THAT | AND;

/** Words inside a name that need no capital. */
const PARTICLE = /^(?:al|el|bin|ibn|abu|abdel|abdul|von|van|der|de|du|la|le|da|dos)$/;

/** Between two words of a name, and between a short title and the name. */
const WITHIN = /^(?: |-|\. )$/;

/** Where a name ends that is printed beside the words for a leader. */
const BESIDE = /^[\s,(–-]{1,4}$/;

/** Finds the name of the one who leads beside the words that say so: "Omar Zaghal, the head of Qamar". */
export function nameBeside(
  pieces: readonly Piece[],
  { from, to, side }: Around,
  led: Led,
): Span | null {
  const isName = (at: number) => isNameWord(pieces[at], led);
  const behind = side === 'before' ? null : nameBehind(pieces, lastOf(pieces, to), isName, side);
  return behind ?? (side === 'behind' ? null : nameBefore(pieces, from, isName));
}

function isNameWord(piece: Piece | undefined, { names, body }: Led): boolean {
  if (!piece) return false;
  const { word, isNation } = piece;
  if (!word.capitalised || word.numeric || isNation || isDateWord(word)) return false;
  if (isStopWord(word.folded) || (isRole(word.folded) && !isRank(word.folded))) return false;
  return !isOneOf(names, piece) && !body.some((terms) => isOneOf(terms, piece));
}

/** The last word of the name of those who are led: "Rights" of "the Observatory for Human Rights". */
function lastOf(pieces: readonly Piece[], to: number): number {
  if (!pieces[to]?.word.capitalised) return to;
  let last = to;
  const goesOn = (at: number) =>
    pieces[at]?.word.capitalised && /^[ -]$/.test(pieces[at]?.gap ?? '');
  while (goesOn(last + 1) || (isJoining(pieces[last + 1]) && goesOn(last + 2))) last += 1;
  // "Qamar leader Omar Zaghal"
  return isRole(pieces[to]?.word.folded ?? '') ? to : last;
}

function isJoining(piece: Piece | undefined): boolean {
  return piece?.gap === ' ' && /^(?:for|of|and)$/.test(piece.word.folded);
}

function nameBehind(
  pieces: readonly Piece[],
  to: number,
  isName: (at: number) => boolean,
  side: Around['side'],
): Span | null {
  let at = to + 1;
  const most = side === 'behind' ? at + MOST_ROLES : at + 2;
  const isBefore = (piece: Piece | undefined) =>
    isOfClass(piece, AUXILIARY | DETERMINER) ||
    isRank(piece?.word.folded ?? '') ||
    (side === 'behind' && piece && !isOfClass(piece, ENDING) && !PARTING.test(piece.gap));
  while (at < most && !isName(at) && isBefore(pieces[at])) at += 1;
  const gap = pieces[to + 1]?.gap ?? '';
  return BESIDE.test(gap) && isName(at) ? nameFrom(pieces, at, isName) : null;
}

function nameFrom(
  pieces: readonly Piece[],
  from: number,
  isName: (at: number) => boolean,
): Span | null {
  let to = from;
  const isParticle = (at: number) => PARTICLE.test(pieces[at]?.word.folded ?? '');
  while (to - from < LONGEST_NAME && adjoins(pieces, to + 1)) {
    if (!isName(to + 1) && !(isParticle(to + 1) && isName(to + 2))) break;
    to += 1;
  }
  return spanOf(pieces, from, to);
}

/** "Omar Zaghal, the new head of", "Omar Zaghal, who heads", "Omar Zaghal is the head of". */
function nameBefore(
  pieces: readonly Piece[],
  from: number,
  isName: (at: number) => boolean,
): Span | null {
  const last = lastBefore(pieces, from, isName);
  if (last === null) return null;
  let first = last;
  const isParticle = (at: number) => PARTICLE.test(pieces[at]?.word.folded ?? '');
  while (last - first < LONGEST_NAME && adjoins(pieces, first)) {
    if (!isName(first - 1) && !isParticle(first - 1)) break;
    first -= 1;
  }
  return spanOf(pieces, first, last);
}

/** The index of the last word of the name before the words for a leader. */
function lastBefore(
  pieces: readonly Piece[],
  from: number,
  isName: (at: number) => boolean,
): number | null {
  let at = from - 1;
  const gapBehind = () => pieces[at + 1]?.gap ?? '';
  const isPlain = () => /^['’ -]{1,2}$/.test(gapBehind());
  // "The new", "armed" of "armed forces chief"
  const adjectives = at;
  while (isPlain() && adjectives - at < MOST_ROLES && isAdjective(pieces[at]) && !isName(at))
    at -= 1;
  if (isPlain() && isOfClass(pieces[at], DETERMINER)) at -= 1;
  else if (at < adjectives && !/,/.test(gapBehind())) return null;
  for (let count = 0; count < MOST_ROLES && isLinking(pieces[at]); count += 1) at -= 1;
  return isName(at) && (BESIDE.test(gapBehind()) || gapBehind() === ') ') ? at : null;
}

function isAdjective(piece: Piece | undefined): boolean {
  if (!piece) return false;
  return (
    piece.isNation || (piece.classes === 0 && !isRole(piece.word.folded) && !piece.word.numeric)
  );
}

function isLinking(piece: Piece | undefined): boolean {
  if (!piece || PARTING.test(piece.gap)) return false;
  if (/^(?:became|remains|also|now)$/.test(piece.word.folded)) return true;
  return isOfClass(piece, AUXILIARY | RELATIVE | ADVERB) && !isOfClass(piece, PAST & ~AUXILIARY);
}

/** Whether a word can be of the same name as the one before it. */
function adjoins(pieces: readonly Piece[], at: number): boolean {
  const gap = pieces[at]?.gap ?? '';
  return WITHIN.test(gap) && (gap !== '. ' || isTitle(pieces[at - 1]));
}

function isTitle(piece: Piece | undefined): boolean {
  return isRank(piece?.word.folded ?? '');
}

/** The span of a name without "Dr." and the like before it. */
function spanOf(pieces: readonly Piece[], start: number, to: number): Span | null {
  let from = start;
  while (from < to && isTitle(pieces[from]) && pieces[from + 1]?.gap === '. ') from += 1;
  if (isTitle(pieces[from]) && from === to) return null;
  const [first, last] = [pieces[from], pieces[to]];
  return first && last ? { start: first.word.start, end: last.word.end } : null;
}
