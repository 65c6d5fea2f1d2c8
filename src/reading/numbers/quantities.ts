import type { Word } from '../../text/words/words.ts';
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
} from '../kinds.ts';
import { isAge, isBehindAged } from './ages.ts';
import { isNumber, numberRuns } from './number-runs.ts';

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
      [
        WEIGHT,
        `kg kilo kilos kilogram kilograms ton tons tonne tonnes kiloton kilotons kilotonnes megaton megatons
        megatonnes gigaton gigatons gigatonnes lb lbs gram grams`,
      ],
    ] as const
  ).flatMap(([kind, units]) => units.split(/\s+/).map((unit) => [unit, kind] as const)),
);

const STATES: ReadonlyMap<string, number> = new Map(
  (
    [
      [
        KILLED,
        `kill kills killed killing dead die dies died dying death deaths fatalities toll lives perished
        martyred martyrdom executed beheaded slain massacred murdered bodies corpses`,
      ],
      [WOUNDED, 'wound wounds wounded wounding injure injures injured injuring injuries hurt'],
      [KILLED | WOUNDED, 'casualty casualties victims'],
    ] as const
  ).flatMap(([kind, states]) => states.split(/\s+/).map((state) => [state, kind] as const)),
);

/** Words between a verb and the number that it is about: `killed at least 70`, `toll has risen to 76`. */
const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  `at least most more less fewer than up to about around nearly almost some over as many of the lives another
  a an total estimated between toll rise rises rising rose risen reach reached reaches climb climbed climbs stood
  stands is are was were be has have had been further other include includes included`.split(/\s+/),
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

/** Words between a number and its unit: "1,200 square miles". */
const SORTS_OF_UNITS: ReadonlySet<string> = new Set('square cubic metric'.split(' '));

/** How far from its number a state can be, in words. */
const REACH_BEFORE = 7;
const REACH_AFTER = 9;

const CURRENCY = /[$€£¥]\s?$/;
const CLOCK_TIME = /^(?:[01]?\d|2[0-3])[:.][0-5]\d/;
const HALF_DAY = /^\s?[ap]\.?m\b\.?/i;

/** "2,000 m (6,600 ft)", "3 m high", but not "$2 m". */
const METRES = /^\s?m(?: \(|[ -](?:high|tall|long|deep|wide|above|below)\b)/;
const METRES_LENGTH = 9;

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

function measureOf(text: string, all: readonly Word[], from: number, to: number): number {
  const [first, last, next] = [all[from], all[to], unitBehind(all, to)];
  if (!first || !last) return 0;
  const after = text.slice(last.end, last.end + 3);
  if (HALF_DAY.test(text.slice(last.end, last.end + SIGN_LENGTH))) return CLOCK;
  if (CLOCK_TIME.test(text.slice(first.start, first.start + 5))) return CLOCK;
  if (CURRENCY.test(text.slice(Math.max(0, first.start - 2), first.start))) return MONEY;
  if (after.trimStart().startsWith('%')) return SHARE;
  if (METRES.test(text.slice(last.end, last.end + METRES_LENGTH))) return LENGTH;
  const inside = UNITS.get(last.folded.replace(/^[\d.,]+/, ''));
  const unit = inside ?? UNITS.get(next?.folded ?? '') ?? 0;
  if (unit === SHARE && next?.folded === 'per' && all[to + 2]?.folded !== 'cent') return 0;
  if (unit === DURATION && (ageEnd(all, to) || isBehindAged(all, { from, to }))) return AGE;
  return unit === 0 && isAge(text, all, { from, to }) ? AGE : unit;
}

/** The word behind a number that can be its unit: "12 miles", "12 square miles", "half a mile". */
function unitBehind(all: readonly Word[], to: number): Word | undefined {
  const next = all[to + 1]?.folded ?? '';
  const isHalfOf = all[to]?.folded === 'half' && (next === 'a' || next === 'an');
  return all[isHalfOf || SORTS_OF_UNITS.has(next) ? to + 2 : to + 1];
}

/** The last word of an age behind its number: `26 years old`, `a 26-year-old`, `26 years of age`. */
function ageEnd(all: readonly Word[], to: number): Word | undefined {
  const [, , behind, last] = all.slice(to, to + 4);
  if (/^olds?$/.test(behind?.folded ?? '')) return behind;
  return behind?.folded === 'of' && last?.folded === 'age' ? last : undefined;
}

/** The number with the sign or unit of its measure: `$2.5 million`, `110 km`, `3:30 p.m.`, `26-year-old`. */
function withUnit(
  text: string,
  all: readonly Word[],
  from: number,
  to: number,
  measure: number,
): { start: number; end: number } {
  const [first, last, next] = [all[from], all[to], unitBehind(all, to)];
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
  if (measure === AGE) return { start, end: ageEnd(all, to)?.end ?? next.end };
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
