import { isHeading } from '../../text/sentences.ts';
import { cut, type Span } from '../../text/span.ts';
import type { Mention } from '../mention.ts';
import { clauseKinds } from './clause.ts';
import { isOneOf, type Piece, piecesOf } from './piece.ts';
import { placesIn } from './place.ts';
import { type Verb, verbsOf } from './verb.ts';
import * as words from './words.ts';

/** A sentence whose date the next one may take. */
export interface DatedBefore {
  readonly span: Span;
  readonly mentions: readonly Mention[];
  /** The one of its times that dates its event. */
  readonly event: Mention;
}

/**
 * Whether a sentence that names no time tells of the event of the sentence before, and so has its date: `A bomb killed
 * 12 people on Friday. The blast hit a market.` Only a day is taken over. It must date what happened, not what
 * was said, and the sentence must go on in the past.
 *
 * @param sentence - The sentence right after `before`.
 */
export function inheritsDate(body: string, before: DatedBefore, sentence: Span): boolean {
  if (before.event.days.precision !== 'day') return false;
  if (isHeading(body, before.span) || isHeading(body, sentence)) return false;
  const pieces = piecesOf(body, sentence, []);
  if (pieces.some((piece) => isOneOf(piece, OTHER_TIMES)) || !tellsPast(pieces)) return false;
  if (datesSaying(body, before)) return false;
  const earlier = piecesOf(body, before.span, []);
  if (!earlier.some(isHappening)) return false;
  const gap = cut(body, { start: before.span.end, end: sentence.start });
  // In a paragraph of its own, it must name the event.
  return (
    namesKnown(pieces) ||
    (!gap.includes('\n') && pieces.some(isCasualty) && earlier.some(isCasualty))
  );
}

/** Words for another time than that of the sentence before. */
const OTHER_TIMES = new Set(
  `since afterwards afterward after later subsequently eventually before earlier previously already
   meanwhile now still currently until till yet recently ago once never always often usually
   separately elsewhere last next former formerly soon again`.split(/\s+/),
);

/** Auxiliaries of the present, and of what was over before. */
const OTHER_TENSES = new Set('is are am has have had does do'.split(' '));

/** Whether a sentence reports its event in the simple past. */
function tellsPast(pieces: readonly Piece[]): boolean {
  const verbs = verbsOf(pieces);
  const kinds = clauseKinds(pieces, verbs);
  const told = verbs.filter(({ from, form }) => form !== 'infinitive' && kinds[from] !== 'aside');
  const verb = told.find(({ saying }) => !saying);
  return verb !== undefined && isSimplePast(verb, pieces);
}

function isSimplePast({ from, mood, state }: Verb, pieces: readonly Piece[]): boolean {
  if (mood !== 'fact' || state) return false;
  const first = pieces[from];
  return !isOneOf(first, OTHER_TENSES) && !isOneOf(first, words.PRESENTS);
}

/** Whether the time of a sentence says when something was said: `The minister announced on Monday …`. */
function datesSaying(body: string, { span, mentions, event }: DatedBefore): boolean {
  const place = placesIn(body, span, mentions).find(({ mention }) => mention === event);
  return place?.verb?.saying === true;
}

const DEFINITE = new Set('the this that these those both'.split(' '));

/** Most words from an article to the noun: `the second car bomb attack`. */
const LONGEST_NAME = 4;

/** Whether a sentence names an event as known: `the attack`, `two of the bombers`. */
function namesKnown(pieces: readonly Piece[]): boolean {
  return pieces.some(
    (piece, at) =>
      isOneOf(piece, DEFINITE) && pieces.slice(at + 1, at + 1 + LONGEST_NAME).some(isHappening),
  );
}

const MEANS = /^(?:bomb(?:er)?|rocket|shell|missile|warplane|gunm[ae]n|assailant|attacker)s?$/;

const CASUALTY = /^(?:kill|wound|injur|dead$|die[ds]?$|death|casualt|victim|fatal)/;

function isHappening(piece: Piece): boolean {
  return isOneOf(piece, words.HAPPENINGS) || MEANS.test(piece.word) || isCasualty(piece);
}

function isCasualty({ kind, word }: Piece): boolean {
  return kind === 'word' && CASUALTY.test(word);
}
