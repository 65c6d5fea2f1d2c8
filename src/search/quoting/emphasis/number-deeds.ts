import type { Instance } from '../../../reading/kinds.ts';
import { UNSURE_PASTS } from '../../../text/words/past-forms.ts';
import type { Word } from '../../../text/words/words.ts';

/** A number of a sentence, with what it counts. */
export interface CountedNumber {
  readonly number: Instance;
  /** The class of its noun; `null` if it has none. */
  readonly noun: string | null;
  /** Whether the noun is what is asked for. */
  readonly isSure: boolean;
}

/** Words between a number without a noun and what was done: "178 were imprisoned". */
const AUXILIARY: ReadonlySet<string> = new Set(
  'were was are been being had have others'.split(' '),
);

/** Most of them in a row. */
const MOST_AUXILIARY = 3;

/**
 * Numbers without a noun to whom what is asked was done, if another number of the sentence has the noun: the 178 of "66
 * journalists were killed and 178 were imprisoned" for those imprisoned.
 */
export function doneAsked(
  counted: readonly CountedNumber[],
  all: readonly Word[],
  isNamed: (word: Word) => boolean,
): Instance[] {
  const deedOf = ({ end }: Instance): Word | undefined => {
    const from = all.findIndex((word) => word.start >= end);
    const behind = from < 0 ? [] : all.slice(from, from + MOST_AUXILIARY + 1);
    return behind.find(({ folded }) => !AUXILIARY.has(folded));
  };
  const isDone = ({ number, noun }: CountedNumber) => {
    const deed = deedOf(number);
    return noun === null && deed !== undefined && isDeed(deed) && isNamed(deed);
  };
  const sure = counted.filter(({ isSure }) => isSure);
  // What is done to those with the noun can be told anywhere behind it.
  const isTold = sure.some(({ number }) =>
    all.some((word) => isNamed(word) && isDeed(word) && isInClauseOf(number, word, counted)),
  );
  if (sure.length === 0 || isTold) return [];
  return counted.filter(isDone).map(({ number }) => number);
}

/** Whether a word can tell what was done. */
function isDeed({ folded }: Word): boolean {
  return /(?:ed|en)$/.test(folded) || UNSURE_PASTS.has(folded);
}

/** Whether a word is behind a number and before the next one. */
function isInClauseOf(
  number: Instance,
  { start }: Word,
  counted: readonly CountedNumber[],
): boolean {
  const next = Math.min(
    ...counted.filter((one) => one.number.start > number.start).map((one) => one.number.start),
  );
  return start > number.end && start < next;
}

/** Before a number that something has come to, and the words between: "cases stood at 27". */
const REACHING =
  /^(?:stood|stands|rose|risen|rises|reached|climbed|grew|grown|fell|fallen|dropped)$/;
const REACHED: ReadonlySet<string> = new Set(
  'at to by about nearly over more than some'.split(' '),
);

/** Most words between what has come to a number and the verb: "the number of cases in Japan rose". */
const MOST_BEFORE_REACHING = 6;

/** Whether a number is what something else than asked for has come to: "cases stood at 27". */
export function reachesOther(
  all: readonly Word[],
  { start }: Instance,
  isNamed: (word: Word) => boolean,
): boolean {
  let at = all.findIndex((word) => word.start === start) - 1;
  while (REACHED.has(all[at]?.folded ?? '')) at -= 1;
  if (!REACHING.test(all[at]?.folded ?? '')) return false;
  return !all.slice(Math.max(0, at - MOST_BEFORE_REACHING), at).some(isNamed);
}
