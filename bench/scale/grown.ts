import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { Corpus } from '../../src/corpus/corpus.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { Likenesses } from '../../src/intake/likeness/likeness.ts';
import { NO_FILTERS } from '../../src/search/filters.ts';
import { snapshotFile } from '../../src/search/index/snapshot.ts';
import { FolderStore } from '../../src/storage/folder/articles.ts';
import { drawPicture } from '../../src/timeline/chart/picture.ts';
import { DEFAULT_ENTRIES } from '../../src/timeline/options.ts';
import { percentile } from '../statistics.ts';
import { inMilliseconds, timed } from '../timing.ts';
import type { Asked } from './scale.ts';

/** Quotes that an `/ask` shows. */
const SHOWN = 3;

/** Questions asked before any is timed, since code that runs for days is compiled by then. */
const WARM_UP = 50;

const EDITS = 20;

const MEGABYTE = 1_048_576;

/** Megabytes; the operating system counts kilobytes. */
const mostResident = () => process.resourceUsage().maxRSS / 1024;

// Does what a bot does, without connecting to Discord. Loads its client, because its memory counts.
const [folder = 'corpus', asked] = process.argv.slice(2);
await Promise.all([import('../../src/discord/bot.ts'), import('../../commands/index.ts')]);
const corpus = await Corpus.open(new FolderStore(folder));
const engine = await openEngine(corpus, {
  snapshot: snapshotFile(folder),
  onError: (error) => {
    throw error;
  },
});
// Since the start of the process, including the loading of the program.
const readyMs = performance.now();
const readyMb = process.memoryUsage.rss() / MEGABYTE;
const answers = asked === undefined ? {} : await use(JSON.parse(readFileSync(asked, 'utf8')));
const figures = { passages: engine.passages, readyMs, readyMb, ...answers };
process.stdout.write(JSON.stringify(figures));
await engine.close();

async function use({ questions, topics }: Asked) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const begin = performance.now();
  const likenesses = new Likenesses(corpus);
  const { signal } = new AbortController();
  await engine.readAhead(signal);
  await likenesses.readAhead(signal);
  const readAheadMs = performance.now() - begin;
  const lagReadingMs = inMilliseconds(delay.max);
  delay.reset();
  for (const question of questions.slice(0, WARM_UP)) await ask(question);
  const askMs: number[] = [];
  for (const question of questions) {
    askMs.push(await timed(() => ask(question)));
    // Lets the event loop turn, so that its delay is measured.
    await setImmediate();
  }
  const lagAskingMs = inMilliseconds(delay.max);
  const editMs: number[] = [];
  for (const article of corpus.articles().slice(0, EDITS)) {
    const body = `${article.body} It was edited.`;
    editMs.push(
      await timed(() => corpus.put({ ...article, body }, { kind: 'terminal', name: 'bench' })),
    );
  }
  delay.reset();
  await Promise.all(topics.map(async (topic) => drawPicture(await build(topic))));
  const lagDrawingMs = inMilliseconds(delay.max);
  likenesses.close();
  return {
    readAheadMs,
    askMsP50: percentile(askMs, 0.5),
    askMsP99: percentile(askMs, 0.99),
    editMsP50: percentile(editMs, 0.5),
    lagReadingMs,
    lagAskingMs,
    lagDrawingMs,
    needsMb: mostResident(),
  };
}

function ask(question: string) {
  return engine.searcher.ask(question, { filters: NO_FILTERS, limit: SHOWN, offset: 0 });
}

function build(topic: string) {
  const range = { from: null, to: null };
  const options = { filters: NO_FILTERS, ...range, entries: DEFAULT_ENTRIES, quotes: 1 };
  return engine.timeliner.build(topic, options);
}
