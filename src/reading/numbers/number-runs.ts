import type { Word } from '../../text/words/words.ts';
import {
  isDayNumber,
  isEarlyYear,
  isMonth,
  isNumberWord,
  isPrintedYear,
  isYear,
} from '../dates/date-words.ts';

/** What joins words to one number: `two hundred`, `20-30`, `10:30`. */
const JOINING: ReadonlySet<string> = new Set([' ', '-', ':', '–']);

/** Words between the limits of one number: `3,000 to 5,000`, `two or three`. */
const RANGING: ReadonlySet<string> = new Set(['to', 'or', 'and']);

/** "From 10 to 20" and "by 10 to 20" tell of two numbers. */
const CHANGING: ReadonlySet<string> = new Set('from by rose risen rises grew fell'.split(' '));

/** How many words before a number are read for those. */
const CHANGING_REACH = 3;

/** Numbers of which another one can count several, or a part: `tens of thousands`, `half a million`. */
const GREAT = /^(?:hundred|thousand|million|billion|trillion)s?$/;
const SEVERAL: ReadonlySet<string> = new Set(
  'tens dozens hundreds thousands millions billions trillions'.split(' '),
);
const FRACTIONS: ReadonlySet<string> = new Set(['half', 'third', 'quarter']);

/** What joins the numbers of a date: `12/05/2014`. */
const DATE_JOINING: ReadonlySet<string> = new Set(['/', '-', '.']);

/** First and last word of a number, both included. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the numbers of a sentence that are neither years nor parts of dates or names.
 *
 * @param text - One sentence.
 * @param all - Its words.
 */
export function numberRuns(text: string, all: readonly Word[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < all.length; at += 1) {
    if (!isCount(text, all, at)) continue;
    const last = runs.at(-1);
    const isNext = last?.to === at - 1 && JOINING.has(between(text, all, at));
    if (last && (isNext || isSameNumber(text, all, last, at))) {
      runs[runs.length - 1] = { from: last.from, to: at };
    } else runs.push({ from: isSeveral(all, at) ? at - 2 : at, to: at });
  }
  return runs;
}

/** Whether a number goes on behind words: `3,000 to 5,000`, `hundreds of thousands`, `half a million`. */
function isSameNumber(text: string, all: readonly Word[], run: Run, at: number): boolean {
  if (at - run.to > 3 || !isSpaced(text, all, run.to + 1, at)) return false;
  const joint = all.slice(run.to + 1, at).map(({ folded }) => folded);
  const last = all[run.to]?.folded ?? '';
  const isGreat = GREAT.test(all[at]?.folded ?? '');
  if (isGreat && FRACTIONS.has(last)) return joint.join(' ') === 'a' || joint.join(' ') === 'of a';
  if (isGreat && SEVERAL.has(last)) return joint.join(' ') === 'of';
  return joint.length === 1 && isRange(all, run, joint[0] ?? '');
}

function isRange(all: readonly Word[], { from }: Run, joint: string): boolean {
  const before = all.slice(Math.max(0, from - CHANGING_REACH), from).map(({ folded }) => folded);
  if (joint === 'and') return before.at(-1) === 'between';
  return RANGING.has(joint) && !before.some((word) => CHANGING.has(word));
}

/** Whether "tens of" is before a number. Alone, "tens" is none. */
function isSeveral(all: readonly Word[], at: number): boolean {
  const isGreat = GREAT.test(all[at]?.folded ?? '');
  return isGreat && all[at - 1]?.folded === 'of' && all[at - 2]?.folded === 'tens';
}

/** Whether only spaces are between some words. */
function isSpaced(text: string, all: readonly Word[], from: number, to: number): boolean {
  return all.slice(from, to + 1).every((_, more) => between(text, all, from + more).trim() === '');
}

/** The text between a word and the one before it. */
export function between(text: string, all: readonly Word[], at: number): string {
  return text.slice(all[at - 1]?.end ?? 0, all[at]?.start ?? 0);
}

function isCount(text: string, all: readonly Word[], at: number): boolean {
  const word = all[at];
  if (!word || !isNumber(word)) return false;
  // `M5` and `F-16` are names.
  if (word.numeric && !startsWithDigit(word)) return false;
  if (word.joined && all[at - 1]?.capitalised) return false;
  if (isInName(text, all, at) || isOfDocument(all, at)) return false;
  if (isEarlyYear(text, all, at)) return false;
  if (!isDayNumber(word)) return true;
  return !isPartOfDate(text, all, at);
}

const DOCUMENTS: ReadonlySet<string> = new Set(
  'resolution resolutions unscr unscrs article articles chapter decree'.split(' '),
);

/** Most words from the word for documents to the number of one. */
const MOST_OF_DOCUMENTS = 8;

/** Whether a number is that of a document: "UN Security Council resolutions 2118, 2209 and 2235". */
function isOfDocument(all: readonly Word[], at: number): boolean {
  if (!all[at]?.numeric) return false;
  const first = Math.max(0, at - MOST_OF_DOCUMENTS);
  let before = at - 1;
  while (before > first && (all[before]?.numeric || all[before]?.folded === 'and')) before -= 1;
  return DOCUMENTS.has(all[before]?.folded ?? '');
}

/** Most words from the beginning of a name to a number in it. */
const MOST_OF_NAME = 8;

/**
 * Whether a number in words is a part of a name: "the 1967 Six-Day War", "the Group of Seven". Without an article or a
 * possessive it may be a number in a heading.
 */
function isInName(text: string, all: readonly Word[], at: number): boolean {
  const isPart = (word: Word | undefined) => word?.capitalised === true && !word.numeric;
  if (!isPart(all[at])) return false;
  const isBehindName = all[at - 1]?.folded === 'of' && isPart(all[at - 2]);
  if (!isBehindName && !(isPart(all[at + 1]) && isBeside(text, all, at + 1))) return false;
  if (/['’]s$/.test(all[at - 1]?.text ?? '')) return true;
  const first = Math.max(0, at - MOST_OF_NAME);
  let from = isBehindName ? at - 1 : at;
  while (from > first && (isPart(all[from - 1]) || all[from - 1]?.numeric)) from -= 1;
  return all[from - 1]?.text === 'the' && isSpaced(text, all, from, at);
}

function isBeside(text: string, all: readonly Word[], at: number): boolean {
  return /^[\s-]$/.test(between(text, all, at));
}

/** Whether a word is a number, in digits or in letters, and not a year. */
export function isNumber(word: Word | undefined): boolean {
  if (!word) return false;
  return word.numeric && isYear(word.folded)
    ? !isPrintedYear(word)
    : isNumberWord(word.folded, word.numeric);
}

function startsWithDigit({ folded }: Word): boolean {
  const first = folded.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** `5 May`, `May 5`, `6th of June` and `12/05/2014` are dates. */
function isPartOfDate(text: string, all: readonly Word[], at: number): boolean {
  const [before, next, afterNext] = [all[at - 1], all[at + 1], all[at + 2]];
  if (isMonth(before) || isMonth(next)) return true;
  if (next?.folded === 'of' && isMonth(afterNext)) return true;
  return [at - 1, at + 1, at - 2, at + 2].some(
    (other) => isPrintedYear(all[other]) && isJoinedDate(text, all, other, at),
  );
}

function isJoinedDate(text: string, all: readonly Word[], one: number, other: number): boolean {
  for (let at = Math.min(one, other) + 1; at <= Math.max(one, other); at += 1) {
    if (!DATE_JOINING.has(between(text, all, at))) return false;
  }
  return true;
}
