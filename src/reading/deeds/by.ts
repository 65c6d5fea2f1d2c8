import { isDateWord } from '../dates/date-words.ts';
import { DETERMINER, PREPOSITION } from '../statements/grammar/word-classes.ts';
import { namesAmong } from './names.ts';
import type { DeedWord } from './parties.ts';
import { isDoing, isOfClass, PARTING, partsNouns, range } from './pieces.ts';

/** Indexes of the names behind a "by" that belongs to a deed; `null` if there is no such "by". */
export function namesBehindBy(deed: DeedWord): number[] | null {
  for (let at = deed.at + 1; at < deed.pieces.length; at += 1) {
    const piece = deed.pieces[at];
    if (!piece || PARTING.test(piece.gap)) return null;
    if (piece.word.folded === 'by') return isTime(deed, at + 1) ? null : namesFrom(deed, at + 1);
    // "The attack was carried out by …"
    const isOwn = deed.pieces.slice(at, at + 3).some(isDoing);
    if (!isOwn && partsNouns(piece)) return null;
  }
  return null;
}

/** Whether "by" is before a time: "by Friday", "by the 5th century". */
function isTime({ pieces }: DeedWord, from: number): boolean {
  const first = isOfClass(pieces[from], DETERMINER) ? from + 1 : from;
  const [one, next] = [pieces[first]?.word, pieces[first + 1]?.word];
  return [one, one?.numeric ? next : undefined].some((word) => word && isDateWord(word));
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
