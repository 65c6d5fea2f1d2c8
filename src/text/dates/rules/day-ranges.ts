import { dayOf } from '../calendar/period.ts';
import type { Meaning } from '../meaning.ts';
import { type Around, type Rule, rule, type Said } from '../pattern.ts';
import { LEADS } from './guards.ts';

/** Days of one month: `5-7 June 2014`, `June 5 to 7`, `5 and 6 June`, `June 5, 6 and 7`. */
export const DAY_RANGE_RULES: readonly Rule[] = [
  rule('<month> <day> -|to|through <until:day> ,? <year>', inYear),
  rule('<day> -|to|through <until:day> <month> ,? <year>', inYear),
  rule('<month> <day> -|to|through <until:day>', (said, around) =>
    isDay(around) ? inAnyYear(said) : null,
  ),
  rule('<day> -|to|through <until:day> <month>', inAnyYear),

  ...['and <until:day>', ', <day> and <until:day>'].flatMap((rest) => [
    rule(`<month> <day> ${rest} ,? <year>`, inARow(inYear)),
    rule(`<month> <day> ${rest}`, (said, around) =>
      isDay(around) ? inARow(inAnyYear)(said, around) : null,
    ),
    rule(`<day> ${rest} <month> ,? <year>`, (said, around) =>
      isLed(around) ? inARow(inYear)(said, around) : null,
    ),
    rule(`<day> ${rest} <month>`, (said, around) =>
      isLed(around) ? inARow(inAnyYear)(said, around) : null,
    ),
  ]),
];

function inYear({ year, month, day, until }: Said): Meaning | null {
  const period = dayOf(year, month, day);
  const end = dayOf(year, month, until);
  return period && end && day < until ? { kind: 'period', period, until: end } : null;
}

function inAnyYear({ month, day, until }: Said): Meaning | null {
  // 2000 is a leap year, so 29 February is valid.
  if (!dayOf(2000, month, until) || day >= until) return null;
  return { kind: 'incomplete', date: { is: 'month', month, day, until } };
}

/** Makes a range of days that follow each other. `5 and 9 June` are two dates. */
function inARow(range: (said: Said) => Meaning | null): Rule['mean'] {
  return (said, { matched }) => {
    const [first = 0, ...rest] = matched.flatMap(({ entry }) => entry.day ?? []);
    const isInARow = rest.every((day, at) => day === first + at + 1);
    return isInARow ? range({ ...said, day: first }) : null;
  };
}

/** `on 5 and 6 June`, not `killed 5 and 6 June`. */
function isLed({ before }: Around): boolean {
  const lead = before();
  return (
    !lead ||
    lead.word === 'on' ||
    lead.word === 'the' ||
    LEADS.has(lead.word) ||
    /^[^a-z\d]/.test(lead.word)
  );
}

/** Not an amount: `From May 5 to 20 percent`, `on May 5 - 20 people`. */
function isDay({ after }: Around): boolean {
  const next = after();
  if (!next || next.capital || /^[^a-z\d%]/.test(next.word) || FREE.has(next.word)) return true;
  return next.word.endsWith('ed') && !COUNTED.test(next.word);
}

/** `on May 5 and 6 wounded`, not `a truce agreed on May 5 and 6 collapsed`. */
const COUNTED = /^(?:kill|wound|injur|arrest|detain|displac|need)/;

const FREE = new Set(
  'and at in on of for with without during near by to it he she they last this next the a an as but when while was were is are has have will which who'.split(
    ' ',
  ),
);
