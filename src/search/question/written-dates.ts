import { type Word, words } from '../../text/words/words.ts';

const setOf = (listed: string): ReadonlySet<string> => new Set(listed.split(/\s+/));

const DATE_WORDS = setOf(
  `january february april june july august september october november december
  jan feb apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday`,
);

/** Months that are other words too, unless a number is beside them. */
const BESIDE_NUMBER = setOf('may march mar');

/**
 * Gives months and days of the week their capitals, because members type them in lower case. Nothing else changes, so
 * spans stay valid.
 */
export function withWrittenDates(typed: string): string {
  const all = words(typed);
  const dates = all.filter(
    (word, at) => !word.capitalised && (DATE_WORDS.has(word.folded) || isBeside(typed, all, at)),
  );
  const between = [0, ...dates.map(({ start }) => start)].map((start, at) =>
    typed.slice(start, dates[at]?.start),
  );
  return between
    .map((part, at) => (at === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1)))
    .join('');
}

/** Whether a word is a month because a number is beside it. */
function isBeside(typed: string, all: readonly Word[], at: number): boolean {
  const [before, word, after] = [all[at - 1], all[at], all[at + 1]];
  if (!word || !BESIDE_NUMBER.has(word.folded)) return false;
  const isNumber = (one: Word | undefined, from: number, to: number) =>
    one?.numeric === true && typed.slice(from, to) === ' ';
  return (
    isNumber(before, before?.end ?? 0, word.start) || isNumber(after, word.end, after?.start ?? 0)
  );
}
