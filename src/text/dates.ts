import { isBackground } from './dates/background.ts';
import { lengthValue } from './dates/calendar/length.ts';
import type { Period } from './dates/calendar/period.ts';
import { reportDate } from './dates/calendar/report-date.ts';
import { type Anchors, place } from './dates/calendar/resolve.ts';
import { headsEntry, inYearOf } from './dates/chronology.ts';
import { joinCounts } from './dates/counts.ts';
import { type Finding, findExpressions } from './dates/find.ts';
import { joinFindings } from './dates/join.ts';
import { isWeekday } from './dates/kinds.ts';
import type { Meaning } from './dates/meaning.ts';
import { withModifier } from './dates/modifiers.ts';
import { tenseAt, tenseOfEntry } from './dates/tense.ts';
import type { TimeExpression } from './dates/time-expression.ts';
import { type Token, tokens } from './dates/token.ts';
import type { Span } from './span.ts';

export { type CalendarDays, calendarDays } from './dates/calendar/calendar-days.ts';

/** A relative date counts only from dates named at most this many characters before it. */
const REMEMBERED = 1_000;

/** An entry of a chronology continues one that begins at most this many characters before it. */
const LONGEST_ENTRY = 2_000;

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
  const reader = new ExpressionReader(all, reportDate(published));
  return joinFindings(findExpressions(all), all).flatMap((finding) => reader.read(finding) ?? []);
}

/** Reads the findings of a text in order. Each can depend on the dates that were named before it. */
class ExpressionReader {
  readonly #all: readonly Token[];
  readonly #report: Period | null;
  /** The dates named before, the nearest first. */
  #named: NamedDate[] = [];
  /** The entry of a chronology that was read last. */
  #entry: { readonly period: Period; readonly end: number } | null = null;
  /** The end of the last finding, in tokens. */
  #floor = 0;

  constructor(all: readonly Token[], report: Period | null) {
    this.#all = all;
    this.#report = report;
  }

  /** The expression of a finding; `null` if it is none. */
  read(finding: Finding): TimeExpression | null {
    if (finding.meaning.weak) return null;
    const printed = withModifier(finding, this.#floor, this.#all);
    this.#floor = printed.to;
    const { start, end } = spanOf(printed, this.#all);
    this.#named = this.#named.filter((one) => one.end > start - REMEMBERED);
    const isHead = headsEntry(printed, this.#all);
    const whole = isHead ? this.#inEntry(printed, start) : printed;
    const { expression, period } = express(whole, this.#anchors(whole, isHead), this.#all);
    if (period !== undefined) {
      this.#named.unshift({
        period,
        end,
        isBackground: isBackground(this.#all, whole.from),
        isWeekday: namesWeekday(whole.meaning),
      });
    }
    if (isHead && period) this.#entry = { period, end };
    return expression;
  }

  /** The date at the head of an entry of a chronology, in the year of the entry before. */
  #inEntry(printed: Finding, start: number): Finding {
    const entry = this.#entry;
    if (!entry || entry.end <= start - LONGEST_ENTRY) return printed;
    return { ...printed, meaning: inYearOf(entry.period, printed.meaning, this.#report) };
  }

  #anchors({ from, to }: Finding, isHead: boolean): Anchors {
    const [named, report, all] = [this.#named, this.#report, this.#all];
    return {
      report,
      named: named.map(({ period }) => period),
      told: named.filter(({ isBackground }) => !isBackground).map(({ period }) => period),
      namesReport: named.some(
        ({ isWeekday, period }) => isWeekday && period?.first === report?.first,
      ),
      tense: isHead ? tenseOfEntry(all, to) : tenseAt(all, from, to),
    };
  }
}

function spanOf({ from, to }: Finding, all: readonly Token[]): Span {
  return { start: all[from]?.start ?? 0, end: all[to - 1]?.end ?? 0 };
}

/** A date that the text names; `period` is `null` if it could not be resolved. */
interface NamedDate {
  readonly period: Period | null;
  readonly end: number;
  /** `after the truce that was agreed on 30 December`. */
  readonly isBackground: boolean;
  /** Was named by its weekday alone. */
  readonly isWeekday: boolean;
}

function namesWeekday(meaning: Meaning): boolean {
  return isWeekday(meaning.kind === 'clock' && meaning.day ? meaning.day : meaning);
}

interface Expressed {
  readonly expression: TimeExpression | null;
  /** The date named; `null` if it is not known, `undefined` if none was named. */
  readonly period?: Period | null;
}

function express(finding: Finding, anchors: Anchors, all: readonly Token[]): Expressed {
  const span = spanOf(finding, all);
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
