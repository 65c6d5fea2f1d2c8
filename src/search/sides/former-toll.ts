import type { Count } from '../../reading/numbers/counts.ts';
import type { Word } from '../../text/words/words.ts';

/**
 * A number behind one of these and a word for a toll, or behind "up from", is no longer the toll: "an earlier toll of
 * 12".
 */
const FORMER: ReadonlySet<string> = new Set(
  'previous previously earlier initial initially preliminary prior former'.split(' '),
);
const TOLL: ReadonlySet<string> = new Set(
  'toll tolls count counts figure figures number numbers estimate estimates tally report reports put'.split(
    ' ',
  ),
);
const FORMER_REACH = 6;
const CHANGED: ReadonlySet<string> = new Set('up down rose risen rising rises revised'.split(' '));

/** Whether a number is a toll that no longer holds. */
export function isFormer(all: readonly Word[], { start }: Count): boolean {
  const at = all.findIndex((word) => word.start === start);
  const before = all.slice(Math.max(0, at - FORMER_REACH), at).map(({ folded }) => folded);
  const from = before.lastIndexOf('from');
  if (from > 0 && CHANGED.has(before[from - 1] ?? '')) return true;
  return before.some((word, place) => FORMER.has(word) && TOLL.has(before[place + 1] ?? ''));
}
