import {
  ADVERB,
  AND,
  AUXILIARY,
  BUT,
  DETERMINER,
  MODAL,
  NEGATION,
  PAST,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  TO,
} from '../statements/grammar/word-classes.ts';
import { namesBehindBy } from './by.ts';
import { canBear, indexesBefore, isBarred, namesAmong, namesBefore, namesBehind } from './names.ts';
import { type Deed, type DeedWord, type Fit, fitOf, isOf, objectFit } from './parties.ts';
import {
  isOfClass,
  namesNation,
  PARTING,
  type Piece,
  partsNouns,
  prepositionOf,
  range,
  setOf,
} from './pieces.ts';
import { isBlame, judges } from './speakers.ts';

/** With these a passive says who does it or with what, not where. */
const NO_PLACE = setOf('by against with from');

const BEING = setOf('was were been being is are be got gets stand stands stood');

/** Nouns for many; verbs like "targets" do not follow a verb. */
const MANY = /^(?:people|children|women|men)$|[^su]s$/;

/** Most words from a verb to the noun behind it. */
const MOST_BEFORE_NOUN = 4;

/** A headline leaves out "were": "25 fighters killed near Azaz". */
const HARMED = setOf('killed wounded injured arrested kidnapped detained captured');

/** Reads a word for a deed as a verb: "Iran attacked", "was attacked by Iran", "Iran-backed". */
export function verbDeed(deed: DeedWord): Deed {
  const piece = deed.pieces[deed.at];
  if (piece?.word.joined) return joined(deed);
  const by = namesBehindBy(deed);
  const isPassive = isPassiveAt(deed) || (by !== null && isOfClass(piece, PAST));
  return isPassive ? passive(deed, by) : active(deed);
}

/** Reads a word like "backed" in "US-backed fighters". */
function joined(deed: DeedWord): Deed {
  const { agent, patient } = deed.parties;
  const before = deed.pieces[deed.at - 1]?.isName ? [deed.at - 1] : [];
  return { agent: fitOf(deed, agent, before), patient: fitOf(deed, patient, bearers(deed)) };
}

/**
 * Reads a passive: "Iran was attacked by Israel".
 *
 * @param by - Indexes of the names behind its "by"; `null` if it has none.
 */
function passive(deed: DeedWord, by: readonly number[] | null): Deed {
  const { agent, patient } = deed.parties;
  const names = subjectOf(deed);
  const places = bearers(deed).filter((at) => prepositionOf(deed.pieces, at) !== null);
  const before = namesBefore(deed).filter((at) => {
    const preposition = prepositionOf(deed.pieces, at);
    return preposition !== null && !NO_PLACE.has(preposition) && canBear(deed, at);
  });
  const borne = [...names, ...places, ...before];
  return {
    agent: by === null ? 'open' : fitOf(deed, agent, by),
    patient: borne.some((at) => isOf(deed, patient, at)) ? 'named' : fitOf(deed, patient, names),
  };
}

/** Reads an active verb: "Israel attacked Iran". */
function active(deed: DeedWord): Deed {
  return {
    agent: fitOf(deed, deed.parties.agent, subjectOf(deed)),
    patient: isOpposed(deed) ? 'named' : activeObject(deed),
  };
}

/** Whether the one asked about is the object of an active verb. */
function activeObject(deed: DeedWord): Fit {
  const fit = objectFit(deed, bearers(deed));
  const { patient, isOfPlaces } = deed.parties;
  const isPerson = patient !== null && !isOfPlaces && !namesNation(patient);
  return fit === 'open' && isPerson && isDoneToMany(deed) ? 'other' : fit;
}

/** Whether what follows a verb is a noun for many without a name, so not for one person: "shot protesters". */
function isDoneToMany({ pieces, at }: DeedWord): boolean {
  const behind = pieces.slice(at + 1, at + 1 + MOST_BEFORE_NOUN);
  const first = behind.findIndex(
    ({ word, classes }) => !word.numeric && (classes & DETERMINER) === 0,
  );
  const noun = behind[first];
  const isNear = behind.slice(0, first + 1).every(({ gap }) => gap === ' ');
  return noun !== undefined && isNear && !noun.word.capitalised && MANY.test(noun.word.folded);
}

/** Whether the subject is named for the one it is against: "the anti-ISIS coalition attacked". */
function isOpposed(deed: DeedWord): boolean {
  return namesBefore(deed).some(
    (at) => isOf(deed, deed.parties.patient, at) && prepositionOf(deed.pieces, at) === 'against',
  );
}

/** Names behind a verb to which something can be done. */
function bearers(deed: DeedWord): number[] {
  return namesBehind(deed).filter((one) => canBear(deed, one));
}

function isPassiveAt({ pieces, at: verb }: DeedWord): boolean {
  const folded = pieces[verb]?.word.folded ?? '';
  if (folded.endsWith('ing')) return false;
  const next = pieces[verb + 1];
  const isLast = !next || next.word.numeric || isOfClass(next, PREPOSITION | AND);
  if (HARMED.has(folded) && isLast) return true;
  for (let at = verb - 1; at >= verb - 3; at -= 1) {
    const piece = pieces[at];
    if (!piece) return false;
    if (BEING.has(piece.word.folded)) return true;
    if (!isOfClass(piece, ADVERB | NEGATION)) return false;
  }
  return false;
}

/** Indexes of the names that can be the subject of a verb. */
function subjectOf(deed: DeedWord): number[] {
  const { pieces } = deed;
  let at = deed.at - 1;
  const isHelper = (piece: Piece | undefined) =>
    isOfClass(piece, AUXILIARY | MODAL | NEGATION | ADVERB) && !isOfClass(piece, PRONOUN);
  while (isHelper(pieces[at])) at -= 1;
  const before = pieces[at];
  if (!before) return [];
  if (isOfClass(before, TO | AND | BUT) || /,/.test(pieces[at + 1]?.gap ?? ''))
    return farSubject(deed, at, true);
  const isGerund = pieces[deed.at]?.word.folded.endsWith('ing') === true;
  if (isOfClass(before, PREPOSITION) && isGerund) {
    // "Jordan accused Iran of shelling": the one beside the verb shells.
    const isBlamed = indexesBefore(deed).some((one) => isBlame(pieces[one]));
    return isBlamed ? nearSubject(deed, at - 1) : farSubject(deed, at, true);
  }
  if (isOfClass(before, RELATIVE)) return nearSubject(deed, at - 1);
  return nearSubject(deed, at);
}

/** The names of the noun phrase that ends at an index. */
function nearSubject(deed: DeedWord, last: number): number[] {
  const { pieces } = deed;
  let at = last;
  while (at >= 0) {
    const [piece, next] = [pieces[at], pieces[at + 1]];
    if (!piece || PARTING.test((at < last ? next?.gap : '') ?? '')) break;
    // "She was born in Paris and in 1916 married"
    if (at < last && isOfClass(piece, AND) && isOfClass(next, PREPOSITION)) break;
    const isBy = isOfClass(piece, PAST) && next?.word.folded === 'by';
    if (!isBy && partsNouns(piece)) break;
    at -= 1;
  }
  const phrase = range(at + 1, last);
  const names = namesAmong(deed, phrase).filter((one) => !isBarred(deed, one));
  if (names.length > 0) return names;
  // "Iran said it attacked"
  const isEmpty = phrase.every((one) => isOfClass(pieces[one], ADVERB | PREPOSITION));
  return isEmpty ? farSubject(deed, last, false) : [];
}

/**
 * All names up to an index that can be the subject of a verb farther on: "Iran said it would attack".
 *
 * @param isJudged - Whether to leave out those who only report or judge the deed.
 */
function farSubject(deed: DeedWord, last: number, isJudged: boolean): number[] {
  return namesBefore(deed).filter(
    (one) => one <= last && !isBarred(deed, one) && !(isJudged && judges(deed, one)),
  );
}
