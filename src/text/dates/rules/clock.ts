import type { Meaning } from '../meaning.ts';
import { type Around, type Rule, rule } from '../pattern.ts';
import type { Token } from '../token.ts';

/** Before or after noon: `a.m.`, `pm`. */
const HALVES = ['a . m .', 'p . m .', 'a . m', 'p . m', 'am', 'pm'];
/** Zones that mean the same everywhere. Others are part of the expression but not of its value. */
const UNIVERSAL = new Set(['utc', 'gmt', 'z']);

/** Abbreviations of time zones in newspapers. */
export const ZONES = [
  ...['utc', 'gmt', 'bst', 'cet', 'cest', 'eet', 'msk', 'ist', 'jst', 'aest', 'et', 'est', 'edt'],
  ...['ct', 'cst', 'cdt', 'mst', 'mdt', 'pt', 'pst', 'pdt'],
];

/** Times of the day. */
export const CLOCK_RULES: readonly Rule[] = [
  ...HALVES.flatMap((half) => [
    rule(`<clock> ${half}`, ({ clock }, around) => halfDay(clock, half, around)),
    rule(`<count> ${half}`, ({ count }, around) => halfDay(`${count}:00`, half, around)),
  ]),
  ...[...ZONES, 'hours'].map((zone) =>
    rule(`<clock>|<military> ${zone}`, ({ clock, military }) => time(clock || military, zone)),
  ),
  rule('<clock>', ({ clock }, around) =>
    isClock(around) ? time(clock) : { ...time(clock), weak: true },
  ),
  rule("<count> o ' clock", ({ count }) => time(`${count}:00`)),
  rule('noon', (_, around) => (joined(around) ? null : time('12:00'))),
  rule('midnight', (_, around) => (joined(around) ? null : time('24:00'))),
];

function time(clock: string, zone = ''): Meaning {
  const [hour = '', minute = ''] = clock.split(':');
  return {
    kind: 'clock',
    time: `T${hour.padStart(2, '0')}:${minute}${UNIVERSAL.has(zone) ? 'Z' : ''}`,
  };
}

function halfDay(clock: string, half: string, around: Around): Meaning | null {
  const [hours = '', minutes = ''] = clock.split(':');
  const hour = Number(hours);
  if (!(hour >= 1 && hour <= 12) || !Number.isInteger(hour)) return null;
  // `am` is a verb as well, but not next to a number.
  if (half === 'am' && around.matched.at(-1)?.capital && around.after()?.capital) return null;
  const inDay = (hour % 12) + (half.startsWith('p') ? 12 : 0);
  return time(`${inDay}:${minutes}`);
}

/** Not a score, a ratio or a lap: `won 10:12`, `in 59:30`. */
function isClock({ before, after }: Around): boolean {
  return TIME_LEADS.has(before()?.word ?? '') || isZone(after());
}

const TIME_LEADS = new Set(
  'at by until till since before after from to around about between and than on'.split(' '),
);

function isZone(token: Token | undefined): boolean {
  return token !== undefined && (token.word === 'local' || token.entry.weekday !== undefined);
}

function joined({ before, after }: Around): boolean {
  return before()?.word === '-' || after()?.word === '-' || before()?.word === 'high';
}
