import type { Meaning } from '../meaning.ts';
import { type Around, type Rule, rule, type Said } from '../pattern.ts';
import type { Count, Unit } from '../word-roles.ts';
import { isRate, isSpanned } from './guards.ts';

const WEEKDAYS = 'mondays tuesdays wednesdays thursdays fridays saturdays sundays'.split(' ');

const PLURAL_PARTS = { mornings: 'MO', afternoons: 'AF', evenings: 'EV', nights: 'NI' } as const;

/** Lengths of time, and how often something happens. */
export const DURATION_RULES: readonly Rule[] = [
  // `three quarters` is usually a fraction.
  rule('<count> <time>', (said) => (said.unit === 'quarter' ? null : duration(said))),
  rule('<count> - <time>', duration),
  rule('<count> - second', ({ count }) => lasting(count, 'second')),
  rule('<count> -? <time> - long|old|olds', duration),
  rule('<count> -? <time> old|long', duration),
  rule(
    '<count> straight|consecutive|full|more|whole|trading|business|working|calendar <time>',
    duration,
  ),
  rule('<count> to|or|and|- <until:count> -? <time>', ({ until, unit }) => lasting(until, unit)),
  // A length of time, not a date.
  rule('the? rest|remainder of the|this <unit>', ({ unit }) => lasting(1, unit)),
  rule('half a|an <unit>', ({ unit }) => half(unit)),
  rule('a? half -? <unit>', ({ unit }, { before }) =>
    unit === 'hour' || before()?.word === 'a' ? half(unit) : null,
  ),
  rule('a|an|one <unit> and a half', ({ unit }) => lasting(1.5, unit)),
  rule('a|an <unit>', ({ unit }, around) =>
    isRate(around) ? rate(1, unit) : isCounted(unit, around) ? lasting(1, unit) : null,
  ),
  rule('another <unit>', ({ unit }, around) => (isCounted(unit, around) ? lasting(1, unit) : null)),
  rule('a? quarter - century', () => lasting(25, 'year')),
  rule('a? quarter of a century', () => lasting(25, 'year')),
  rule('a? quarter century', () => lasting(25, 'year')),
  rule('full - year', () => lasting(1, 'year')),
  rule('a|an|one|the single|full|whole|entire <unit>', ({ unit }) => lasting(1, unit)),
  rule('single - <unit>', ({ unit }) => lasting(1, unit)),
  rule('all <unit>', ({ unit }) =>
    unit === 'day' || unit === 'night' || unit === 'week' || unit === 'year'
      ? lasting(1, unit)
      : null,
  ),
  rule('<long>', ({ long }) => lasting(1, long)),
  rule('<unit> - long|old', ({ unit }) => lasting(1, unit)),
  rule('<units> - long', ({ unit }) => lasting('X', unit)),
  rule(
    'the? past|last|next|first|final|coming|previous|preceding|following|recent <count> <time>',
    duration,
  ),
  rule(
    'the? past|last|next|first|final|coming|previous|preceding <count> trading|business|full <time>',
    duration,
  ),
  rule('these past|last <count> <time>', duration),
  rule('these <count> <time>', duration),
  rule('the past <unit>', ({ unit }) => lasting(1, unit)),
  // `over the next year` is a length, `in the next year` the year after.
  rule('the next|coming|following <unit>', ({ unit }, around) =>
    isSpanned(unit, around) ? lasting(1, unit) : null,
  ),
  rule('the last <unit>', ({ unit }) =>
    unit === 'quarter' || unit === 'night' || unit === 'minute' ? null : lasting(1, unit),
  ),
  rule('the past <units>', ({ unit }) => lasting('X', unit)),
  rule('<units>', ({ unit }, around) =>
    unit === 'quarter' || unit === 'night' || isName(around) || isOpening(unit, around)
      ? null
      : lasting('X', unit),
  ),

  rule('every|each single? <unit>', ({ unit }) => rate(1, unit)),
  rule('every other <unit>', ({ unit }) => rate(2, unit)),
  rule('every <count> <time>', ({ count, unit }) => rate(count, unit)),
  rule('per|a? <unit>', ({ unit }, { matched }) =>
    matched[0]?.word === 'per' ? rate(1, unit) : null,
  ),
  rule('once|twice a|every|each <unit>', ({ unit }) => rate(1, unit)),
  rule('<count> times a|every|each <unit>', ({ unit }) => rate(1, unit)),
  rule('<rate>', ({ rate: unit }, around) => (isName(around) ? null : rate(1, unit))),
  rule('biannual|biannually|semiannual|semiannually', () => rate(6, 'month')),
  rule('semi - annual|annually', () => rate(6, 'month')),
  rule('biennial', () => rate(2, 'year')),
  rule('biweekly|fortnightly', () => rate(2, 'week')),
  rule('every|each <weekday>', ({ weekday }) => often(`XXXX-WXX-${weekday}`)),
  rule('every|each <weekday> <part>', ({ weekday, part }) => often(`XXXX-WXX-${weekday}T${part}`)),
  rule('weekends', () => often('XXXX-WXX-WE')),
  ...Object.entries(PLURAL_PARTS).map(([plural, part]) =>
    rule(`<weekday> ${plural}`, ({ weekday }) => often(`XXXX-WXX-${weekday}T${part}`)),
  ),
  rule('every|each <month>', ({ month }) => often(`XXXX-${String(month).padStart(2, '0')}`)),
  rule('every|each <season>', ({ season }) => often(`XXXX-${season}`)),
  rule('every|each <part>', ({ part }) => often(`XXXX-XX-XXT${part}`)),
  ...WEEKDAYS.map((plural, index) => rule(plural, (_, around) => weekdays(index + 1, around))),
];

function duration({ count, unit }: Said): Meaning | null {
  return lasting(count, unit);
}

function lasting(count: Count, unit: Unit): Meaning {
  return { kind: 'duration', count, unit };
}

function rate(count: Count, unit: Unit): Meaning {
  return { kind: 'rate', count, unit };
}

function often(value: string): Meaning {
  return { kind: 'reference', type: 'SET', value };
}

/** `on Sundays` repeats. Text that lost its apostrophes has `Sundays vote` for a single Sunday. */
function weekdays(weekday: number, { before, after }: Around): Meaning {
  const next = after();
  const possessed =
    before()?.word !== 'on' && next !== undefined && /^[a-z]{3,}$/.test(next.word) && !next.capital;
  if (!possessed || FREE_OF_NOUN.has(next.word)) return often(`XXXX-WXX-${weekday}`);
  return { kind: 'incomplete', date: { is: 'weekday', weekday } };
}

const FREE_OF_NOUN = new Set([
  'and',
  'from',
  'the',
  'between',
  'through',
  'for',
  'when',
  'are',
  'until',
]);

/** Half a unit as TimeML writes it: half an hour is 30 minutes. */
function half(unit: Unit): Meaning {
  if (unit === 'hour') return lasting(30, 'minute');
  if (unit === 'year') return lasting(6, 'month');
  if (unit === 'decade') return lasting(5, 'year');
  if (unit === 'century') return lasting(50, 'year');
  if (unit === 'day') return lasting(12, 'hour');
  return lasting(0.5, unit);
}

/** Not a length: `a quarter` is a fraction, `a day when` and `a night` are occasions. */
function isCounted(unit: Unit, { after }: Around): boolean {
  if (unit === 'quarter' || unit === 'night' || unit === 'weekend') return false;
  const next = after()?.word ?? '';
  // `a year-long inquiry` has a rule of its own.
  if (next === '-' && /^(?:long|old)$/.test(after(2)?.word ?? '')) return false;
  if (unit === 'minute') return !/^(amount|quantity|detail|fraction|change)/.test(next);
  return !/^(when|that|of|on|in|for)$/.test(next) || unit !== 'day';
}

const KINDS_OF_HOURS = new Set(
  'early small opening office working business rush school visiting trading peak'.split(' '),
);

/** `the early hours of Thursday`, `opening hours`. */
function isOpening(unit: Unit, { before }: Around): boolean {
  return unit === 'hour' && KINDS_OF_HOURS.has(before()?.word ?? '');
}

/** `Daily Mail`, `Business Daily`, `Thirty Seconds to Mars`. */
function isName({ matched: [token], before, after }: Around): boolean {
  if (!token?.capital) return false;
  const [lead, next] = [before(), after()];
  return (next?.capital && next.gap === 1) || (lead?.capital && token.gap === 1) || false;
}
