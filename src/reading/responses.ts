import {
  isOfClass,
  isOneOf,
  isSpeech,
  type Names,
  type Piece,
  partsNouns,
  piecesOf,
} from './deeds/pieces.ts';
import { isGroupNoun, isRole } from './mentions.ts';
import { AUXILIARY, DETERMINER, PAST, PREPOSITION, TO } from './statements/grammar/word-classes.ts';
import { canSay } from './subjects.ts';

/** Tells that something is done because of something else. */
const RESPONSE =
  /\b(?:respon(?:d|se)|react|retaliat|in reply|in return|revenge|aveng|hours later|days later)/i;

/** "After the raid": the rest of the sentence can tell of the response to it. */
const AFTER = /\b(?:after|following)\b/i;

/** Most words between a name and its verb: "Qamar's military wing fired". */
const MOST_BETWEEN = 4;

/**
 * Whether a sentence can tell how those whom some names mean responded: they say something, or do something in response
 * or afterwards. What was only done to them, or what others say of them, is no response of theirs.
 */
export function tellsResponseOf(sentence: string, names: Names): boolean {
  if (canSay(sentence, names)) return true;
  const pieces = piecesOf(sentence);
  const isLater = RESPONSE.test(sentence) || AFTER.test(sentence);
  return pieces.some(
    (piece, at) =>
      isOneOf(names, piece) &&
      isFree(pieces, at) &&
      (speaks(pieces, at) || (isLater && acts(pieces, at))),
  );
}

/** Most words of a name and what is said of it, from its article to its last word. */
const LONGEST_PHRASE = 6;

/** Whether the phrase of a name is behind no preposition, so that it can be a subject. */
function isFree(pieces: readonly Piece[], at: number): boolean {
  let first = at;
  while (first > at - LONGEST_PHRASE && !isOfClass(pieces[first], DETERMINER | PREPOSITION | TO)) {
    if (
      first === 0 ||
      endsPhrase(pieces[first - 1], pieces[first]) ||
      /[^ -]/.test(pieces[first]?.gap ?? '')
    )
      return true;
    first -= 1;
  }
  const isBehind = isOfClass(pieces[first], PREPOSITION | TO);
  return !isBehind && !isOfClass(pieces[first - 1], PREPOSITION | TO);
}

/** Whether a phrase ends with a noun before a name: "asked about the raid Omar Zaghal responded" prints no comma. */
function endsPhrase(before: Piece | undefined, next: Piece | undefined): boolean {
  if (!before || !next?.word.capitalised || before.word.capitalised) return false;
  const { folded } = before.word;
  return before.classes === 0 && !isRole(folded) && !isGroupNoun(folded);
}

/** Most words from a name to what it says: "Qamar’s head, who came to Taji on Monday, said". */
const MOST_BEFORE_SAYING = 10;

function speaks(pieces: readonly Piece[], at: number): boolean {
  return pieces.slice(at + 1, at + 1 + MOST_BEFORE_SAYING).some(isSpeech);
}

/** Whether a name is the subject of the verb behind it. */
function acts(pieces: readonly Piece[], at: number): boolean {
  for (const piece of pieces.slice(at + 1, at + 2 + MOST_BETWEEN)) {
    if (/[,;:()]/.test(piece.gap) || isOfClass(piece, PREPOSITION)) return false;
    if (isOfClass(piece, PAST | AUXILIARY)) return true;
    if (partsNouns(piece)) return false;
  }
  return false;
}
