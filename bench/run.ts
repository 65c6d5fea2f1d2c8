import { parseArgs } from 'node:util';
import { benchAlerts } from './alerts/alerts.ts';
import { benchAsk } from './ask/ask.ts';
import { benchDates } from './dates/dates.ts';
import { benchEventDates } from './event-dates/event-dates.ts';
import { benchFeeds } from './feeds/feeds.ts';
import type { Detailed, Figures } from './figures.ts';
import { benchFit } from './fit/fit.ts';
import { benchFollowUps } from './follow-ups/follow-ups.ts';
import { benchHostile } from './hostile/hostile.ts';
import { benchIntake } from './intake/intake.ts';
import { benchLikeness } from './likeness/likeness.ts';
import { benchMemory } from './memory/memory.ts';
import { benchNames } from './names/names.ts';
import { benchNaming } from './naming/naming.ts';
import { benchQuote } from './quote/quote.ts';
import { benchScale } from './scale/scale.ts';
import { benchSentences } from './sentences/sentences.ts';
import { benchServers } from './servers/servers.ts';
import { benchSpeed } from './speed/speed.ts';
import { benchStart } from './start/start.ts';
import { benchStatementsFit } from './statements/fit.ts';
import { benchStatements } from './statements/statements.ts';
import { figure } from './statistics.ts';
import { benchTimelineQueue } from './timeline/queue.ts';
import { benchTimelineSpeed } from './timeline/speed.ts';
import { benchTimeline } from './timeline/timeline.ts';
import { benchTimelineFit } from './timeline-events/fit.ts';
import { benchTimelineEvents } from './timeline-events/timeline-events.ts';

/** Figures by name, or one row of them for each of several things, with or without details. */
type Measured = Figures | readonly Figures[] | Detailed;

const BENCHMARKS: Readonly<Record<string, (argv: readonly string[]) => Promise<Measured>>> = {
  alerts: benchAlerts,
  ask: benchAsk,
  dates: benchDates,
  'event-dates': benchEventDates,
  feeds: benchFeeds,
  fit: benchFit,
  'follow-ups': benchFollowUps,
  hostile: benchHostile,
  intake: benchIntake,
  likeness: benchLikeness,
  memory: benchMemory,
  names: benchNames,
  naming: benchNaming,
  quote: benchQuote,
  scale: benchScale,
  sentences: benchSentences,
  servers: benchServers,
  start: benchStart,
  speed: benchSpeed,
  statements: benchStatements,
  'statements-fit': benchStatementsFit,
  timeline: benchTimeline,
  'timeline-events': benchTimelineEvents,
  'timeline-fit': benchTimelineFit,
  'timeline-queue': benchTimelineQueue,
  'timeline-speed': benchTimelineSpeed,
};

/** `npm run --silent bench -- NAME … [--json]`. @returns The exit code. */
async function run(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: { json: { type: 'boolean' } },
    strict: false,
  });
  const [name = '', ...rest] = argv.filter((argument) => argument !== '--json');
  const benchmark = BENCHMARKS[name];
  if (!benchmark) {
    process.stderr.write(
      `There is no benchmark “${name}”. There are: ${Object.keys(BENCHMARKS).join(', ')}.\n`,
    );
    return 2;
  }
  const measured = await benchmark(rest);
  process.stdout.write(values.json ? `${JSON.stringify(measured)}\n` : inWords(measured));
  return 0;
}

function inWords(measured: Measured): string {
  if (isRows(measured)) return rowsInWords(measured);
  return isDetailed(measured) ? rowsInWords(measured.rows) : table(measured);
}

/** `Array.isArray` does not narrow read-only arrays. */
function isRows(measured: Measured): measured is readonly Figures[] {
  return Array.isArray(measured);
}

function isDetailed(measured: Figures | Detailed): measured is Detailed {
  return typeof measured.details === 'object' && measured.details !== null;
}

function table(figures: Figures): string {
  const width = Math.max(...Object.keys(figures).map((name) => name.length));
  return Object.entries(figures)
    .map(([name, value]) => `${name.padEnd(width)}  ${shown(value)}\n`)
    .join('');
}

function shown(value: number | string | null): string {
  return typeof value === 'string' || (value !== null && Number.isInteger(value) && value > 1)
    ? String(value)
    : figure(value);
}

/** A line for each row, with a column for every name in any of them. */
function rowsInWords(rows: readonly Figures[]): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) => names.map((name) => cell(row[name])));
  const widths = names.map((name, column) =>
    Math.max(name.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `${row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()}\n`;
  return [names, ...cells].map(line).join('');
}

/** Sizes and counts stay whole. A row without the column has an empty cell. */
function cell(value: number | string | null = ''): string {
  return typeof value === 'string' || Number.isInteger(value) ? String(value) : figure(value);
}

process.exitCode = await run(process.argv.slice(2));
