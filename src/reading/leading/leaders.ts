import type { Span } from '../../text/span.ts';
import { lemma } from '../../text/words/lemma.ts';
import {
  isOfClass,
  isOneOf,
  PARTING,
  type Piece,
  partsNouns,
  piecesOf,
  setOf,
} from '../deeds/pieces.ts';
import { isGroupNoun } from '../mentions.ts';
import {
  ADVERB,
  AND,
  AUXILIARY,
  DETERMINER,
  GERUND,
  PREPOSITION,
  RELATIVE,
  THAT,
  TO,
} from '../statements/grammar/word-classes.ts';
import { nameBeside } from './leader-names.ts';
import { isBodyAt, type Led } from './led-bodies.ts';

/** What those who lead are called. */
const LEADERS = setOf(
  `leader head chief commander boss chairman chairwoman chairperson chair president director emir secretary-general
  secretary founder king premier minister manager executive ceo governor mayor captain coach general superintendent
  coordinator dean principal`,
);

/** Before those who do not lead: "the deputy head". */
const DEPUTIES = setOf('deputy vice assistant');

/** Before those who lead no more: "the former army chief". */
const FORMER = setOf('former ex late onetime ousted deposed fired sacked retired');

/** Most words between one of these and the noun for one who leads. */
const MOST_BEFORE = 3;

/** Before "of" and what is led. */
const LEADING_OF = setOf('charge helm leadership command responsible');

/** Verbs of leading. */
const LEADING = setOf(
  `lead leads led leading head heads headed heading command commands commanded commanding run runs ran running chair
  chairs chaired chairing directs directed directing rules ruled ruling governs governed governing oversees oversaw
  overseeing spearheads spearheaded founded`,
);

/** What is led can be called so, if it was named before: "the group's leader". */
const GROUPS = setOf(
  `organization organisation alliance party coalition network brigade brigades faction factions battalion front council
  body agency company firm bank team club union ministry department committee church country nation crew force band`,
);

const PRONOUNS = setOf('it its they their them');
const POINTING = setOf('the this that these');

/** Between a body and the one who leads it: "the army's top commander". */
const FIRST = setOf('top new current overall supreme longtime general acting military s');

/** Most words between a word of leading and what is led. */
const REACH = 6;

/** Ends a phrase that has what is led. */
const OTHER = PREPOSITION | TO | RELATIVE | THAT | AND | GERUND;

/** Whether a word is a noun for a group of people who have a leader: "alliance". */
export function isLedGroup(lower: string): boolean {
  return GROUPS.has(lower) || isGroupNoun(lower);
}

/** A place of a sentence that tells that those who are named are led. */
interface Leading {
  /** Indexes of the first and the last word of "the leader of Qamar". */
  readonly from: number;
  readonly to: number;
  /** Where the name of the one who leads can stand. */
  readonly side: 'both' | 'before' | 'behind';
}

/**
 * Whether a sentence has a word of leading for those who are named: "the leader of Fatah", "Fatah is led by". What is
 * only done to others by their leader is none: "fights factions led by".
 *
 * @param isNamedBefore - Whether they are named before the sentence: then "it" and "the group" can be they.
 */
export function tellsLeaderOf(sentence: string, led: Led, isNamedBefore: boolean): boolean {
  return leadingIn(piecesOf(sentence), led, isNamedBefore).length > 0;
}

/** The names of those who lead by what a sentence tells, as spans of it. */
export function leadersIn(sentence: string, led: Led, isNamedBefore: boolean): Span[] {
  const pieces = piecesOf(sentence);
  return leadingIn(pieces, led, isNamedBefore).flatMap(
    (leading) => nameBeside(pieces, leading, led) ?? [],
  );
}

function leadingIn(pieces: readonly Piece[], led: Led, isNamedBefore: boolean): Leading[] {
  const { names, body } = led;
  const first = isNamedBefore ? 0 : pieces.findIndex((piece) => isOneOf(names, piece)) + 1;
  const canBeThey = (at: number) => (isNamedBefore || first > 0) && at >= first;
  const isLed = (at: number) => {
    const piece = pieces[at];
    if (!piece) return false;
    if (body.length > 0) return isBodyAt(pieces, at, led, canBeThey(at));
    return isOneOf(names, piece) || (canBeThey(at) && pointsBack(pieces, at));
  };
  return [...pieces.keys()].flatMap((at) => leadingAt(pieces, at, isLed, led) ?? []);
}

function leadingAt(
  pieces: readonly Piece[],
  at: number,
  isLed: (at: number) => boolean,
  { body, isPast }: Led,
): Leading | null {
  const folded = pieces[at]?.word.folded ?? '';
  if (isLeader(pieces, at, isPast)) {
    const before = placeBefore(pieces, at, isLed, body.length > 0);
    if (before !== null) return { from: before, to: at, side: 'both' };
    const behind = placeBehindOf(pieces, at, isLed);
    if (behind !== null) return { from: at, to: behind, side: 'both' };
  }
  const behind = LEADING_OF.has(folded) ? placeBehindOf(pieces, at, isLed) : null;
  if (behind !== null) return { from: at, to: behind, side: 'both' };
  if (!LEADING.has(folded)) return null;
  if (pieces[at + 1]?.word.folded === 'by') {
    const place = placeLedBy(pieces, at, isLed);
    return place === null ? null : { from: place, to: at + 1, side: 'behind' };
  }
  if (!isPast && isOfOtherYears(pieces, at)) return null;
  const place = placeLed(pieces, at, isLed);
  return place === null ? null : { from: at, to: place, side: 'before' };
}

/** Verbs for what someone did, and the years that show that it is over: "who headed Qamar in the 2000s". */
const LED = setOf('led headed commanded chaired directed ran ruled governed oversaw');
const YEARS = /^(?:19|20)\d\ds?$/;

/** Most words from such a verb to its years. */
const YEARS_REACH = 12;

function isOfOtherYears(pieces: readonly Piece[], verb: number): boolean {
  if (!LED.has(pieces[verb]?.word.folded ?? '')) return false;
  return pieces
    .slice(verb + 1, verb + 1 + YEARS_REACH)
    .some(({ word: { folded } }) => YEARS.test(folded));
}

/** Whether a word is a noun for one who leads, or for several whose names follow: "leaders Zaghal and Qamar". */
function isLeader(pieces: readonly Piece[], at: number, isPast: boolean): boolean {
  const folded = pieces[at]?.word.folded ?? '';
  if (!LEADERS.has(folded) && !(LEADERS.has(lemma(folded)) && pieces[at + 1]?.isName === true))
    return false;
  return !isOtherThan(pieces, at, isPast) && !isOneOfSeveral(pieces, at);
}

/** "The deputy head", "the former army chief". */
function isOtherThan(pieces: readonly Piece[], noun: number, isPast: boolean): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - MOST_BEFORE); at -= 1) {
    const [piece, next] = [pieces[at], pieces[at + 1]];
    if (!piece || /[,()]/.test(next?.gap ?? '') || PARTING.test(next?.gap ?? '')) return false;
    if (DEPUTIES.has(piece.word.folded) || (!isPast && FORMER.has(piece.word.folded))) return true;
    if (isOfClass(piece, OTHER) || partsNouns(piece)) return false;
  }
  return false;
}

/** "A senior Qamar commander" need not be the one who leads. */
function isOneOfSeveral(pieces: readonly Piece[], noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - REACH); at -= 1) {
    const [piece, next] = [pieces[at], pieces[at + 1]];
    if (!piece || /[,()]/.test(next?.gap ?? '') || PARTING.test(next?.gap ?? '')) return false;
    if (isOfClass(piece, DETERMINER)) return /^an?$/.test(piece.word.folded);
    if (isOfClass(piece, OTHER) || partsNouns(piece)) return false;
  }
  return false;
}

/** Whether a word points back at a group: "its", "the group". */
function pointsBack(pieces: readonly Piece[], at: number): boolean {
  const folded = pieces[at]?.word.folded ?? '';
  if (PRONOUNS.has(folded)) return true;
  return isLedGroup(folded) && POINTING.has(pieces[at - 1]?.word.folded ?? '');
}

/**
 * "Jaish al-Islam's military commander".
 *
 * @param isBody - Whether only words such as "top" can be between: the chief of army intelligence does not lead the army.
 */
function placeBefore(
  pieces: readonly Piece[],
  noun: number,
  isLed: (at: number) => boolean,
  isBody: boolean,
): number | null {
  // "The military commander of another group"
  if (isBody && pieces[noun + 1]?.word.folded === 'of' && pieces[noun + 2]?.word.folded !== 'staff')
    return null;
  for (let at = noun - 1; at >= Math.max(0, noun - REACH); at -= 1) {
    const [piece, next] = [pieces[at], pieces[at + 1]];
    if (!piece || /[,()]/.test(next?.gap ?? '') || PARTING.test(next?.gap ?? '')) return null;
    if (isLed(at)) return at;
    if (isOfClass(piece, OTHER | DETERMINER) || partsNouns(piece)) return null;
    if (isBody && !FIRST.has(piece.word.folded)) return null;
  }
  return null;
}

/** "The commander of the Idlib wing of Jaish al-Islam". */
function placeBehindOf(
  pieces: readonly Piece[],
  noun: number,
  isLed: (at: number) => boolean,
): number | null {
  const next = pieces[noun + 1];
  return next !== undefined && /^(?:of|for|at|in)$/.test(next.word.folded)
    ? placeBehind(pieces, noun + 1, isLed)
    : null;
}

/** "Who heads Jaish al-Islam". A leading member does not lead. */
function placeLed(
  pieces: readonly Piece[],
  verb: number,
  isLed: (at: number) => boolean,
): number | null {
  const [before, own] = [pieces[verb - 1], pieces[verb]];
  const isAdjective =
    own?.word.folded === 'leading' && (!before || isOfClass(before, DETERMINER | AND));
  const isNoun = pieces[verb + 1]?.word.folded === 'of';
  const place = isAdjective || isNoun ? null : placeBehind(pieces, verb, isLed);
  return place === null || isLedTo(pieces, place) ? null : place;
}

/** "Which led Qamar to stop": to lead someone to a deed is not to head it. */
function isLedTo(pieces: readonly Piece[], place: number): boolean {
  const rest = pieces.slice(place + 1, place + 1 + REACH);
  const end = rest.findIndex(({ word, gap }) => !word.capitalised || /[^ -]/.test(gap));
  return isOfClass(rest[end], TO) && rest[end]?.gap === ' ';
}

function placeBehind(
  pieces: readonly Piece[],
  from: number,
  isLed: (at: number) => boolean,
): number | null {
  for (let at = from + 1; at <= Math.min(pieces.length - 1, from + REACH); at += 1) {
    const piece = pieces[at];
    if (!piece || /[,(]/.test(piece.gap) || PARTING.test(piece.gap)) return null;
    if (isLed(at)) return at;
    const isOther = isOfClass(piece, OTHER) && piece.word.folded !== 'of';
    if (isOther || partsNouns(piece)) return null;
  }
  return null;
}

/** "Jaish al-Islam, which is led by", "Jaish al-Islam, a group led by". */
function placeLedBy(
  pieces: readonly Piece[],
  verb: number,
  isLed: (at: number) => boolean,
): number | null {
  const isLinking = (at: number) => isOfClass(pieces[at], AUXILIARY | ADVERB);
  let at = verb - 1;
  while (isLinking(at)) at -= 1;
  const isRelative = isOfClass(pieces[at], RELATIVE | THAT);
  // "Jaish al-Islam is based in Douma and is led by"
  if (!isRelative && at < verb - 1) {
    const place = pieces.slice(0, verb).findIndex((_, one) => isLed(one));
    return place < 0 ? null : place;
  }
  if (isRelative) at -= 1;
  for (const least = Math.max(0, at - REACH); at >= least; at -= 1) {
    const piece = pieces[at];
    if (!piece) return null;
    if (isLed(at)) return at;
    if (isOfClass(piece, OTHER) || partsNouns(piece)) return null;
  }
  return null;
}
