import {
  DETERMINER,
  MODAL,
  NEGATION,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
} from '../statements/grammar/word-classes.ts';
import { namesBefore, namesBehind, namesInPhrase } from './names.ts';
import { nounDeed } from './noun.ts';
import { type Deed, type DeedWord, fitOf, type Parties } from './parties.ts';
import { isOfClass, type Piece, piecesOf, prepositionOf, setOf } from './pieces.ts';
import { speaksAt } from './speakers.ts';
import { verbDeed } from './verb.ts';

/** Deeds that two sides do together, as lemmas. */
const MUTUAL = setOf(
  'meet meeting talk negotiate negotiation summit fight battle clash combat war',
);

/** A name behind one of these does not take part: "clashes near Iran". */
const NOT_TOGETHER = setOf('in on of against from about over for near at into');

/** Deeds that have no noun of the same form, as lemmas. */
const VERBS = setOf(
  `kill wound injure destroy shoot invade bombard execute behead accuse detain kidnap abduct seize meet enter occupy
  arm equip provide deliver impose freeze provoke threaten say tell allege condemn denounce criticise criticize
  admit acknowledge concede confess deny`,
);

/** Before a noun: "the attack", "their strikes", "in attacks". */
const BEFORE_NOUN = DETERMINER | POSSESSIVE | PREPOSITION;

/**
 * Reads what a sentence tells of a deed.
 *
 * @param words - Lemmas of the deed.
 * @returns One reading for each word for the deed, or two if the word can be a verb or a noun.
 */
export function deedsIn(sentence: string, words: ReadonlySet<string>, parties: Parties): Deed[] {
  const pieces = piecesOf(sentence);
  return pieces.flatMap((piece, at): Deed[] => {
    if (!words.has(piece.term) || piece.isName) return [];
    const deed = { pieces, at, parties };
    if (MUTUAL.has(piece.term)) return [mutualDeed(deed)];
    const { isVerb, isNoun } = formsOf(pieces, at);
    return [...(isVerb ? [verbDeed(deed)] : []), ...(isNoun ? [nounDeed(deed)] : [])];
  });
}

/** "X met with Y", "fighting between X and Y". */
function mutualDeed(deed: DeedWord): Deed {
  const { pieces, parties } = deed;
  const around = [...namesBefore(deed), ...namesBehind(deed)].filter(
    (at) => !NOT_TOGETHER.has(prepositionOf(pieces, at) ?? '') && !speaksAt(pieces, at),
  );
  const sides = [...around, ...namesInPhrase(deed)];
  return { agent: fitOf(deed, parties.agent, sides), patient: fitOf(deed, parties.patient, sides) };
}

/** Whether a word can be a verb or a noun where it is printed. */
function formsOf(pieces: readonly Piece[], at: number): { isVerb: boolean; isNoun: boolean } {
  const [before, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  const folded = piece?.word.folded ?? '';
  if (piece?.word.joined && /ed$/.test(folded)) return { isVerb: true, isNoun: false };
  if (folded.endsWith('ing')) {
    const isNoun =
      isOfClass(before, DETERMINER | POSSESSIVE) ||
      before?.isAdjective === true ||
      isOfClass(next, PREPOSITION);
    return { isVerb: !isOfClass(before, DETERMINER | POSSESSIVE), isNoun };
  }
  if (/ed$/.test(folded) || (isOfClass(piece, PAST) && folded !== 'hit' && folded !== 'shot'))
    return { isVerb: true, isNoun: false };
  if (isOfClass(before, MODAL | NEGATION | PRONOUN | RELATIVE) || before?.word.folded === 'to')
    return { isVerb: true, isNoun: before?.word.folded === 'to' && folded.endsWith('s') };
  if (isOfClass(before, BEFORE_NOUN) || before?.isAdjective) return { isVerb: false, isNoun: true };
  const isBeforeObject =
    isOfClass(next, DETERMINER) || next?.isName === true || next?.word.numeric === true;
  if (VERBS.has(piece?.term ?? '') || (before?.isName && isBeforeObject))
    return { isVerb: true, isNoun: false };
  return { isVerb: true, isNoun: true };
}
