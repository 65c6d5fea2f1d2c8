import { dayNumber, dayOf, type Period, periodAround, SEASON_MONTHS } from '../calendar/period.ts';
import type { Incomplete, Meaning } from '../meaning.ts';
import { fullYear } from '../numeric.ts';
import { type Around, type Rule, rule, type Said } from '../pattern.ts';
import { isDecade } from './contexts.ts';
import { isMonth, isSeason, isWeekday, isYear, LEADS } from './guards.ts';

/** Dates of the calendar: `7 September 2019`, `the third quarter`, `the 1990s`. */
export const CALENDAR_RULES: readonly Rule[] = [
  rule('<numeric>', ({ numeric: { days, clock } }) =>
    clock ? { kind: 'clock', time: `T${clock}`, day: numericDay(days) } : numericDay(days),
  ),

  rule('<month> <day> ,? <year>', onDay),
  rule('<day> <month> ,? <year>', onDay),
  rule('the? <day>|<ordinal> of <month> ,? <year>', onDay),
  rule('<month> <day>', (said, { after }) =>
    said.month === 9 && said.day === 11 && ATTACKS.has(after()?.word ?? '')
      ? { kind: 'period', period: { unit: 'day', first: dayNumber(2001, 9, 11) } }
      : null,
  ),
  rule('<month> the? <day>', (said, around) => (isDayNumber(around) ? monthDay(said) : null)),
  rule('<month> the <ordinal>', monthDay),
  rule('<day> <month>', (said, around) =>
    isAmbiguous(around) || !isDayNumber(around) ? null : monthDay(said),
  ),
  rule('the? <day>|<ordinal> of <month>', monthDay),
  rule('<month> <ordinal>', (said, { matched: [, day] }) => (day?.capital ? monthDay(said) : null)),
  rule('<month> of? ,? <year>', ({ month, year }, around) =>
    around.after()?.word === '-' && around.after()?.gap === 0 ? null : inMonth(year, month),
  ),
  rule('<month> <shortYear>', ({ month, shortYear }) => inMonth(fullYear(shortYear), month)),
  rule('<month>', ({ month }, around) =>
    isMonth(around) ? incomplete({ is: 'month', month }) : null,
  ),
  rule('<year>', ({ year }, around) => (isYear(around) ? inYear(year) : null)),
  rule('the year <year>', ({ year }) => inYear(year)),
  rule('<shortYear>', ({ shortYear }, { before }) =>
    LEADS.has(before()?.word ?? '') ? inYear(fullYear(shortYear)) : null,
  ),
  rule('<year> - <until:count>', yearRange),
  rule('<weekday>', ({ weekday }, around) =>
    isWeekday(around) ? incomplete({ is: 'weekday', weekday }) : null,
  ),
  // `Monday 16 to Friday 20 August`.
  rule('<weekday> <day>', ({ weekday, day }, { after }) =>
    ['to', '-', 'and', ','].includes(after()?.word ?? '')
      ? incomplete({ is: 'dayOfMonth', day, weekday })
      : null,
  ),
  rule('<weekday> ,? the <day>', ({ weekday, day }) =>
    incomplete({ is: 'dayOfMonth', day, weekday }),
  ),
  rule('the <day>', ({ day }, around) =>
    /^\d+(st|nd|rd|th)$/.test(around.matched[1]?.word ?? '') && endsThere(around)
      ? incomplete({ is: 'dayOfMonth', day })
      : null,
  ),

  rule('the? <season>', ({ season }, around) =>
    isSeason(around) ? incomplete({ is: 'season', season }) : null,
  ),
  rule('the? <season> of? ,? <year>', ({ season, year }) => ({
    kind: 'period',
    period: { unit: 'season', first: dayNumber(year, SEASON_MONTHS[season]) },
  })),

  rule('the? <decade>', ({ decade }, around) => (isDecade(around) ? inDecade(decade) : null)),
  rule('the? <ordinal> -? century', ({ ordinal }) => ({
    kind: 'period',
    period: { unit: 'century', first: dayNumber((ordinal - 1) * 100) },
  })),

  rule('the <ordinal> <unit>', nthOf),
  rule('the last <unit>', ({ unit }, { after }) =>
    (after()?.word === 'of' || after()?.word === 'in') && after(2)?.entry.month !== undefined
      ? nthIn(unit, -1)
      : null,
  ),
];

/** `the Sept. 11 attacks` are always those of 2001. */
const ATTACKS = new Set(['attack', 'attacks', 'terror', 'terrorist', 'hijackers', 'hijackings']);

function incomplete(date: Incomplete): Meaning {
  return { kind: 'incomplete', date };
}

function numericDay(days: readonly number[]): Meaning {
  const [first = 0] = days;
  return days.length === 1
    ? { kind: 'period', period: { unit: 'day', first } }
    : { kind: 'numeric', days };
}

function onDay({ year, month, day, ordinal }: Said): Meaning | null {
  const period = dayOf(year, month, day || ordinal);
  return period && { kind: 'period', period };
}

function monthDay({ month, day, ordinal }: Said): Meaning | null {
  // 2000 is a leap year, so 29 February is valid.
  const number = day || ordinal;
  return dayOf(2000, month, number) && incomplete({ is: 'month', month, day: number });
}

const NAMED_AFTER_DAYS = new Set(
  'street square avenue bridge boulevard road university movement alliance coalition brigade'.split(
    ' ',
  ),
);

/** Not the `20` of `March 20 percent`, and not the `April 7th` of a street. */
function isDayNumber({ after }: Around): boolean {
  const next = after();
  if (next?.capital && NAMED_AFTER_DAYS.has(next.word)) return false;
  return !(next && ['%', 'percent', 'million', 'billion', '$'].includes(next.word));
}

/** `5 may be` has a verb. Other ambiguous months after a number are months: `10 March`. */
function isAmbiguous({ matched: [, month], before, after }: Around): boolean {
  if (!month?.entry.ambiguous || before()?.word === 'on') return false;
  return month.word === 'may' && /^(be|have|not|also|soon|well)$/.test(after()?.word ?? '');
}

function inMonth(year: number, month: number): Meaning {
  return { kind: 'period', period: { unit: 'month', first: dayNumber(year, month) } };
}

function inYear(year: number): Meaning {
  return { kind: 'period', period: yearPeriod(year) };
}

function yearPeriod(year: number): Period {
  return { unit: 'year', first: dayNumber(year) };
}

/** `2011-12` is a season. `2011-2012` is two years, each with its own span. */
function yearRange({ year, until }: Said, { matched }: Around): Meaning | null {
  if (matched[2]?.word.length !== 2 || matched[2].gap > 0 || matched[1]?.gap !== 0) return null;
  const end = year - (year % 100) + until;
  return end > year ? { kind: 'period', period: yearPeriod(year), until: yearPeriod(end) } : null;
}

/** `the 1800s` are a century, `the 2000s` most often a decade. */
function inDecade(decade: number): Meaning {
  const year = decade < 100 ? 1900 + decade : decade;
  if (year % 100 === 0 && year < 2000) {
    return { kind: 'period', period: periodAround('century', dayNumber(year)) };
  }
  return { kind: 'period', period: periodAround('decade', dayNumber(year)) };
}

/** `the first week of March`; `the third day` and `the second year` count something else. */
function nthOf({ ordinal, unit }: Said, { after }: Around): Meaning | null {
  const next = after();
  if (next?.word !== 'of' && next?.word !== 'in') return null;
  return nthIn(unit, ordinal);
}

function nthIn(unit: Said['unit'], nth: number): Meaning | null {
  return unit === 'week' || unit === 'weekend' || unit === 'day'
    ? { ...incomplete({ is: 'nth', unit, nth }), weak: true }
    : null;
}

function endsThere({ before, after }: Around): boolean {
  const next = after();
  return before()?.word === 'on' && (!next || !/^[a-z]/.test(next.word) || next.word === 'of');
}
