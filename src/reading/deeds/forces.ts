import { AND } from '../statements/grammar/word-classes.ts';
import { isOfClass, isOneOf, type Names, type Piece, piecesOf, setOf } from './pieces.ts';

/** What a nation acts with, as lemmas. */
const FORCES = setOf(
  `jet warplane plane aircraft helicopter drone airstrike strike raid troop soldier force army tank artillery
  navy warship missile shell`,
);

/** Most words from a nation to what it acts with: "Russian and Syrian fighter jets". */
const REACH = 4;

/** Whether a word is for what a nation acts with: "jets". */
export function isForce(term: string): boolean {
  return FORCES.has(term);
}

/**
 * Whether a sentence gives what a nation acts with only to other nations: "Russian jets" where Turkish ones are asked
 * about. It may leave open whose they are.
 *
 * @param names - Those that mean the nation.
 */
export function areOfOthers(sentence: string, names: Names): boolean {
  const pieces = piecesOf(sentence);
  const owners = pieces.flatMap((piece, at) => {
    if (!FORCES.has(piece.term) || piece.word.capitalised) return [];
    const found = ownersBefore(pieces, at);
    return found.length > 0 ? [found] : [];
  });
  return owners.length > 0 && !owners.flat().some((owner) => isOneOf(names, owner));
}

/** The nations right before a word. */
function ownersBefore(pieces: readonly Piece[], from: number): readonly Piece[] {
  const found: Piece[] = [];
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    const [piece, next] = [pieces[at], pieces[at + 1]];
    if (!piece || /[^ -]/.test(next?.gap ?? '')) break;
    if (piece.isNation) found.push(piece);
    else if (!isOfClass(piece, AND) && (found.length > 0 || piece.classes !== 0)) break;
  }
  return found;
}
