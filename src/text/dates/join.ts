import { periodAround, shifted } from './calendar/period.ts';
import type { Finding } from './find.ts';
import { partOf } from './incomplete.ts';
import {
  isDay,
  isMonth,
  isPartOfYear,
  isSame,
  isWeek,
  isWeekday,
  isYear,
  unitOf,
} from './kinds.ts';
import type { Meaning } from './meaning.ts';
import { GAP, type Token } from './token.ts';

/** How to join two expressions into one, and the words allowed between them. */
interface Join {
  readonly between: ReadonlySet<string>;
  readonly join: (left: Meaning, right: Meaning) => Meaning | null;
}

/** Most tokens between two expressions that join. */
const MOST_BETWEEN = 3;

function words(...phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases);
}

/** Tried in this order. */
const JOINS: readonly Join[] = [
  // `December last year`, `the third quarter of 2009`, `Friday of last week`.
  {
    between: words('', 'of', 'of the', 'in'),
    join: (left, right) => inside(left, right),
  },
  // `October, 2010`; but `Monday, last week` is a list.
  {
    between: words(','),
    join: (left, right) => (isWeekday(left) ? null : inside(left, right)),
  },
  // `last year's third quarter`, `2012 second quarter`.
  {
    between: words('', "' s"),
    join: (left, right) => (isPartOfYear(right) ? inside(right, left) : null),
  },
  // `Monday, 7 September`.
  {
    between: words('', ',', ', the'),
    join: (left, right) => (isWeekday(left) && isDay(right) ? right : null),
  },
  // `Friday morning`, `7 September at 6 p.m.`.
  {
    between: words('', 'at', ',', ', at', 'around', 'at about', 'at around', 'at exactly'),
    join: (left, right) => clockOn(right, left),
  },
  // `6 p.m. on Friday`, `the night of 5 March`.
  {
    between: words('', 'on', 'of', ',', ', on', 'on the', 'of the'),
    join: (left, right) => clockOn(left, right),
  },
  // `the week of 5 March`, `the quarter ended March 31`.
  {
    between: words('of', 'ending', 'ended', 'beginning', 'starting', 'that ended', 'from'),
    join: (left, right) =>
      left.kind === 'shift' &&
      (left.unit === 'week' || left.unit === 'quarter') &&
      left.count === 0 &&
      isDay(right)
        ? { kind: 'around', unit: left.unit, day: right }
        : null,
  },
  // `the same period last year`, `the same quarter of 2008`.
  {
    between: words('', 'of', 'in', 'of the', ','),
    join: (left, right) => (isSame(left) && isYear(right) ? { kind: 'same', year: right } : null),
  },
  // `one hour and 20 minutes`.
  {
    between: words('', 'and', ','),
    join: (left, right) =>
      left.kind === 'duration' &&
      right.kind === 'duration' &&
      !left.and &&
      FINER[left.unit] === right.unit
        ? { ...left, and: right }
        : null,
  },
];

const FINER: Readonly<Record<string, string>> = {
  year: 'month',
  month: 'day',
  week: 'day',
  day: 'hour',
  hour: 'minute',
  minute: 'second',
};

/** Joins neighbours that form one expression, and gives `April` in `from April to June 2008` its year. */
export function joinFindings(findings: readonly Finding[], tokens: readonly Token[]): Finding[] {
  const joined: Finding[] = [];
  for (const finding of findings) {
    let right = finding;
    let left = joined.at(-1);
    while (left) {
      const both = joinTwo(left, right, tokens);
      if (!both) break;
      joined.pop();
      right = both;
      left = joined.at(-1);
    }
    if (left) joined[joined.length - 1] = sharingYear(left, right, tokens);
    joined.push(right);
  }
  return joined;
}

function joinTwo(left: Finding, right: Finding, tokens: readonly Token[]): Finding | null {
  const between = wordsBetween(left, right, tokens);
  if (between === null) return null;
  for (const { between: allowed, join } of JOINS) {
    const meaning = allowed.has(between) ? join(left.meaning, right.meaning) : null;
    if (meaning) return { from: left.from, to: right.to, meaning };
  }
  return null;
}

function wordsBetween(left: Finding, right: Finding, tokens: readonly Token[]): string | null {
  if (right.from - left.to > MOST_BETWEEN) return null;
  const between = tokens.slice(left.to, right.from);
  if ([...between, tokens[right.from]].some((token) => token?.gap === GAP.paragraph)) return null;
  return between.map(({ word }) => word).join(' ');
}

function inside(left: Meaning, right: Meaning): Meaning | null {
  if (left.kind === 'shift' && left.unit === 'quarter' && left.count === -1 && isYear(right)) {
    return { kind: 'incomplete', date: { is: 'quarter', number: 4 }, inside: right };
  }
  if (left.kind !== 'incomplete' || left.inside || left.direction !== undefined) return null;
  const { is } = left.date;
  const fits =
    is === 'weekday'
      ? isWeek(right)
      : is === 'nth' || is === 'dayOfMonth'
        ? isMonth(right)
        : isYear(right);
  if (!fits) return null;
  const { weak, ...strong } = left;
  return { ...strong, inside: right };
}

function clockOn(clock: Meaning, day: Meaning): Meaning | null {
  if (clock.kind !== 'clock' || unitOf(day) !== 'day') return null;
  // A clock time keeps its day, unless that is only the last one named, as for `the morning`.
  if (clock.day && !(clock.day.kind === 'shift' && clock.day.from === 'named')) return null;
  const { weak, ...strong } = clock;
  return { ...strong, day };
}

/** Words between dates that share the year of the second. Those in `RANGE` make a range. */
const RANGE = words('to', 'through', '-', 'until', 'till');
const SHARED = words(...RANGE, 'and', 'or', ',', 'and in', ', and', 'and on');

/** `April` in `from April to June 2008` is in 2008, `November` in `November to May 2008` is in 2007. */
function sharingYear(left: Finding, right: Finding, tokens: readonly Token[]): Finding {
  const { meaning } = left;
  if (meaning.kind !== 'incomplete' || meaning.inside || meaning.direction !== undefined) {
    return left;
  }
  const { date } = meaning;
  const between = wordsBetween(left, right, tokens);
  if (!PARTS_OF_YEAR.has(date.is) || between === null || !SHARED.has(between)) return left;
  const inYear = yearOf(right.meaning);
  const ranges =
    RANGE.has(between) || (between === 'and' && tokens[left.from - 1]?.word === 'between');
  if (!inYear) return ranges ? beginning(left, right.meaning) : left;
  const { kind, period } = inYear;
  const wraps = ranges && (partOf(date, period)?.first ?? 0) > inYear.first;
  const year = wraps ? shifted(period, -1) : period;
  return { ...left, meaning: { ...meaning, inside: { kind, period: year } } };
}

/** `April` in `April to June`: neither names a year. */
function beginning(left: Finding, until: Meaning): Finding {
  if (until.kind !== 'incomplete' || until.direction !== undefined) return left;
  return PARTS_OF_YEAR.has(until.date.is) && left.meaning.kind === 'incomplete'
    ? { ...left, meaning: { ...left.meaning, until } }
    : left;
}

const PARTS_OF_YEAR = new Set(['month', 'quarter', 'half', 'season', 'holiday']);

/** The year that a date names, and the first day of the date. */
function yearOf(meaning: Meaning) {
  const named = meaning.kind === 'incomplete' ? meaning.inside : meaning;
  if (named?.kind !== 'period') return null;
  const whole = periodAround('year', named.period.first);
  if (meaning.kind === 'incomplete') {
    const part = partOf(meaning.date, whole);
    return part && { kind: 'period' as const, period: whole, first: part.first };
  }
  if (named.period.unit === 'year') return null;
  return { kind: 'period' as const, period: whole, first: named.period.first };
}
