import { SUN } from '../date-vocabulary.ts';
import { type Incomplete, type Meaning, partTime } from '../meaning.ts';
import { type Around, type Rule, rule, type Said } from '../pattern.ts';
import type { Unit } from '../word-roles.ts';
import { isSpanned } from './guards.ts';
import { endsPhrase, fromNamed, fromReport, inUnit, partOfDay, yearsEarlier } from './shifts.ts';

/** Dates relative to the last one named: `the next day`, `a year earlier`, `that month`. */
export const NARRATIVE_RULES: readonly Rule[] = [
  rule('that <part>', ({ part }) => partOfDay(partTime(part), fromNamed('day', 0))),
  rule('the next|following <part>', ({ part }) => partOfDay(partTime(part), fromNamed('day', 1))),
  rule('the previous <part>', ({ part }) => partOfDay(partTime(part), fromNamed('day', -1))),
  rule('the <part>', ({ part }, { matched: [, hour], before }) =>
    !SUN.has(hour?.word ?? '') &&
    ['in', 'during', 'of', 'through', 'for'].includes(before()?.word ?? '')
      ? partOfDay(partTime(part), fromNamed('day', 0, 'report'))
      : { kind: 'clock', time: partTime(part), weak: true },
  ),
  rule('<part>', ({ part }, { after }) =>
    after()?.word === 'trading' ? partOfDay(partTime(part), fromNamed('day', 0, 'report')) : null,
  ),

  rule('the next|following|previous|preceding|prior|same <unit>', neighbour),
  rule('prior year|quarter', (_, { matched: [, unit] }) =>
    fromNamed(unit?.word === 'quarter' ? 'quarter' : 'year', -1, 'report'),
  ),
  rule('that same? very? <unit>', ({ unit }, around) =>
    around.before()?.word === 'of' ||
    around.matched.length > 2 ||
    around.matched[0]?.capital ||
    endsPhrase(around)
      ? inUnit(unit, (period) => fromNamed(period, 0))
      : null,
  ),
  rule('the <unit>', theUnit),
  rule('the <unit> before|earlier|previous|prior', ({ unit }, around) =>
    endsPhrase(around) ? inUnit(unit, (period) => fromNamed(period, -1, 'report')) : null,
  ),
  rule('the <part> before', ({ part }, around) =>
    endsPhrase(around) ? partOfDay(partTime(part), fromNamed('day', -1, 'report')) : null,
  ),
  rule('the <part> after', ({ part }, around) =>
    endsPhrase(around) ? partOfDay(partTime(part), fromNamed('day', 1)) : null,
  ),
  rule('the <unit> after', ({ unit }, around) =>
    endsPhrase(around) ? inUnit(unit, (period) => fromNamed(period, 1)) : null,
  ),
  rule('the full|entire|whole year', (_, { before }) =>
    ['for', 'in', 'of', 'during'].includes(before()?.word ?? '')
      ? fromNamed('year', 0, 'report')
      : null,
  ),

  rule('the next|following|previous|preceding <weekday>', ({ weekday }, { matched }) =>
    beside({ is: 'weekday', weekday }, matched[1]?.word),
  ),
  rule('the next|following|previous|preceding <month>', ({ month }, { matched }) =>
    matched[2]?.entry.ambiguous ? null : beside({ is: 'month', month }, matched[1]?.word),
  ),
  rule('the next|following|previous|preceding <season>', ({ season }, { matched }) =>
    beside({ is: 'season', season }, matched[1]?.word),
  ),
  rule('that same? <month>', ({ month }, around) =>
    around.matched.at(-1)?.entry.ambiguous || !endsPhrase(around)
      ? null
      : { kind: 'incomplete', date: { is: 'month', month }, inside: fromNamed('year', 0) },
  ),
  rule('that same? <season>', ({ season }) => ({
    kind: 'incomplete',
    date: { is: 'season', season },
    inside: fromNamed('year', 0),
  })),

  rule('a|an|one|<count> full? <time> earlier|previously', earlier),
  rule('a|an|one|<count> <time> before', (said, around) =>
    endsPhrase(around) ? earlier(said, around) : null,
  ),
  rule('a|an|one|<count> full? <time> later|afterwards|afterward', later),
  rule('a? year - ago|earlier', () => yearsEarlier(1)),
  rule('the? year - ago|earlier quarter|period|month|level|figure', () => yearsEarlier(1)),
  rule('the? year before|previous', (_, around) => (endsPhrase(around) ? yearsEarlier(1) : null)),
  rule('the same period|time|quarter|month|week|day|point|stage', () => ({
    kind: 'same',
    year: fromReport('year', 0),
    weak: true,
  })),
  rule('that time|date|point', (_, { before }) =>
    ['by', 'until', 'since', 'before', 'after', 'from'].includes(before()?.word ?? '')
      ? { ...fromNamed('century', 0), inherits: true }
      : null,
  ),

  // `for a second consecutive day`: the day of the last date named.
  rule('a|the|its|their? <ordinal> straight|consecutive|successive <unit>', told),
  rule('a|the|its|their? <ordinal> <unit> in a row', told),
  // `its best week since November`, `the deadliest day in years`.
  rule('day|week', (_, { matched: [unit], before, after }) =>
    SUPERLATIVE.test(before()?.word ?? '') && ['since', 'in'].includes(after()?.word ?? '')
      ? told({ unit: unit?.word === 'week' ? 'week' : 'day' })
      : null,
  ),
];

const SUPERLATIVE = /^(?:worst|[a-z]{2,}[^f]est|best)$/;

function told({ unit }: Pick<Said, 'unit'>): Meaning | null {
  return inUnit(unit, (period) => fromNamed(period, 0, 'report'));
}

const DIRECTIONS: Readonly<Record<string, number>> = { next: 1, following: 1, same: 0 };

function neighbour({ unit }: Said, around: Around): Meaning | null {
  const count = DIRECTIONS[around.matched[1]?.word ?? ''] ?? -1;
  if (count > 0 && isSpanned(unit, around)) return null;
  return inUnit(unit, (period) =>
    fromNamed(period, count, period === 'day' ? undefined : 'report'),
  );
}

function beside(date: Incomplete, which = ''): Meaning {
  return { kind: 'incomplete', date, direction: DIRECTIONS[which] ?? -1, from: 'named' };
}

const TOLD_LEADS = new Set(
  (
    'end ends ended ending finish finished finishing close closed closing for during through ' +
    'throughout started began start of in'
  ).split(' '),
);

/** `for the day`, `throughout the year`: those of the last date named. */
function theUnit({ unit }: Said, around: Around): Meaning | null {
  if (unit === 'weekend') return null;
  if (unit === 'decade' || unit === 'century') {
    return isEnd(around) ? inUnit(unit, (period) => fromReport(period, 0)) : null;
  }
  if (isDated(around)) return datedUnit(unit);
  if (!TOLD_LEADS.has(around.before()?.word ?? '') || !endsPhrase(around)) return null;
  return told({ unit });
}

/** `the end of the century`; other things `of the century` are the greatest in it. */
function isEnd({ before }: Around): boolean {
  return (
    before()?.word === 'of' &&
    ['end', 'close', 'beginning', 'start'].includes(before(2)?.word ?? '')
  );
}

/** `the week of 5 March`, `the quarter ended March 31`. */
function isDated({ after }: Around): boolean {
  const next = after()?.word ?? '';
  const date = after(next === 'that' ? 3 : 2)?.entry;
  return DATING.has(next) && (date?.month ?? date?.day) !== undefined;
}

const DATING = new Set('of ended ending beginning starting that from'.split(' '));

/** A week or quarter takes its place from the day that follows. A year then is the time until that day. */
function datedUnit(unit: Unit): Meaning | null {
  if (unit === 'year') return { kind: 'duration', count: 1, unit };
  if (unit !== 'week' && unit !== 'quarter') return null;
  return { ...fromNamed(unit, 0), weak: true };
}

function earlier({ count, unit }: Said, { after }: Around): Meaning | null {
  // `three days earlier than planned` is a length of time.
  if (after()?.word === 'than') return null;
  if (count === 'X') return { kind: 'reference', type: 'DATE', value: 'PAST_REF' };
  if (!Number.isInteger(count)) return null;
  if (unit === 'year') return yearsEarlier(count);
  return inUnit(unit, (period) => fromNamed(period, -count, 'report'));
}

function later({ count, unit }: Said, { after }: Around): Meaning | null {
  if (after()?.word === 'than') return null;
  if (count === 'X') return { kind: 'reference', type: 'DATE', value: 'FUTURE_REF' };
  if (!Number.isInteger(count)) return null;
  return inUnit(unit, (period) => fromNamed(period, count));
}
