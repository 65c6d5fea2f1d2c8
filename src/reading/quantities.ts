import type { Word } from '../text/words/words.ts';
import {
  isDayNumber,
  isEarlyYear,
  isMonth,
  isNumberWord,
  isPrintedYear,
  isYear,
} from './dates/date-words.ts';
import {
  AGE,
  CLOCK,
  COUNT,
  DURATION,
  HAS_NUMBER,
  type Instance,
  KILLED,
  LENGTH,
  MONEY,
  SHARE,
  WEIGHT,
  WOUNDED,
} from './kinds.ts';

const UNITS: ReadonlyMap<string, number> = new Map(
  (
    [
      [
        MONEY,
        'dollar dollars euro euros pound pounds lira liras rial rials dinar dinars usd yen cents',
      ],
      [
        LENGTH,
        `km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters feet foot
        yard yards inch inches cm mm`,
      ],
      [
        DURATION,
        `second seconds minute minutes hour hours day days night nights week weeks month months year
        years decade decades`,
      ],
      [SHARE, 'percent per pc'],
      [WEIGHT, 'kg kilo kilos kilogram kilograms ton tons tonne tonnes lb lbs gram grams'],
    ] as const
  ).flatMap(([kind, units]) => units.split(/\s+/).map((unit) => [unit, kind] as const)),
);

const STATES: ReadonlyMap<string, number> = new Map(
  (
    [
      [
        KILLED,
        `kill kills killed killing dead die dies died dying death deaths fatalities toll lives perished
        martyred executed beheaded slain massacred murdered bodies corpses`,
      ],
      [WOUNDED, 'wound wounds wounded wounding injure injures injured injuring injuries hurt'],
      [KILLED | WOUNDED, 'casualty casualties victims'],
    ] as const
  ).flatMap(([kind, states]) => states.split(/\s+/).map((state) => [state, kind] as const)),
);

/** Words between a verb and the number that it is about: `killed at least 70`, `toll has risen to 76`. */
const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  `at least most more less fewer than up to about around nearly almost some over as many of the lives another
  a an total estimated toll rise rises rising rose risen reach reached reaches climb climbed climbs stood
  stands is was has have had been further other include includes included`.split(/\s+/),
);

/** Words before a number that counts some of those counted before: `ten people, including three children`. */
const PART: ReadonlySet<string> = new Set('including among them'.split(' '));

/** "The number of victims from Friday to Sunday has reached 236": what is counted can be far before the number. */
const REACHING: ReadonlySet<string> = new Set(
  'reached reach reaches rose risen rises climbed climbs stood stands exceeded topped'.split(' '),
);
const COUNTING: ReadonlySet<string> = new Set('number toll count tally'.split(' '));
const COUNTING_REACH = 20;
/** Words from "number" to what is counted: "the number of civilian deaths". */
const COUNTED_REACH = 3;

/** How far from its number a state can be, in words. */
const REACH_BEFORE = 7;
const REACH_AFTER = 9;

const CURRENCY = /[$€£¥]\s?$/;
const CLOCK_TIME = /^(?:[01]?\d|2[0-3])[:.][0-5]\d/;
const HALF_DAY = /^\s?[ap]\.?m\b\.?/i;

/** What joins words to one number: `two hundred`, `20-30`, `10:30`. */
const JOINING: ReadonlySet<string> = new Set([' ', '-', ':', '–']);

/** Words between the limits of one number: `3,000 to 5,000`, `two or three`. */
const RANGING: ReadonlySet<string> = new Set(['to', 'or', 'and']);

/** "From 10 to 20" and "by 10 to 20" tell of two numbers. */
const CHANGING: ReadonlySet<string> = new Set('from by rose risen rises grew fell'.split(' '));

/** How many words before a number are read for those. */
const CHANGING_REACH = 3;

/** Numbers of which another one can count several, or a part: `tens of thousands`, `half a million`. */
const GREAT = /^(?:hundred|thousand|million|billion)s?$/;
const SEVERAL: ReadonlySet<string> = new Set(
  'tens dozens hundreds thousands millions billions'.split(' '),
);
const FRACTIONS: ReadonlySet<string> = new Set(['half', 'third', 'quarter']);

/** What joins the numbers of a date: `12/05/2014`. */
const DATE_JOINING: ReadonlySet<string> = new Set(['/', '-', '.']);

/** Most characters of a clock time, a currency sign or a unit's sign that are looked at. */
const SIGN_LENGTH = 6;

/**
 * Finds the numbers of a sentence that are neither years nor parts of dates, and what they count or measure.
 *
 * @param text - One sentence.
 * @param all - Its words.
 */
export function quantitiesIn(text: string, all: readonly Word[]): Instance[] {
  const runs = numberRuns(text, all);
  return runs.map(({ from, to }) => {
    const measure = measureOf(text, all, from, to);
    const kind = measure === 0 ? COUNT | stateOf(text, all, from, to) : measure;
    return { ...withUnit(text, all, from, to, measure), kinds: HAS_NUMBER | kind };
  });
}

/** First and last word of a number, both included. */
interface Run {
  readonly from: number;
  readonly to: number;
}

function numberRuns(text: string, all: readonly Word[]): Run[] {
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

function between(text: string, all: readonly Word[], at: number): string {
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
  let from = isBehindName ? at - 1 : at;
  while (isPart(all[from - 1]) || all[from - 1]?.numeric) from -= 1;
  return all[from - 1]?.text === 'the' && isSpaced(text, all, from, at);
}

function isBeside(text: string, all: readonly Word[], at: number): boolean {
  return /^[\s-]$/.test(between(text, all, at));
}

function isNumber(word: Word | undefined): boolean {
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

function measureOf(text: string, all: readonly Word[], from: number, to: number): number {
  const [first, last, next] = [all[from], all[to], all[to + 1]];
  if (!first || !last) return 0;
  const after = text.slice(last.end, last.end + 3);
  if (HALF_DAY.test(text.slice(last.end, last.end + SIGN_LENGTH))) return CLOCK;
  if (CLOCK_TIME.test(text.slice(first.start, first.start + 5))) return CLOCK;
  if (CURRENCY.test(text.slice(Math.max(0, first.start - 2), first.start))) return MONEY;
  if (after.trimStart().startsWith('%')) return SHARE;
  const inside = UNITS.get(last.folded.replace(/^[\d.,]+/, ''));
  const unit = inside ?? UNITS.get(next?.folded ?? '') ?? 0;
  if (unit === SHARE && next?.folded === 'per' && all[to + 2]?.folded !== 'cent') return 0;
  if (unit === DURATION && all[to + 2]?.folded === 'old') return AGE;
  return unit === 0 && isAge(text, all, from, to) ? AGE : unit;
}

/** `aged 26`, `at the age of 26`, `Peter Kassig, 26, was …`. */
function isAge(text: string, all: readonly Word[], from: number, to: number): boolean {
  const number = all[from];
  const before = all[from - 1];
  if (!number || !before || from !== to || !/^\d{1,3}$/.test(number.folded)) return false;
  if (before.folded === 'aged' || before.folded === 'age') return true;
  if (before.folded === 'of' && all[from - 2]?.folded === 'age') return true;
  const isApart =
    between(text, all, from) === ', ' && ',)'.includes(text.charAt(number.end) || ' ');
  return isApart && before.capitalised && /^\d\d$/.test(number.folded);
}

/** The number with the sign or unit of its measure: `$2.5 million`, `110 km`, `3:30 p.m.` */
function withUnit(
  text: string,
  all: readonly Word[],
  from: number,
  to: number,
  measure: number,
): { start: number; end: number } {
  const [first, last, next] = [all[from], all[to], all[to + 1]];
  const start = first?.start ?? 0;
  const end = last?.end ?? 0;
  if (measure === 0) return { start, end };
  const currency = CURRENCY.exec(text.slice(Math.max(0, start - 2), start));
  if (measure === MONEY && currency) return { start: start - currency[0].length, end };
  const halfDay = HALF_DAY.exec(text.slice(end, end + SIGN_LENGTH));
  if (measure === CLOCK && halfDay) return { start, end: end + halfDay[0].length };
  const percent = /^\s?%/.exec(text.slice(end, end + 2));
  if (measure === SHARE && percent) return { start, end: end + percent[0].length };
  if (!next || UNITS.get(next.folded) === undefined) return { start, end };
  if (measure === AGE) return { start, end };
  const cent = next.folded === 'per' ? all[to + 2] : undefined;
  return { start, end: cent?.end ?? next.end };
}

/** What happened to those counted: they were killed, wounded, or neither. */
function stateOf(text: string, all: readonly Word[], from: number, to: number): number {
  return (
    stateBeside(all, to) ||
    stateBefore(text, all, from) ||
    stateReached(all, from) ||
    stateAfter(text, all, to)
  );
}

/** "Seven killed 25 injured" counts the injured with 25. */
function stateBeside(all: readonly Word[], to: number): number {
  const next = all[to + 1]?.folded ?? '';
  return next.endsWith('ed') || next === 'dead' ? (STATES.get(next) ?? 0) : 0;
}

function stateBefore(text: string, all: readonly Word[], from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - REACH_BEFORE); at -= 1) {
    if (isStopped(text, all, at + 1)) return 0;
    const word = all[at];
    const state = word && STATES.get(word.folded);
    if (state) return state;
    if (!word || !BEFORE_NUMBER.has(word.folded)) return 0;
  }
  return 0;
}

/** The state of "the number of victims … has reached 236". */
function stateReached(all: readonly Word[], from: number): number {
  let at = from - 1;
  while (BEFORE_NUMBER.has(all[at]?.folded ?? '') && !REACHING.has(all[at]?.folded ?? '')) at -= 1;
  if (!REACHING.has(all[at]?.folded ?? '')) return 0;
  const before = all.slice(Math.max(0, at - COUNTING_REACH), at);
  const counting = before.findLastIndex(({ folded }) => COUNTING.has(folded));
  if (counting < 0) return 0;
  const counted = before.slice(counting + 1, counting + 1 + COUNTED_REACH);
  return STATES.get(counted.find(({ folded }) => STATES.has(folded))?.folded ?? '') ?? 0;
}

function stateAfter(text: string, all: readonly Word[], to: number): number {
  for (let at = to + 1; at <= Math.min(all.length - 1, to + REACH_AFTER); at += 1) {
    const word = all[at];
    if (!word) return 0;
    if (isNumber(word)) {
      if (PART.has(all[at - 1]?.folded ?? '')) continue;
      return 0;
    }
    const state = STATES.get(word.folded);
    // "Two rockets hit the market, killing ten" counts the dead, not the rockets.
    if (state) return word.folded.endsWith('ing') || hasNumberAfter(text, all, at) ? 0 : state;
  }
  return 0;
}

function hasNumberAfter(text: string, all: readonly Word[], at: number): boolean {
  for (let next = at + 1; next <= Math.min(all.length - 1, at + REACH_BEFORE); next += 1) {
    const word = all[next];
    if (!word || isStopped(text, all, next)) return false;
    if (isNumber(word)) return stateBeside(all, next) === 0;
    if (!BEFORE_NUMBER.has(word.folded)) return false;
  }
  return false;
}

/** Whether a word follows a comma or a semicolon: `of 12 dead, 3 were women`. */
function isStopped(text: string, all: readonly Word[], at: number): boolean {
  return ',;'.includes(text.charAt(all[at - 1]?.end ?? 0) || ' ');
}
