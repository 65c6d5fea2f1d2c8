import { parseArgs } from 'node:util';
import { benchAsk, type Figures } from './ask/ask.ts';
import { benchDates } from './dates/dates.ts';
import { benchEventDates } from './event-dates/event-dates.ts';
import { benchFit } from './fit/fit.ts';
import { benchIntake } from './intake/intake.ts';
import { benchLikeness } from './likeness/likeness.ts';
import { benchMemory } from './memory/memory.ts';
import { benchNames } from './names/names.ts';
import { benchScale } from './scale/scale.ts';
import { benchServers } from './servers/servers.ts';
import { benchSpeed } from './speed/speed.ts';
import { benchStart } from './start/start.ts';
import { figure } from './statistics.ts';
import { benchTimelineQueue } from './timeline/queue.ts';
import { benchTimelineSpeed } from './timeline/speed.ts';
import { benchTimeline } from './timeline/timeline.ts';

/** What can be measured. */
const BENCHMARKS: Readonly<Record<string, (argv: readonly string[]) => Promise<Figures>>> = {
  ask: benchAsk,
  dates: benchDates,
  'event-dates': benchEventDates,
  fit: benchFit,
  intake: benchIntake,
  likeness: benchLikeness,
  memory: benchMemory,
  names: benchNames,
  scale: benchScale,
  servers: benchServers,
  start: benchStart,
  speed: benchSpeed,
  timeline: benchTimeline,
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
  const figures = await benchmark(rest);
  process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : table(figures));
  return 0;
}

function table(figures: Figures): string {
  const width = Math.max(...Object.keys(figures).map((name) => name.length));
  return Object.entries(figures)
    .map(([name, value]) => {
      const shown =
        typeof value === 'string' || (value !== null && value > 1 && Number.isInteger(value))
          ? String(value)
          : figure(value);
      return `${name.padEnd(width)}  ${shown}\n`;
    })
    .join('');
}

process.exitCode = await run(process.argv.slice(2));
