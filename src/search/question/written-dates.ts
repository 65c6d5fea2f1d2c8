import { type Word, words } from '../../text/words/words.ts';

const setOf = (listed: string): ReadonlySet<string> => new Set(listed.split(/\s+/));

const DATE_WORDS = setOf(
  `january february april june july august september october november december
  jan feb apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday`,
);

/** Months that are other words too, unless a number or one of {@link BEFORE_MONTH} is beside them. */
const AMBIGUOUS = setOf('may march mar');

const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/;

/** Nothing but a month follows these: "in may". */
const BEFORE_MONTH = setOf('in during since last early late mid');

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

/** Whether a word is a month because of a word or a number beside it: "in may", "3 may", "the 3rd of may". */
function isBeside(typed: string, all: readonly Word[], at: number): boolean {
  const [word, after] = [all[at], all[at + 1]];
  if (!word || !AMBIGUOUS.has(word.folded)) return false;
  const isOf = all[at - 1]?.folded === 'of';
  const before = all[isOf ? at - 2 : at - 1];
  const isJoined = (from = 0, to = 0) => /^ (?:of )?$/.test(typed.slice(from, to));
  const isNumber = (one: Word | undefined) =>
    one?.numeric === true || ORDINAL.test(one?.folded ?? '');
  return (
    (before !== undefined &&
      isJoined(before.end, word.start) &&
      (isNumber(before) || (!isOf && BEFORE_MONTH.has(before.folded)))) ||
    (after !== undefined && isJoined(word.end, after.start) && isNumber(after))
  );
}
