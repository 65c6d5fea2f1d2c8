import { dayNumber, dayOf } from '../calendar/period.ts';
import { SUN } from '../date-vocabulary.ts';
import { type Meaning, partTime } from '../meaning.ts';
import { type Around, type Rule, rule, type Said } from '../pattern.ts';
import type { Unit } from '../word-roles.ts';
import { isSeason, isSpanned } from './guards.ts';
import { fromNamed, fromReport, inUnit, partOfDay } from './shifts.ts';

/** Dates relative to the report: `yesterday`, `last month`, `two years ago`. */
export const RELATIVE_RULES: readonly Rule[] = [
  rule('today', (_, around) => (isTitle(around) ? null : fromReport('day', 0))),
  rule('yesterday', () => fromReport('day', -1)),
  rule('tomorrow', () => fromReport('day', 1)),
  rule('the? day before yesterday', () => fromReport('day', -2)),
  rule('the? day after tomorrow', () => fromReport('day', 2)),

  rule('tonight|overnight', () => partOfDay('TNI', fromReport('day', 0))),
  rule('last night', () => partOfDay('TNI', fromReport('day', -1))),
  rule('the night before last', () => partOfDay('TNI', fromReport('day', -2))),
  rule('this <part>', ({ part }) => partOfDay(partTime(part), fromReport('day', 0))),
  rule('<part>', bareHour),

  rule('this|last|next|past <unit>', thisUnit),
  rule('this coming|past|current? <unit>', thisUnit),
  rule('the current|coming|upcoming <unit>', thisUnit),
  rule('the last <unit>', ({ unit }, { before }) =>
    unit === 'quarter' || (unit === 'year' && before()?.word === 'of')
      ? inUnit(unit, (period) => fromReport(period, -1))
      : null,
  ),
  rule('the latest <unit>', ({ unit }) => latest(unit)),
  rule('the most recent <unit>', ({ unit }) => latest(unit)),
  rule('the <unit> before last', ({ unit }) => inUnit(unit, (period) => fromReport(period, -2))),
  rule('the <unit> after next', ({ unit }) => inUnit(unit, (period) => fromReport(period, 2))),
  rule('year -? end', () => yearEnd(fromReport('year', 0))),
  rule("the? year ' s end", () => yearEnd(fromReport('year', 0))),
  rule("the? month ' s end", () => yearEnd(fromReport('month', 0))),
  rule('year -? end <year>', ({ year }) =>
    yearEnd({ kind: 'period', period: { unit: 'year', first: dayNumber(year) } }),
  ),
  rule('the weekend', () => fromReport('weekend', 0)),
  rule('earlier|later|early|late in the <unit>', ({ unit }, { matched: [word] }) =>
    withModifier(
      inUnit(unit, (period) =>
        period === 'day' ? fromNamed(period, 0, 'report') : fromReport(period, 0),
      ),
      word?.word ?? '',
    ),
  ),
  rule('this|last|next|current fiscal|financial year', fiscalYear),
  rule('the current|last|next|previous|past? fiscal|financial year', fiscalYear),

  rule('this? <direction> <weekday>', ({ direction, weekday }) => ({
    kind: 'incomplete',
    date: { is: 'weekday', weekday },
    direction,
  })),
  rule(
    'this? <direction> <month> <day>|<ordinal>',
    ({ direction, month, day, ordinal }) =>
      dayOf(2000, month, day || ordinal) && {
        kind: 'incomplete',
        date: { is: 'month', month, day: day || ordinal },
        direction,
      },
  ),
  rule('this? <direction> <month>', ({ direction, month }, { matched, after }) =>
    matched.at(-1)?.entry.ambiguous && after()?.word === 'be'
      ? null
      : { kind: 'incomplete', date: { is: 'month', month }, direction },
  ),
  rule('this? <direction> <season>', ({ direction, season }, around) =>
    isSeason(around) || around.matched.length > 1
      ? { kind: 'incomplete', date: { is: 'season', season }, direction }
      : null,
  ),

  rule('about|around? a|an|one|<count> full? <time> ago', ago),
  rule('about|around? a|an|one|<count> <time> ago today|tonight', agoToday),
  // The Tuesday before last, or the one of which the day is a year after.
  rule('a|an|one|<count> <time> ago <weekday>', () => UNKNOWN_DAY),
  rule('a|an|<count> <time> from now', ({ count, unit }) =>
    typeof count === 'number' && Number.isInteger(count)
      ? inUnit(unit, (period) => fromReport(period, count))
      : null,
  ),
];

/** Not a date: `USA Today`, `today-only`. */
function isTitle({ before, after }: Around): boolean {
  return before()?.word === 'usa' || after()?.word === '-';
}

/** Hours without a day of their own: `Friday morning`, `at dawn`. `Dawn` is a newspaper. */
function bareHour({ part }: Said, { matched: [hour], before }: Around): Meaning | null {
  const time = partTime(part);
  if (!hour || !SUN.has(hour.word)) return { kind: 'clock', time, weak: true };
  if (hour.capital) return null;
  return BEFORE_HOUR.has(before()?.word ?? '')
    ? partOfDay(time, fromNamed('day', 0, 'report'))
    : { kind: 'clock', time, weak: true };
}

const BEFORE_HOUR = new Set(['at', 'before', 'by', 'since', 'until', 'after', 'around']);

const LATER = new Set(['next', 'coming', 'upcoming']);

function thisUnit({ unit }: Said, around: Around): Meaning | null {
  const { matched, before } = around;
  // `the past year`, `the next week` and `these last days` are spans of time.
  if (before()?.word === 'the' || before()?.word === 'these') return null;
  const words = matched.map(({ word }) => word);
  const back = words.includes('last') || words.includes('past');
  const count = back ? -1 : words.some((word) => LATER.has(word)) ? 1 : 0;
  if (count > 0 && isSpanned(unit, around)) return null;
  if (unit === 'day') return count === 0 ? fromNamed('day', 0, 'report') : null;
  return inUnit(unit, (period) => fromReport(period, count));
}

/** Figures for the latest quarter or week are those of one that is over. */
function latest(unit: Unit): Meaning | null {
  return unit === 'quarter' || unit === 'week' || unit === 'month' || unit === 'year'
    ? fromReport(unit, -1)
    : null;
}

function yearEnd(meaning: Meaning): Meaning {
  return { ...meaning, modifier: 'END' };
}

function fiscalYear(_: Said, { matched }: Around): Meaning {
  const direction = matched.find(({ entry }) => entry.direction !== undefined)?.entry.direction;
  return { kind: 'fiscal', year: fromReport('year', direction ?? 0) };
}

function ago({ count, unit }: Said): Meaning | null {
  if (count === 'X') return { kind: 'reference', type: 'DATE', value: 'PAST_REF' };
  if (unit === 'fortnight') return fromReport('week', -2 * count);
  if (!Number.isInteger(count)) return null;
  return inUnit(unit, (period) => fromReport(period, -count));
}

const UNKNOWN_DAY: Meaning = { kind: 'reference', type: 'DATE', value: 'XXXX-XX-XX' };

/** `a year ago today`: the same day of another year. */
function agoToday({ count, unit }: Said): Meaning | null {
  if (count === 'X' || !Number.isInteger(count)) return null;
  return inUnit(unit, (period) => ({ ...fromReport(period, -count), inherits: true }));
}

const MODIFIERS = { early: 'START', late: 'END', earlier: 'BEFORE', later: 'AFTER' } as const;

function withModifier(meaning: Meaning | null, word: string): Meaning | null {
  const modifier = MODIFIERS[word as keyof typeof MODIFIERS];
  return meaning && modifier ? { ...meaning, modifier } : meaning;
}
