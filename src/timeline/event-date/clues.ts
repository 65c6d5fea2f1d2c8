import { isAttribute, isNamedEvent, isNounLike } from './attribute.ts';
import { HOURS } from './opener.ts';
import { isComma, isOneOf, type Piece } from './piece.ts';
import type { Place } from './place.ts';
import type { Verb } from './verb.ts';
import * as words from './words.ts';

/**
 * The weights of clues for and against a time. Only their order matters: the main clause, then reported
 * speech, then the saying itself, then times that only probably date the event.
 */
export const WEIGHTS = {
  main: 4,
  reported: 3.5,
  simultaneous: 2,
  participle: 1,
  /** The time of a saying dates the event only if no other time does. */
  saying: -1.5,
  infinitive: -2,
  plan: -3,
  named: -1,
  dateline: -3,
  first: 0.5,
  /** Outweighs everything in favour. */
  never: -100,
} as const;

/** A surface feature of a sentence. Returns its weight for or against a time. */
export type Clue = (place: Place) => number;

/** The main clause reports the event. Relative and subordinate clauses report what came before or after. */
const clause: Clue = ({ clause, days, at, verb }) => {
  if (clause === 'aside') return WEIGHTS.never;
  if (clause !== 'participle') return WEIGHTS[clause];
  // The day in `wounded in a car parked outside on Friday` can belong to both verbs, a year cannot.
  const near = verb !== null && verb.from < at && at - verb.to < 2;
  return near || days.precision !== 'day' ? WEIGHTS.never : WEIGHTS.participle;
};

/** A time after `since`, `until`, `by`, `of` or `for` is a limit or part of a name. */
const preposition: Clue = (place) => {
  const word = place.pieces[place.preposition]?.word;
  if (word === undefined || words.AT_TIME.has(word) || isHourBound(place, word)) return 0;
  return word === 'for' && isPlanFor(place) ? 0 : WEIGHTS.never;
};

/** `before dawn on Monday` is on Monday. */
function isHourBound({ pieces, at }: Place, word: string): boolean {
  return AROUND_HOUR.has(word) && HOURS.has(pieces[at]?.word.split(' ', 1)[0] ?? '');
}

const AROUND_HOUR = new Set(['before', 'by', 'after', 'until', 'from']);

/** `is scheduled for Thursday`. */
function isPlanFor({ verb, preposition }: Place): boolean {
  return verb?.mood === 'plan' && verb.to === preposition + 1;
}

/** A time in a name belongs to the name: `the 2018 election`, `Friday prayers`, `a post-2003 law`. */
const attribute: Clue = (place) => {
  if (!isAttribute(place)) return 0;
  return isNamedEvent(place) ? WEIGHTS.named : WEIGHTS.never;
};

/** `the death toll from an earthquake in the north on Friday`: the date belongs to the earthquake. */
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

/** `A centre set up in 2014 treats children`: a present tense after the time shows a participle before it. */
const present: Clue = ({ pieces, at, verb }) => {
  const next = pieces[at + 1];
  if (verb?.form !== 'unsure' || verb.from > at || !isNounLike(next, false)) return 0;
  return next && !next.capital && /[^s]s$/.test(next.word) ? WEIGHTS.never : 0;
};

/** A possible event has no date. A plan has one only for a day, and only if no other time dates the event. */
const mood: Clue = ({ verb, clause, days, pieces, at }) => {
  if (isLineOpener(pieces, at)) return 0;
  if (verb?.mood === 'open' || isStandingCharge(pieces, verb)) return WEIGHTS.never;
  if (verb?.mood !== 'plan') return verb?.form === 'infinitive' ? WEIGHTS.infinitive : 0;
  return clause === 'main' && days.precision === 'day' ? WEIGHTS.plan : WEIGHTS.never;
};

/** `12 August: Crowds gather` is dated regardless of its verbs. */
function isLineOpener(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  return (
    at === 0 && next !== undefined && (next.word === ':' || (isComma(next) && next.word !== ','))
  );
}

/** `is charged with a murder in May`: the charge is current, the date belongs to the deed. */
function isStandingCharge(pieces: readonly Piece[], verb: Verb | null): boolean {
  if (!verb || !isOneOf(pieces[verb.to - 1], words.ACCUSING)) return false;
  return isOneOf(pieces[verb.from], words.PRESENT_AUXILIARIES);
}

/** `he said on Tuesday` dates the saying. */
const saying: Clue = ({ verb }) =>
  verb?.saying && verb.form !== 'infinitive' ? WEIGHTS.saying : 0;

/** `three years earlier` counts from another event, unless the sentence begins with it. */
const counted: Clue = ({ body, mention, at }) => {
  const text = body.slice(mention.span.start, mention.span.end);
  return at > 0 && /\b(?:earlier|before|previously)$/iu.test(text) ? WEIGHTS.never : 0;
};

/** A sentence that begins with a time reports what happened then. */
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

/** All clues. Their weights are added. */
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
