import { PREPOSITION } from '../statements/grammar/word-classes.ts';
import { namesAmong } from './names.ts';
import type { DeedWord } from './parties.ts';
import { isDoing, isOfClass, PARTING, partsNouns, range } from './pieces.ts';

/** Indexes of the names behind a "by" that belongs to a deed; `null` if there is no such "by". */
export function namesBehindBy(deed: DeedWord): number[] | null {
  for (let at = deed.at + 1; at < deed.pieces.length; at += 1) {
    const piece = deed.pieces[at];
    if (!piece || PARTING.test(piece.gap)) return null;
    if (piece.word.folded === 'by') return namesFrom(deed, at + 1);
    // "The attack was carried out by …"
    const isOwn = deed.pieces.slice(at, at + 3).some(isDoing);
    if (!isOwn && partsNouns(piece)) return null;
  }
  return null;
}

/** The names of the noun phrase that begins at an index. */
function namesFrom(deed: DeedWord, from: number): number[] {
  let to = from;
  while (to < deed.pieces.length) {
    const piece = deed.pieces[to];
    if (!piece || PARTING.test(piece.gap)) break;
    const isEnd = isOfClass(piece, PREPOSITION) && piece.word.folded !== 'of';
    const isAfterComma = piece.gap.includes(',') && !piece.isName;
    if (isEnd || isAfterComma || partsNouns(piece)) break;
    to += 1;
  }
  return namesAmong(deed, range(from, to - 1));
}
