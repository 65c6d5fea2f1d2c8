import type { Article } from '../corpus/article.ts';
import { reportDay } from '../reading/dates/report-day.ts';
import { uncertainDay } from '../reading/dates/uncertain-day.ts';
import { type CalendarDays, calendarDays, timeExpressions } from '../text/dates.ts';
import type { Span } from '../text/span.ts';
import type { Mention } from './mention.ts';
import { isSecondHand, secondHandSpans } from './second-hand.ts';

/** A time that a body names; its days are `null` if they are not known. */
export interface Time {
  readonly span: Span;
  readonly days: CalendarDays | null;
  readonly isUncertain: boolean;
  /** `now`, `currently`. */
  readonly isNow: boolean;
}

/** Whether the days of a time are known. */
export function isMention(time: Time): time is Time & Mention {
  return time.days !== null;
}

/** The times that the body of an article names, in order, without the day that it prints at its head. */
export function timesIn(article: Article): Time[] {
  const { body } = article;
  const day = reportDay(article);
  const times = timesFrom(body, day).map((time) => ({ ...time, isUncertain: false }));
  const uncertain = uncertainDay(article);
  if (uncertain === null) return times;
  const other = uncertain.stored === day ? (uncertain.printed[0] ?? null) : uncertain.stored;
  // Days that stay the same if the report is from the other day do not depend on its day.
  const others = new Map(timesFrom(body, other).map((time) => [time.span.start, time]));
  return times.map((time) => {
    const same = others.get(time.span.start)?.days;
    const isSame = same?.date === time.days?.date && same?.until === time.days?.until;
    return { ...time, isUncertain: !isSame };
  });
}

function timesFrom(body: string, published: string | null): Omit<Time, 'isUncertain'>[] {
  const secondHand = secondHandSpans(body);
  const times: Omit<Time, 'isUncertain'>[] = [];
  for (const expression of timeExpressions(body, published)) {
    const { start, end, type, value } = expression;
    if (type !== 'DATE' && type !== 'TIME') continue;
    // "Monday" in a quotation from another report counts from the date of that report, which is unknown.
    const days = isSecondHand(expression, secondHand)
      ? daysWithoutReport(body.slice(start, end))
      : calendarDays(expression, published);
    if (!days || !isDateline(body.slice(start, end), days, published)) {
      times.push({ span: { start, end }, days, isNow: value === 'PRESENT_REF' });
    }
  }
  return times;
}

/** Whether a date is the report's own, not an event's: prose does not name its own day with the year. */
function isDateline(text: string, { date }: CalendarDays, published: string | null): boolean {
  return date === published && date.length === 10 && /\d{4}|[٠-٩]{4}/.test(text);
}

/** The days that an expression covers without the date of a report. */
function daysWithoutReport(text: string): CalendarDays | null {
  const [expression] = timeExpressions(text, null);
  return expression ? calendarDays(expression, null) : null;
}
