import { isAttribute, isNamedEvent, isNounLike } from './attribute.ts';
import { isComma, isOneOf, type Piece } from './piece.ts';
import type { Place } from './place.ts';
import type { Verb } from './verb.ts';
import * as words from './words.ts';

/**
 * What a clue adds for or against a time. Only their order matters: the main clause before what is
 * said, what is said before the saying, all these before what is only probably the event's.
 */
export const WEIGHTS = {
  main: 4,
  reported: 3.5,
  simultaneous: 2,
  participle: 1,
  /** The time of a saying dates what is told only if nothing else does. */
  saying: -1.5,
  infinitive: -2,
  plan: -3,
  named: -1,
  dateline: -3,
  first: 0.5,
  /** Outweighs all that speaks for. */
  never: -100,
} as const;

/** Something on the surface of a sentence that speaks for or against a time. */
export type Clue = (place: Place) => number;

/** The main clause tells the event; relative and subordinate clauses tell what was before or behind. */
const clause: Clue = ({ clause, days, at, verb }) => {
  if (clause === 'aside') return WEIGHTS.never;
  if (clause !== 'participle') return WEIGHTS[clause];
  // `wounded in a car parked outside on Friday` may go with both verbs, `built in 1974` may not.
  const near = verb !== null && verb.from < at && at - verb.to < 2;
  return near || days.precision !== 'day' ? WEIGHTS.never : WEIGHTS.participle;
};

/** A time that follows `since`, `until`, `by`, `of` or `for` is a limit or a part of a name. */
const preposition: Clue = (place) => {
  const word = place.pieces[place.preposition]?.word;
  if (word === undefined || words.AT_TIME.has(word)) return 0;
  return word === 'for' && isPlanFor(place) ? 0 : WEIGHTS.never;
};

/** `is scheduled for Thursday`. */
function isPlanFor({ verb, preposition }: Place): boolean {
  return verb?.mood === 'plan' && verb.to === preposition + 1;
}

/** A time within a noun's name belongs to the noun: `the 2018 election`, `Friday prayers`, `a post-2003 law`. */
const attribute: Clue = (place) => {
  if (!isAttribute(place)) return 0;
  return isNamedEvent(place) ? WEIGHTS.named : WEIGHTS.never;
};

/** `the death toll from an earthquake in the north on Friday`: the date is of what is talked about. */
const happening: Clue = ({ pieces, at, preposition }) => {
  let named = false;
  const from = preposition < 0 ? at : preposition;
  for (let before = from - 1; before >= Math.max(0, from - 9); before -= 1) {
    const piece = pieces[before];
    if (piece?.kind !== 'word' || isVerbLike(piece)) return 0;
    if (isOneOf(piece, words.HAPPENINGS)) named = true;
    else if (named && isOneOf(piece, words.ABOUT_HAPPENING)) return WEIGHTS.never;
    else if (named && words.PREPOSITIONS.has(piece.word)) return 0;
  }
  return 0;
};

function isVerbLike({ word }: Piece): boolean {
  if (words.SURE_PASTS.has(word) || words.UNSURE_PASTS.has(word)) return true;
  return words.BE.has(word) || words.HAVE.has(word) || word.endsWith('ed');
}

/** `A centre set up in 2014 treats children`: a present behind it makes the verb before a participle. */
const present: Clue = ({ pieces, at, verb }) => {
  const next = pieces[at + 1];
  if (verb?.form !== 'unsure' || verb.from > at || !isNounLike(next, false)) return 0;
  return next && !next.capital && /[^s]s$/.test(next.word) ? WEIGHTS.never : 0;
};

/** What may happen has no date; what is planned has one, if it is told of a day and nothing else is told. */
const mood: Clue = ({ verb, clause, days, pieces, at }) => {
  if (isLineOpener(pieces, at)) return 0;
  if (verb?.mood === 'open' || isStandingCharge(pieces, verb)) return WEIGHTS.never;
  if (verb?.mood !== 'plan') return verb?.form === 'infinitive' ? WEIGHTS.infinitive : 0;
  return clause === 'main' && days.precision === 'day' ? WEIGHTS.plan : WEIGHTS.never;
};

/** `12 August: Crowds gather` is dated whatever its verbs say. */
function isLineOpener(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  return (
    at === 0 && next !== undefined && (next.word === ':' || (isComma(next) && next.word !== ','))
  );
}

/** `is charged with a murder in May`: the charge stands, the date is of the deed. */
function isStandingCharge(pieces: readonly Piece[], verb: Verb | null): boolean {
  if (!verb || !isOneOf(pieces[verb.to - 1], words.ACCUSING)) return false;
  return isOneOf(pieces[verb.from], words.PRESENT_AUXILIARIES);
}

/** `he said on Tuesday` dates the saying. */
const saying: Clue = ({ verb }) =>
  verb?.saying && verb.form !== 'infinitive' ? WEIGHTS.saying : 0;

/** `three years earlier` counts from what is compared, unless the sentence begins with it. */
const counted: Clue = ({ body, mention, at }) => {
  const text = body.slice(mention.span.start, mention.span.end);
  return at > 0 && /\b(?:earlier|before|previously)$/iu.test(text) ? WEIGHTS.never : 0;
};

/** A sentence that begins with a time tells what happened at it. */
const first: Clue = ({ at, preposition }) => (at === 0 || preposition === 0 ? WEIGHTS.first : 0);

/** `CAIRO, Feb 3 (Reuters) -` is the day of the report. */
const dateline: Clue = ({ pieces, at }) => {
  // `Posted by a reader | 7 June 2010 |`
  if (pieces[at - 1]?.word === '|' || pieces[at + 1]?.word === '|') return WEIGHTS.never;
  const before = pieces.slice(0, at);
  if (at === 0 || at > 8 || !before.every((piece) => piece.capital || isComma(piece))) return 0;
  const next = pieces[at + 1];
  return next && (next.word === '(' || (isComma(next) && next.word !== ',')) ? WEIGHTS.dateline : 0;
};

/** All that is looked at. */
export const CLUES: readonly Clue[] = [
  clause,
  preposition,
  attribute,
  happening,
  present,
  mood,
  saying,
  counted,
  first,
  dateline,
];
