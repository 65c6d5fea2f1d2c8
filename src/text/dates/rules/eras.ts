import type { Meaning } from '../meaning.ts';
import { type Rule, rule } from '../pattern.ts';

/** Dates before the common era. The calendar has no days for them. */
export const ERA_RULES: readonly Rule[] = [
  rule('<year>|<count> bc|bce', ({ year, count }) => yearsBefore([year || count])),
  rule('<year>|<count> -|to|and|or <until:count> bc|bce', ({ year, count, until }) =>
    yearsBefore([year || count, until]),
  ),
  rule('the? <ordinal> -? century|millennium bc|bce', ({ ordinal }, { matched }) =>
    before([digits(ordinal - 1, matched.some(({ word }) => word === 'century') ? 2 : 1)]),
  ),
];

function yearsBefore(years: readonly unknown[]): Meaning | null {
  const whole = years.filter((year) => Number.isInteger(year));
  return whole.length < years.length ? null : before(whole.map((year) => digits(Number(year), 4)));
}

/** TimeML writes `BC` before the digits. */
function before(values: readonly string[]): Meaning {
  const value = values.map((one) => `BC${one}`).join('/');
  return { kind: 'reference', type: 'DATE', value };
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
