import { MONTHS } from '../../text/iso-dates.ts';
import type { Word } from '../../text/words/words.ts';
import { CLOCK, DAY, HAS_DATE, type Instance, YEAR } from '../kinds.ts';

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy
  eighty ninety hundred hundreds thousand thousands million millions billion billions trillion trillions dozen
  dozens
  half third quarter`.split(/\s+/),
);

const MONTH_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS.map((month) => month.toLowerCase()),
  ...'jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
]);

/** Words that name a month or a day, rather than a length of time. */
const DAY_WORDS: ReadonlySet<string> = new Set([
  ...MONTH_WORDS,
  ...`monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow`.split(' '),
]);

const OTHER_DATE_WORDS: ReadonlySet<string> = new Set(
  'week month year years months weeks spring summer autumn winter morning afternoon evening night'.split(
    ' ',
  ),
);

/** Words that tell a year or more: `the late 6th century`, `66 million years ago`. */
const LONG_AGO: ReadonlySet<string> = new Set('century centuries decade ago'.split(' '));

/** What comes before a year that could be a number: `in 1066`. */
const BEFORE_YEAR: ReadonlySet<string> = new Set(
  'in since by until till from between around circa after before of and early late year'.split(' '),
);

const SEASONS: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'winter']);

const ERAS: ReadonlySet<string> = new Set('ad bc ce bce'.split(' '));

/** Words that can follow a year: "in 1066 the Normans", "between 1268 and 1273". */
const AFTER_YEAR: ReadonlySet<string> = new Set(
  `the a an and to or but when while he she it they his her their its by as at on in with after before until this
  that which who was were had has is under during for`.split(/\s+/),
);

/** Words before a date word that say which one it is. */
const WHICH: ReadonlySet<string> = new Set(
  'last this next past previous early late mid'.split(' '),
);

const CLOCK_WORDS: ReadonlySet<string> = new Set(
  'noon midday midnight dawn dusk morning afternoon evening night'.split(' '),
);

/** Whether a word, folded or as a lemma, is a number rather than a year or a part of a date. */
export function isNumberWord(word: string, numeric: boolean): boolean {
  return (numeric || NUMBER_WORDS.has(word)) && !isDateWord({ folded: word, capitalised: false });
}

/** Whether a word is a year from 1500 to 2099, or a decade. */
export function isYear(folded: string): boolean {
  return /^(?:1[5-9]|20)\d\ds?$/.test(folded);
}

/**
 * Whether a word is a year before 1500. Such a number is a year only after a word that comes before years, a month or a
 * season, in brackets, or beside an era.
 */
export function isEarlyYear(text: string, all: readonly Word[], at: number): boolean {
  const word = all[at];
  const [before, after] = [all[at - 1]?.folded ?? '', all[at + 1]?.folded ?? ''];
  if (word && /^\d{1,4}$/.test(word.text) && isEra(all[at - 1], all[at + 1])) return true;
  if (!word || !/^1[0-4]\d\ds?$/.test(word.text)) return false;
  if (word.text.endsWith('s') || isMonth(all[at - 1]) || SEASONS.has(before)) return true;
  const isInBrackets =
    text.charAt(word.start - 1) === '(' && ',;–-)'.includes(text.charAt(word.end));
  return (
    isInBrackets || ERAS.has(after) || (BEFORE_YEAR.has(before) && !isNoun(all[at + 1], text, word))
  );
}

/** "AD 14", "44 BC" */
function isEra(before: Word | undefined, after: Word | undefined): boolean {
  return before?.text === 'AD' || (after?.acronym === true && ERAS.has(after.folded));
}

/** "Of 1200 people" counts them. */
function isNoun(next: Word | undefined, text: string, { end }: Word): boolean {
  return (
    next !== undefined &&
    text.charAt(end) === ' ' &&
    !next.capitalised &&
    !AFTER_YEAR.has(next.folded)
  );
}

/** Whether a word can be the number of a day in its month: `5`, `5th`. */
export function isDayNumber({ folded }: Pick<Word, 'folded'>): boolean {
  return /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(folded);
}

/** Whether a word names a month. */
export function isMonth(word: Word | undefined): boolean {
  return word?.capitalised === true && MONTH_WORDS.has(word.folded);
}

/** Whether a word of a text is a year. `2,000` is a number of something. */
export function isPrintedYear(word: Pick<Word, 'folded' | 'text'> | undefined): boolean {
  return word !== undefined && isYear(word.folded) && !word.text.includes(',');
}

/** Whether a word is a year, or names a month, a day or a length of time. */
export function isDateWord(word: Pick<Word, 'folded' | 'capitalised'>): boolean {
  const { folded } = word;
  return isYear(folded) || isDayWord(word) || OTHER_DATE_WORDS.has(folded) || LONG_AGO.has(folded);
}

function isDayWord({ folded, capitalised }: Pick<Word, 'folded' | 'capitalised'>): boolean {
  if (folded === 'may' || folded === 'march' || folded === 'mar') return capitalised;
  return DAY_WORDS.has(folded);
}

/**
 * Finds the dates of a sentence, each with the number of its day. Times in other words ("two days later") are
 * left to `text/dates`, which takes a hundred times as long.
 *
 * @param text - One sentence.
 * @param all - Its words.
 */
export function dateInstances(text: string, all: readonly Word[]): Instance[] {
  const found: Instance[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const word = all[at];
    if (!word) continue;
    const kinds = isEarlyYear(text, all, at)
      ? HAS_DATE | YEAR
      : kindsOf(word, all[at + 1], all[at + 2]);
    if (kinds === 0) continue;
    // `26-year-old` is an age.
    if (all[at + 1]?.folded === 'old') continue;
    const { start, end } = spanAround(text, all, at);
    const last = found.at(-1);
    if (last && last.end >= start - 2 && /^[\s,]*$/.test(text.slice(last.end, start))) {
      found[found.length - 1] = { start: last.start, end, kinds: last.kinds | kinds };
    } else {
      found.push({ start, end, kinds });
    }
  }
  return found;
}

/** What makes four digits a time of day: "1700 GMT", "1700 local time". */
const TIME_SIGNS: ReadonlySet<string> = new Set(['gmt', 'utc', 'hrs', 'hours']);

function kindsOf(word: Word, next: Word | undefined, afterNext: Word | undefined): number {
  const isLocal = next?.folded === 'local' && afterNext?.folded === 'time';
  const isTime = isLocal || TIME_SIGNS.has(next?.folded ?? '');
  if (isPrintedYear(word) && isTime) return HAS_DATE | CLOCK;
  if (CLOCK_WORDS.has(word.folded)) return HAS_DATE | CLOCK;
  if (isPrintedYear(word) || LONG_AGO.has(word.folded)) return HAS_DATE | YEAR;
  if (isDayWord(word)) return HAS_DATE | DAY;
  return OTHER_DATE_WORDS.has(word.folded) ? HAS_DATE : 0;
}

/** A date word with what belongs to it: `26 January`, `6th of June`, `12/05/2014`, `last year`. */
function spanAround(
  text: string,
  all: readonly Word[],
  at: number,
): { start: number; end: number } {
  const [early, before, word, after] = [all[at - 2], all[at - 1], all[at], all[at + 1]];
  const start = word?.start ?? 0;
  const end = word?.end ?? 0;
  if (!word) return { start, end };
  if (isYear(word.folded)) return { start: numbersBefore(text, all, at), end };
  if (!isMonth(word))
    return { start: before && WHICH.has(before.folded) ? before.start : start, end };
  if (before && isDayNumber(before)) return { start: before.start, end };
  if (before?.folded === 'of' && early && isDayNumber(early)) return { start: early.start, end };
  if (after && isDayNumber(after)) return { start, end: after.end };
  return { start: before && WHICH.has(before.folded) ? before.start : start, end };
}

/** Where a date in numbers begins that ends with a year. */
function numbersBefore(text: string, all: readonly Word[], year: number): number {
  let at = year;
  while (at > year - 2) {
    const [before, word] = [all[at - 1], all[at]];
    if (!before || !word || !isDayNumber(before)) break;
    if (!/^[/.-]$/.test(text.slice(before.end, word.start))) break;
    at -= 1;
  }
  return all[at]?.start ?? 0;
}
