import { dayNumber } from '../calendar/period.ts';
import type { Meaning } from '../meaning.ts';
import { type Around, type Rule, rule, type Said } from '../pattern.ts';
import { isGame } from './contexts.ts';

/** Quarters, halves and fiscal years. */
export const ACCOUNT_RULES: readonly Rule[] = [
  rule('the? fiscal? <ordinal> -? quarter', ({ ordinal }, around) =>
    isGame(around) ? null : quarter(ordinal),
  ),
  rule('the? final|closing quarter', (_, around) => (isGame(around) ? null : quarter(4))),
  rule('the? opening quarter', (_, around) => (isGame(around) ? null : quarter(1))),
  ...[1, 2, 3, 4].map((number) =>
    rule(`q${number}`, (_, around) => (isGame(around) ? null : quarter(number))),
  ),
  rule('the? fiscal? <ordinal> -? half', ({ ordinal }, around) =>
    ordinal <= 2 && !isGame(around) && !isOfMonth(around)
      ? { kind: 'incomplete', date: { is: 'half', number: ordinal } }
      : null,
  ),

  rule('fiscal|financial year? <year>', fiscal),
  rule('fy <year>', fiscal),
];

function quarter(number: number): Meaning | null {
  if (number < 1 || number > 4) return null;
  return { kind: 'incomplete', date: { is: 'quarter', number } };
}

function fiscal({ year }: Said): Meaning {
  return {
    kind: 'fiscal',
    year: { kind: 'period', period: { unit: 'year', first: dayNumber(year) } },
  };
}

/** `the first half of August` is a part of August. */
function isOfMonth({ after }: Around): boolean {
  return after()?.word === 'of' && after(2)?.entry.month !== undefined;
}
