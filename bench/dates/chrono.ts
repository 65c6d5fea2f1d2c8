import { type ParsedResult, parse } from 'chrono-node/en';
import type { TimeExpression } from '../../src/text/dates/time-expression.ts';

/** The expressions that chrono-node finds with its defaults, as TimeML values: the baseline to beat. */
export function chronoExpressions(text: string, published: string): TimeExpression[] {
  const instant = new Date(`${published}T12:00:00Z`);
  return parse(text, { instant, timezone: 0 }).map((result) => ({
    start: result.index,
    end: result.index + result.text.length,
    ...read(result),
  }));
}

function read({ start }: ParsedResult): Pick<TimeExpression, 'type' | 'value'> {
  const day = start.date().toISOString();
  if (start.isCertain('hour')) return { type: 'TIME', value: day.slice(0, 16) };
  return { type: 'DATE', value: day.slice(0, precision(start)) };
}

/** Length of the part of an ISO day that is named: a day, a month or a year. */
function precision(start: ParsedResult['start']): number {
  if (start.isCertain('day') || start.isCertain('weekday')) return 10;
  return start.isCertain('month') ? 7 : start.isCertain('year') ? 4 : 10;
}
