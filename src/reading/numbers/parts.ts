import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/words/words.ts';
import { isNumberWord } from '../dates/date-words.ts';

/** Words between a number and the noun of "70 of its own members". */
export const PARTITIVE: ReadonlySet<string> = new Set('of the its their his own these'.split(' '));

/** A number before one of these adds to another number: "ten soldiers and four others". */
const ADDING: ReadonlySet<string> = new Set('other others more further'.split(' '));

/** A number before "of" and one of these is a part of another number: "seven of them", "nine of the dead". */
const OTHERS: ReadonlySet<string> = new Set(
  'them whom those dead killed victims casualties wounded injured'.split(' '),
);

/** A number after one of these is a part of another number. */
const PART: ReadonlySet<string> = new Set('including among them whom mostly includes'.split(' '));
const PART_REACH = 4;

/** Words between "among" and the whole of which something is a part. */
const DETERMINING: ReadonlySet<string> = new Set(
  'the at least about nearly over more than some these those'.split(' '),
);

/**
 * Whether a number counts a part of what another counts, or adds to it: "among them 26 minors", "four others".
 *
 * @param all - The words of the sentence.
 */
export function isPart(all: readonly Word[], { start, end }: Span): boolean {
  const from = all.findIndex((word) => word.start === start);
  const to = all.findIndex((word) => word.end === end);
  for (let at = from - 1; at >= Math.max(0, from - PART_REACH); at -= 1) {
    const word = all[at]?.folded ?? '';
    if (word === 'among' && isDetermined(all, at + 1, from)) continue;
    if (PART.has(word)) return true;
  }
  const [next, afterNext] = [all[to + 1]?.folded, all[to + 2]?.folded];
  if (ADDING.has(next ?? '')) return true;
  const ofWhom = afterNext === 'the' ? all[to + 3]?.folded : afterNext;
  return next === 'of' && (ADDING.has(ofWhom ?? '') || OTHERS.has(ofWhom ?? ''));
}

/** "Nine were among the 126 people killed": the number is the whole, unlike in "among them 26 minors". */
function isDetermined(all: readonly Word[], from: number, to: number): boolean {
  return all.slice(from, to).every(({ folded }) => DETERMINING.has(folded));
}

/** Whether a number is the whole of which another one counts a part: the 31 of "18 of the 31 lorries". */
export function isWhole(all: readonly Word[], { start }: Span): boolean {
  let at = all.findIndex((word) => word.start === start) - 1;
  while (at > 0 && all[at]?.folded !== 'of' && PARTITIVE.has(all[at]?.folded ?? '')) at -= 1;
  return all[at]?.folded === 'of' && isNumber(all[at - 1]);
}

function isNumber(word: Word | undefined): boolean {
  return word !== undefined && isNumberWord(word.folded, word.numeric);
}
