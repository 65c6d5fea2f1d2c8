import { type ParsedResult, parse } from 'chrono-node/en';
import type { TimeExpression } from '../../src/text/dates/time-expression.ts';

/** What chrono-node finds out of the box, as TimeML values: what there is to beat. */
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

/** How much of an ISO day is said: a day, a month or a year. */
function precision(start: ParsedResult['start']): number {
  if (start.isCertain('day') || start.isCertain('weekday')) return 10;
  return start.isCertain('month') ? 7 : start.isCertain('year') ? 4 : 10;
}
