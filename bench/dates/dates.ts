import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { TimeExpression } from '../../src/text/dates/time-expression.ts';
import { timeExpressions } from '../../src/text/dates.ts';
import type { Figures } from '../figures.ts';
import { chronoExpressions } from './chrono.ts';
import {
  type Agreement,
  compare,
  f1,
  isCalendarDate,
  isDateline,
  NO_AGREEMENT,
  plus,
  valueF1,
} from './score.ts';

const Expression = z.object({
  start: z.number(),
  end: z.number(),
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string(),
});
const Annotated = z.object({
  id: z.string(),
  published: z.string(),
  text: z.string(),
  timexes: z.array(Expression),
});

type Annotated = z.infer<typeof Annotated>;
type Finder = (text: string, published: string) => readonly TimeExpression[];

/**
 * Measures time expressions: `bench -- dates --data FILE`.
 *
 * @returns The "Dates" figures of our rules and of chrono-node with its defaults, and megabytes of text
 *   per second.
 */
export async function benchDates(argv: readonly string[]): Promise<Figures> {
  const { values } = parseArgs({ args: [...argv], options: { data: { type: 'string' } } });
  if (values.data === undefined) throw new Error('Say which set: --data FILE');
  const lines = (await readFile(values.data, 'utf8')).split('\n').filter((line) => line !== '');
  const texts = lines.map((line) => Annotated.parse(JSON.parse(line)));
  const ours = measure(texts, timeExpressions);
  const chrono = measure(texts, chronoExpressions);
  return {
    texts: texts.length,
    expressions: texts.reduce((sum, { timexes }) => sum + timexes.length, 0),
    ...ours,
    megabytesPerSecond: speed(texts),
    ...Object.fromEntries(Object.entries(chrono).map(([name, value]) => [`chrono.${name}`, value])),
  };
}

function measure(texts: readonly Annotated[], find: Finder): Figures {
  let all: Agreement = NO_AGREEMENT;
  let dates: Agreement = NO_AGREEMENT;
  for (const { text, published, timexes } of texts) {
    const found = find(text, published).filter((expression) => !isDateline(text, expression));
    all = plus(all, compare(timexes, found));
    dates = plus(dates, compare(timexes.filter(isCalendarDate), found.filter(isCalendarDate)));
  }
  return {
    relaxed: f1(all, all.relaxed),
    strict: f1(all, all.strict),
    value: valueF1(all),
    relaxedDate: f1(dates, dates.relaxed),
    strictDate: f1(dates, dates.strict),
    valueDate: valueF1(dates),
  };
}

/** Length of text that is enough to measure speed, in characters. */
const ENOUGH = 2_000_000;

function speed(texts: readonly Annotated[]): number | null {
  const one = texts.map(({ text }) => text).join('\n\n');
  const published = texts[0]?.published ?? null;
  if (one === '') return null;
  const long = one.repeat(Math.ceil(ENOUGH / one.length));
  timeExpressions(one, published);
  const started = performance.now();
  timeExpressions(long, published);
  return long.length / 1000 / (performance.now() - started);
}
