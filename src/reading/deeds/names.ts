import { isVerb } from '../../text/words/related-words.ts';
import {
  BUT,
  DETERMINER,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  THAT,
  TO,
} from '../statements/grammar/word-classes.ts';
import { type DeedWord, isOf } from './parties.ts';
import {
  isOfClass,
  isOneOf,
  type Names,
  PARTING,
  type Piece,
  partsNouns,
  piecesOf,
  prepositionOf,
  range,
  setOf,
} from './pieces.ts';
import { speaksAt } from './speakers.ts';

/** A name behind one of these is not the subject of what follows: "in Syria", "against Iran". */
const BARRING = setOf(
  `in at near inside outside into onto over across against with between among amid on around toward towards through
  within along by about to for under beyond via`,
);

/** Words that say that something is near a nation, and not in it: "near Turkey", "the border with Turkey". */
const BESIDE_NATION = setOf('near from with along to toward towards for like between');
const BORDERS = setOf('border borders frontier');

/** Words before a place or an event: "in a Turkish town" is in the nation, "in Turkish strikes" need not be. */
const IN_PLACE = setOf('in at near inside into over across around during after before amid');
/** Nouns for places. */
const PLACES = setOf(
  `province town city territory territories airspace village villages region capital soil side countryside waters base
  area areas desert mountains district towns cities`,
);

/** Words before the one to whom a deed is done that is not done to places: "support for Iran". */
const OF_PATIENT = setOf('of on with for to against');

/** Words that begin another clause, although they can also be before a noun. */
const CLAUSES = setOf('as when while');

/**
 * Whether a sentence names someone, and not only to say where something else is: "the border with Turkey".
 *
 * @param isSpeaker - Whether those who only say something count.
 */
export function namesAny(sentence: string, names: Names, isSpeaker: boolean): boolean {
  const pieces = piecesOf(sentence);
  return pieces.some(
    (piece, at) =>
      isOneOf(names, piece) && !isBesideNation(pieces, at) && (isSpeaker || !speaksAt(pieces, at)),
  );
}

/** Indexes of the words before a deed, as far as no mark parts them from it. */
export function indexesBefore({ pieces, at }: DeedWord): number[] {
  let from = at;
  while (from > 0 && !PARTING.test(pieces[from]?.gap ?? '')) from -= 1;
  return range(from, at - 1);
}

/** Indexes of the names among the words before a deed. */
export function namesBefore(deed: DeedWord): number[] {
  return namesAmong(deed, indexesBefore(deed));
}

/** Indexes of the names behind a deed, up to a mark or the next clause. */
export function namesBehind(deed: DeedWord): number[] {
  let to = deed.at;
  for (let at = deed.at + 1; at < deed.pieces.length; at += 1) {
    const piece = deed.pieces[at];
    if (!piece || PARTING.test(piece.gap)) break;
    const isNext = isOfClass(piece, SUBORDINATOR | RELATIVE | THAT | BUT);
    if (CLAUSES.has(piece.word.folded) || (isNext && !isOfClass(piece, PREPOSITION))) break;
    to = at;
  }
  return namesAmong(deed, range(deed.at + 1, to));
}

/** Indexes of the names directly before a noun: "the Israeli air strikes". */
export function namesInPhrase(deed: DeedWord): number[] {
  const { pieces } = deed;
  let at = deed.at - 1;
  while (at >= 0) {
    const [piece, next] = [pieces[at], pieces[at + 1]];
    if (!piece || PARTING.test(next?.gap ?? '') || /,/.test(next?.gap ?? '')) break;
    if (isOfClass(piece, PREPOSITION | TO | DETERMINER) || partsNouns(piece)) break;
    at -= 1;
  }
  return namesAmong(deed, range(at + 1, deed.at - 1));
}

/** Those of some indexes at which there is a name, or one of those asked about. */
export function namesAmong(deed: DeedWord, at: readonly number[]): number[] {
  const { agent, patient } = deed.parties;
  return at.filter(
    (one) => deed.pieces[one]?.isName || isOf(deed, agent, one) || isOf(deed, patient, one),
  );
}

/** Whether a preposition keeps a name out of what follows: "in Syria", "against Iran". */
export function isBarred({ pieces }: DeedWord, at: number): boolean {
  return BARRING.has(prepositionOf(pieces, at) ?? '');
}

/** Whether something can be done to a name, or to something in it. */
export function canBear({ pieces, parties }: DeedWord, at: number): boolean {
  const preposition = prepositionOf(pieces, at);
  if (preposition === 'by' || speaksAt(pieces, at)) return false;
  if (!parties.isOfPlaces && preposition !== null && !OF_PATIENT.has(preposition)) return false;
  // "Killed in Turkish strikes", but "in a Turkish town"
  const isPlace = PLACES.has(pieces[at + 1]?.word.folded ?? '');
  const isOther = pieces[at]?.isAdjective && IN_PLACE.has(preposition ?? '');
  return !(isOther && !isPlace) && !isBesideNation(pieces, at);
}

/** Whether a nation is named only to say that something is near it. */
function isBesideNation(pieces: readonly Piece[], at: number): boolean {
  if (!pieces[at]?.isNation) return false;
  const isBorder = BORDERS.has(pieces[at + 1]?.word.folded ?? '');
  // "To convince Iran"
  const [before, early] = [pieces[at - 1], pieces[at - 2]];
  if (isOfClass(early, TO) && before && !before.isName && isVerb(before.word.folded))
    return isBorder;
  return isBorder || BESIDE_NATION.has(prepositionOf(pieces, at) ?? '');
}
