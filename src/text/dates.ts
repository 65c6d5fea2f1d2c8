import { lengthValue } from './dates/calendar/length.ts';
import type { Period } from './dates/calendar/period.ts';
import { reportDate } from './dates/calendar/report-date.ts';
import { type Anchors, place } from './dates/calendar/resolve.ts';
import { joinCounts } from './dates/counts.ts';
import { type Finding, findExpressions } from './dates/find.ts';
import { joinFindings } from './dates/join.ts';
import type { Meaning } from './dates/meaning.ts';
import { withModifier } from './dates/modifiers.ts';
import { tenseAt } from './dates/tense.ts';
import type { TimeExpression } from './dates/time-expression.ts';
import { type Token, tokens } from './dates/token.ts';

export { type CalendarDays, calendarDays } from './dates/calendar/calendar-days.ts';

/** A relative date counts only from dates named at most this many characters before it. */
const REMEMBERED = 1_000;

/**
 * Finds time expressions in news prose and gives their values.
 *
 * @param text - An article's body, or a part of it.
 * @param published - The report's publication date: an ISO day, month or year, or `null` if unknown.
 *   The value of a date that it does not settle contains `X`.
 * @returns In order, not overlapping.
 */
export function timeExpressions(text: string, published: string | null): TimeExpression[] {
  const all = joinCounts(tokens(text));
  const report = reportDate(published);
  let named: NamedDate[] = [];
  let floor = 0;
  return joinFindings(findExpressions(all), all).flatMap((finding) => {
    if (finding.meaning.weak) return [];
    const whole = withModifier(finding, floor, all);
    floor = whole.to;
    const start = all[whole.from]?.start ?? 0;
    named = named.filter(({ end }) => end > start - REMEMBERED);
    const anchors = {
      report,
      named: named.map(({ period }) => period),
      tense: tenseAt(all, whole.from, whole.to),
    };
    const { expression, period } = express(whole, anchors, all);
    if (period !== undefined) named.unshift({ period, end: all[whole.to - 1]?.end ?? 0 });
    return expression ? [expression] : [];
  });
}

/** A date that the text names; `period` is `null` if it could not be resolved. */
interface NamedDate {
  readonly period: Period | null;
  readonly end: number;
}

interface Expressed {
  readonly expression: TimeExpression | null;
  /** The date named; `null` if it is not known, `undefined` if none was named. */
  readonly period?: Period | null;
}

function express(finding: Finding, anchors: Anchors, all: readonly Token[]): Expressed {
  const span = { start: all[finding.from]?.start ?? 0, end: all[finding.to - 1]?.end ?? 0 };
  const { meaning } = finding;
  const modifier = meaning.modifier && { modifier: meaning.modifier };
  switch (meaning.kind) {
    case 'reference':
      return { expression: { ...span, type: meaning.type, value: meaning.value } };
    case 'duration':
      return { expression: { ...span, type: 'DURATION', value: lengthValue(meaning) } };
    case 'rate':
      return { expression: { ...span, type: 'SET', value: lengthValue(meaning) } };
    case 'clock': {
      const { value, period } = place(meaning.day ?? THAT_DAY, anchors);
      return {
        expression: { ...span, type: 'TIME', value: value + meaning.time, ...modifier },
        period,
      };
    }
    default: {
      const { value, period } = place(meaning, anchors);
      return { expression: { ...span, type: 'DATE', value, ...modifier }, period };
    }
  }
}

/** The day of a clock time without a date. */
const THAT_DAY: Meaning = {
  kind: 'shift',
  unit: 'day',
  count: 0,
  from: 'named',
  otherwise: 'report',
};
