import { lemma } from '../text/words/lemma.ts';
import {
  isOfClass,
  isOneOf,
  type Names,
  PARTING,
  type Piece,
  partsNouns,
  piecesOf,
  setOf,
} from './deeds/pieces.ts';
import { isGroupNoun } from './mentions.ts';
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
} from './statements/grammar/word-classes.ts';

/** What those who lead are called. */
const LEADERS = setOf(
  `leader head chief commander boss chairman chairwoman chairperson chair president director emir secretary-general
  secretary founder king premier minister manager executive ceo governor mayor captain coach general superintendent
  coordinator dean principal`,
);

/** Before those who do not lead: "the deputy head". */
const DEPUTIES = setOf('deputy vice assistant');

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

/** Most words between a word of leading and what is led. */
const REACH = 6;

/** Ends a phrase that has what is led. */
const OTHER = PREPOSITION | TO | RELATIVE | THAT | AND | GERUND;

/** Whether a word is a noun for a group of people who have a leader: "alliance". */
export function isLedGroup(lower: string): boolean {
  return GROUPS.has(lower) || isGroupNoun(lower);
}

/**
 * Whether a sentence has a word of leading for those who are named: "the leader of Fatah", "Fatah is led by". What is
 * only done to others by their leader is none: "fights factions led by".
 *
 * @param isNamedBefore - Whether they are named before the sentence: then "it" and "the group" can be they.
 */
export function tellsLeaderOf(sentence: string, names: Names, isNamedBefore: boolean): boolean {
  const pieces = piecesOf(sentence);
  const first = isNamedBefore ? 0 : pieces.findIndex((piece) => isOneOf(names, piece)) + 1;
  const canBeThey = (at: number) => (isNamedBefore || first > 0) && at >= first;
  const isLed = (at: number) => {
    const piece = pieces[at];
    if (!piece) return false;
    return isOneOf(names, piece) || (canBeThey(at) && pointsBack(pieces, at));
  };
  return pieces.some(({ word: { folded } }, at) => {
    if (isLeader(pieces, at) && (isBefore(pieces, at, isLed) || isBehindOf(pieces, at, isLed)))
      return true;
    if (LEADING_OF.has(folded) && isBehindOf(pieces, at, isLed)) return true;
    if (!LEADING.has(folded)) return false;
    return pieces[at + 1]?.word.folded === 'by'
      ? isLedBy(pieces, at, isLed)
      : leads(pieces, at, isLed);
  });
}

/** Whether a word is a noun for one who leads, or for several whose names follow: "leaders Zaghal and Qamar". */
function isLeader(pieces: readonly Piece[], at: number): boolean {
  const folded = pieces[at]?.word.folded ?? '';
  if (DEPUTIES.has(pieces[at - 1]?.word.folded ?? '') || isOneOfSeveral(pieces, at)) return false;
  if (LEADERS.has(folded)) return true;
  return LEADERS.has(lemma(folded)) && pieces[at + 1]?.isName === true;
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

/** "Jaish al-Islam's military commander". */
function isBefore(pieces: readonly Piece[], noun: number, isLed: (at: number) => boolean): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - REACH); at -= 1) {
    const [piece, next] = [pieces[at], pieces[at + 1]];
    if (!piece || /[,()]/.test(next?.gap ?? '') || PARTING.test(next?.gap ?? '')) return false;
    if (isLed(at)) return true;
    if (isOfClass(piece, OTHER | DETERMINER) || partsNouns(piece)) return false;
  }
  return false;
}

/** "The commander of the Idlib wing of Jaish al-Islam". */
function isBehindOf(
  pieces: readonly Piece[],
  noun: number,
  isLed: (at: number) => boolean,
): boolean {
  const next = pieces[noun + 1];
  return next !== undefined && /^(?:of|for|at|in)$/.test(next.word.folded)
    ? isBehind(pieces, noun + 1, isLed)
    : false;
}

/** "Who heads Jaish al-Islam". A leading member does not lead. */
function leads(pieces: readonly Piece[], verb: number, isLed: (at: number) => boolean): boolean {
  const [before, own] = [pieces[verb - 1], pieces[verb]];
  const isAdjective =
    own?.word.folded === 'leading' && (!before || isOfClass(before, DETERMINER | AND));
  const isNoun = pieces[verb + 1]?.word.folded === 'of';
  return !isAdjective && !isNoun && isBehind(pieces, verb, isLed);
}

function isBehind(pieces: readonly Piece[], from: number, isLed: (at: number) => boolean): boolean {
  for (let at = from + 1; at <= Math.min(pieces.length - 1, from + REACH); at += 1) {
    const piece = pieces[at];
    if (!piece || /[,(]/.test(piece.gap) || PARTING.test(piece.gap)) return false;
    if (isLed(at)) return true;
    const isOther = isOfClass(piece, OTHER) && piece.word.folded !== 'of';
    if (isOther || partsNouns(piece)) return false;
  }
  return false;
}

/** "Jaish al-Islam, which is led by", "Jaish al-Islam, a group led by". */
function isLedBy(pieces: readonly Piece[], verb: number, isLed: (at: number) => boolean): boolean {
  const isLinking = (at: number) => isOfClass(pieces[at], AUXILIARY | ADVERB);
  let at = verb - 1;
  while (isLinking(at)) at -= 1;
  const isRelative = isOfClass(pieces[at], RELATIVE | THAT);
  // "Jaish al-Islam is based in Douma and is led by"
  if (!isRelative && at < verb - 1) return pieces.slice(0, verb).some((_, place) => isLed(place));
  if (isRelative) at -= 1;
  for (const least = Math.max(0, at - REACH); at >= least; at -= 1) {
    const piece = pieces[at];
    if (!piece) return false;
    if (isLed(at)) return true;
    if (isOfClass(piece, OTHER) || partsNouns(piece)) return false;
  }
  return false;
}
