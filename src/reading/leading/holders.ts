import { lemma } from '../../text/words/lemma.ts';
import {
  isOfClass,
  isOneOf,
  type Names,
  PARTING,
  type Piece,
  partsNouns,
  piecesOf,
  setOf,
} from '../deeds/pieces.ts';
import { isGroupNoun } from '../mentions.ts';
import {
  ADVERB,
  AUXILIARY,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  THAT,
  TO,
} from '../statements/grammar/word-classes.ts';

/** Words for what someone does who holds a place, as lemmas. */
const HOLDING: ReadonlySet<string> = new Set(
  'control hold capture seize recapture retake liberate take administer manage own'
    .split(' ')
    .map(lemma),
);

/** "Run by", "rebel-run": other things run too. */
const RUN = 'run';

/** "Held", "controlled", "run" of what is held. */
const HELD = /(?:ed|en|held|run|owned|retook|took)$/;

/** Between a word of holding and what is held: "control of most of Idlib". */
const WITHIN = setOf('of over in across');

/** Most words between them. */
const REACH = 6;

/** What is held to have done something is no place: "holds Qamar responsible". */
const BLAMED = /^(?:responsible|accountable|liable)$/;

/**
 * Whether a sentence tells who holds a place that has some names: "the army controls Homs", "rebel-held Homs", "Homs is held by".
 * A group that is only beside such a word is not held.
 */
export function tellsHolderOf(sentence: string, names: Names): boolean {
  const pieces = piecesOf(sentence);
  const first = pieces.findIndex((piece) => isOneOf(names, piece));
  if (first < 0) return false;
  return pieces.some(
    ({ word: { folded, joined } }, at) =>
      (HOLDING.has(lemma(folded)) || (folded === RUN && (joined || isBeforeBy(pieces, at)))) &&
      !isMeant(pieces, at) &&
      (isHeldBehind(pieces, at, names, first < at) ||
        (HELD.test(folded) && isHeldBefore(pieces, at, names))),
  );
}

/** What comes before "control" of those who get it. */
const GETTING = /^(?:gain|regain|win|establish|seize|take|retake)$/;

/** Whether it is only what is to be: "an operation to seize control of Homs", "with the aim of retaking Homs". */
function isMeant(pieces: readonly Piece[], at: number): boolean {
  const verb = GETTING.test(pieces[at - 1]?.word.folded ?? '') ? at - 1 : at;
  const [before, own] = [pieces[verb - 1], pieces[verb]?.word.folded ?? ''];
  return isOfClass(before, TO) || (own.endsWith('ing') && isOfClass(before, PREPOSITION));
}

/** "Controls Homs", "control of Homs", "the rebel-held city of Homs". */
function isHeldBehind(
  pieces: readonly Piece[],
  from: number,
  names: Names,
  isNamedBefore: boolean,
): boolean {
  for (let at = from + 1; at <= Math.min(pieces.length - 1, from + REACH); at += 1) {
    const piece = pieces[at];
    if (!piece || /[,(]/.test(piece.gap) || PARTING.test(piece.gap)) return false;
    if (isOneOf(names, piece)) return !isGroup(pieces, at, names);
    // "Homs from the rebels, who seized the city"
    if (isNamedBefore && isPlaceNoun(piece) && pieces[at - 1]?.word.folded === 'the') {
      return pieces[at + 1]?.word.folded !== 'of';
    }
    const isOther = isOfClass(piece, PREPOSITION | TO | RELATIVE | THAT | SUBORDINATOR);
    if ((isOther && !WITHIN.has(piece.word.folded)) || partsNouns(piece)) return false;
  }
  return false;
}

/** "Homs is held by", "Homs, which the army has held": only such words are between. */
function isHeldBefore(pieces: readonly Piece[], from: number, names: Names): boolean {
  if (!isBeforeBy(pieces, from)) return false;
  let at = from - 1;
  const isLinking = (piece: Piece | undefined) =>
    isOfClass(piece, AUXILIARY | ADVERB | RELATIVE | THAT) || isPlaceNoun(piece);
  while (at > from - REACH && isLinking(pieces[at])) at -= 1;
  const piece = pieces[at];
  return piece !== undefined && isOneOf(names, piece);
}

function isBeforeBy(pieces: readonly Piece[], at: number): boolean {
  return pieces[at + 1]?.word.folded === 'by';
}

function isPlaceNoun(piece: Piece | undefined): boolean {
  return /^(?:city|town|province|village|region|area|district)$/.test(piece?.word.folded ?? '');
}

/** "Captured Qamar fighters", "holds Qamar responsible". */
function isGroup(pieces: readonly Piece[], from: number, names: Names): boolean {
  let at = from + 1;
  for (let piece = pieces[at]; piece && isOneOf(names, piece); piece = pieces[at]) at += 1;
  const next = pieces[at]?.word.folded ?? '';
  return isGroupNoun(next) || BLAMED.test(next);
}
