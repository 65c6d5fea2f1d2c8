import type { Word } from '../../text/words/words.ts';
import { isDateWord, isEarlyYear } from '../dates/date-words.ts';
import { DURATION, type Instance, LASTING } from '../kinds.ts';

const VAGUE: ReadonlySet<string> = new Set('several few many some couple'.split(' '));

const UNITS: ReadonlySet<string> = new Set(
  'minutes hours days nights weeks months years decades centuries generations'.split(' '),
);

/** Words before the time at which something began or ended: "since 2011", "until Friday". */
const LIMITS: ReadonlySet<string> = new Set('since until till'.split(' '));

/** Words between the first and the last time: "from 1870 to 1939". */
const ENDS: ReadonlySet<string> = new Set('to until till through'.split(' '));

/** Most words from one of these to its time: "since at least the mid-14th century". */
const REACH = 6;

/** Most words from a vague number to its unit: "several long years". */
const UNIT_REACH = 2;

/**
 * Finds how long something lasts where no number says so: "several years", "since 2011", "from 1870 to 1939".
 *
 * @param text - One sentence.
 * @param all - Its words.
 */
export function lastingIn(text: string, all: readonly Word[]): Instance[] {
  return all.flatMap(({ folded, start }, at): Instance[] => {
    if (VAGUE.has(folded)) {
      const units = all.slice(at + 1, at + 2 + UNIT_REACH);
      const unit = units.find((word) => UNITS.has(word.folded));
      return unit ? [{ start, end: unit.end, kinds: DURATION }] : [];
    }
    const last = LIMITS.has(folded)
      ? timeAfter(text, all, at)
      : folded === 'from'
        ? endAfter(text, all, at)
        : undefined;
    return last === undefined ? [] : [{ start, end: all[last]?.end ?? start, kinds: LASTING }];
  });
}

/** Index of the last word of the first time behind a word, in the same clause; `undefined` if there is none. */
function timeAfter(text: string, all: readonly Word[], from: number): number | undefined {
  let last: number | undefined;
  for (let at = from + 1; at <= from + REACH; at += 1) {
    const word = all[at];
    if (!word || /[;:.?!()]/.test(text.slice(all[at - 1]?.end ?? 0, word.start))) break;
    if (isDateWord(word) || isEarlyYear(text, all, at)) last = at;
    else if (last !== undefined && !word.numeric) break;
  }
  return last;
}

/** The same for the second of two times: "from August 1915 until November 1918". */
function endAfter(text: string, all: readonly Word[], from: number): number | undefined {
  const first = timeAfter(text, all, from);
  if (first === undefined || !ENDS.has(all[first + 1]?.folded ?? '')) return undefined;
  return timeAfter(text, all, first + 1);
}
