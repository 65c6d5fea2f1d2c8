import type { Meaning } from '../meaning.ts';
import { type Around, type Rule, rule } from '../pattern.ts';

const PRESENT = [
  'now',
  'right now',
  'currently',
  'current',
  'nowadays',
  'presently',
  'at present',
  'the present',
  'at the? moment',
  'the moment',
  'the time being',
  'these days',
  'at this point|time|moment|stage',
];
const PAST = [
  'recently',
  'more|most recently',
  'until? recently',
  'recent',
  'lately',
  'previously',
  'the past',
  'the recent past',
  'long ago',
  'those days',
  'the other day',
  'some time ago',
  'a while ago',
  'a long time ago',
  'recent <units>',
  'the recent <units>',
  '<units> ago',
  'many|some <units> ago',
];
const FUTURE = [
  'the? near|immediate|distant|foreseeable future',
  'the future',
  'in future',
  'the near|short|long|medium term',
  'soon',
  'very soon',
  'someday',
  'some day',
  'the <units> ahead',
  'the? coming <units>',
  'the upcoming <units>',
  'the next|following <units>',
];

/** Words for the past, the present or the future without a date. */
export const REFERENCE_RULES: readonly Rule[] = [
  ...PRESENT.map((pattern) => referring(pattern, 'PRESENT_REF')),
  ...PAST.map((pattern) => referring(pattern, 'PAST_REF')),
  ...FUTURE.map((pattern) => referring(pattern, 'FUTURE_REF')),
];

function referring(pattern: string, value: string): Rule {
  const meaning: Meaning = { kind: 'reference', type: 'DATE', value };
  return rule(pattern, (_, around) => (isOther(around) ? null : meaning));
}

/** Not a time: `as soon as`, `the most recent model`, `now-closed`, `the past president`. */
function isOther({ matched, before, after }: Around): boolean {
  const last = matched.at(-1)?.word;
  const lead = before()?.word;
  const next = after();
  if (next?.word === '-' && next.gap === 0) return true;
  if (last === 'soon') return lead === 'as' || lead === 'too' || next?.word === 'as';
  if (last === 'current') return next?.word === 'of';
  if (last === 'recent') return lead === 'most' || lead === 'more';
  if (last === 'moment')
    return next?.word === 'of' || next?.word === 'when' || next?.word === 'the';
  if (last === 'past' || last === 'present' || last === 'future') {
    return next !== undefined && /^[a-z]/.test(next.word) && next.gap < 2 && !FREE.has(next.word);
  }
  return false;
}

/** Words after `the past` that do not make it an adjective. */
const FREE = new Set(
  (
    'and or of in on at to for with but by that when is was has had have will would we it he ' +
    'she they as who which because if so than rather'
  ).split(' '),
);
