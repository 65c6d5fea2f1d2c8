import type { Meaning } from '../meaning.ts';
import type { Count, Unit } from '../word-roles.ts';

/** TimeML's letters. Nights count as days, fortnights as two weeks. */
const LETTERS: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  night: 'D',
  weekend: 'WE',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

const OF_THE_CLOCK: ReadonlySet<Unit> = new Set(['second', 'minute', 'hour']);

/** A length of time as TimeML writes it: `P2Y`, `PT30M`, `PXY`. */
export function lengthValue(meaning: Meaning & { kind: 'duration' | 'rate' }): string {
  const value = one(meaning.count, meaning.unit);
  const and = meaning.kind === 'duration' ? meaning.and : undefined;
  if (and?.kind !== 'duration') return value;
  const rest = lengthValue(and);
  return value.startsWith('PT') ? value + rest.slice(2) : value + rest.slice(1);
}

function one(count: Count, unit: Unit): string {
  const number = unit === 'fortnight' && count !== 'X' ? count * 2 : count;
  return `P${OF_THE_CLOCK.has(unit) ? 'T' : ''}${number}${LETTERS[unit]}`;
}
