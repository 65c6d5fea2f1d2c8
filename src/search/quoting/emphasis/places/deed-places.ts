import { isDateWord } from '../../../../reading/dates/date-words.ts';
import { isOfClass, type Piece, piecesOf } from '../../../../reading/deeds/pieces.ts';
import {
  ADVERB,
  AUXILIARY,
  DETERMINER,
  GERUND,
  PAST,
  PREPOSITION,
  SUBORDINATOR,
} from '../../../../reading/statements/grammar/word-classes.ts';
import type { Span } from '../../../../text/span.ts';
import { lemma } from '../../../../text/words/lemma.ts';
import type { AskedAct } from '../../../question/beside/beside.ts';

/** Most words from a place back to the verb that it belongs to: "kidnapped on Monday in the northern city of Taji". */
const REACH = 10;

const PLACE_NOUN =
  /^(?:city|town|village|province|region|area|district|suburb|neighbou?rhood|countryside|outskirts|part|north|south|east|west|northern|southern|eastern|western|central|nearby)s?$/;

/** "Shot while driving in Taji" tells where the shot fell. */
const MEANWHILE = /^(?:while|when|as)$/;

/** Before a place that is a part of the name of a body: "the Islamic State in Iraq". */
const OF_BODY =
  /(?:State|Qaeda|Qaida|Front|Army|Party|Council|Union|Brotherhood|Movement|Rights|Command|Committee|Embassy|Mission) (?:in|of|for) (?:the )?$/;

/** Before a place that something is away from: "60 kilometres (35 miles) from Damascus". */
const AWAY_FROM = /\b(?:kilomet(?:re|er)s?|kms?|miles?)\)? (?:away )?from (?:the )?$/i;

/** Most characters of these. */
const LONGEST_BEFORE = 30;

/**
 * Whether a place is that of a deed that a question asks about: not if the verb right before it is another one, as in
 * "beheaded a worker kidnapped in Syria", and not if it is a part of the name of a body or far away.
 *
 * @param text - One sentence.
 */
export function canBeOfDeed(text: string, { start }: Span, { told }: AskedAct): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
  if (OF_BODY.test(before) || AWAY_FROM.test(before)) return false;
  const pieces = piecesOf(text);
  const place = pieces.findIndex(({ word }) => word.start >= start);
  if (place < 0) return true;
  let at = place - 1;
  const least = Math.max(0, place - REACH);
  while (at >= least && isBetween(pieces[at])) at -= 1;
  const [verb, earlier] = [pieces[at], pieces[at - 1]];
  if (!verb || at < least || at === place - 1 || !isVerb(verb)) return true;
  if (MEANWHILE.test(earlier?.word.folded ?? '')) return true;
  return told.has(verb.term) || told.has(lemma(verb.word.folded));
}

/** Whether a word can be between a verb and its place. */
function isBetween(piece: Piece | undefined): boolean {
  if (!piece || /[,;:]/.test(piece.gap)) return false;
  const { word } = piece;
  if (PLACE_NOUN.test(word.folded) || isDateWord(word)) return true;
  return (
    isOfClass(piece, PREPOSITION | DETERMINER | ADVERB) && !isOfClass(piece, SUBORDINATOR | PAST)
  );
}

function isVerb(piece: Piece): boolean {
  return isOfClass(piece, PAST | GERUND) && !isOfClass(piece, AUXILIARY) && !piece.word.joined;
}
