import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Corpus } from '../../src/corpus/corpus.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { NO_FILTERS } from '../../src/search/filters.ts';
import { snapshotFile } from '../../src/search/index/snapshot.ts';
import { inMilliseconds } from '../timing.ts';
import { contend, FIRST, memory, passageIndices, readMaterial, SHOWN, timed } from './contest.ts';
import { MemoryStore } from './memory-store.ts';

/** Milliseconds between two samples of the event loop. */
const RESOLUTION = 1;

const MEGABYTE = 1_048_576;

// A whole `/ask` in a thread of its own, as large corpora are searched. Measures how long the main
// thread is blocked by it.
const [folder = ''] = process.argv.slice(2);
const questions = readMaterial(folder, 'questions');
const indices = passageIndices(readMaterial(folder, 'passages'));
const corpus = await Corpus.open(new MemoryStore(readMaterial(folder, 'articles')));
memory();
const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
delay.enable();
const { result: engine, ms: loadMs } = await timed(() =>
  openEngine(corpus, {
    snapshot: snapshotFile(join(folder, 'ours')),
    threadFrom: 0,
    onError: (error) => {
      throw error;
    },
  }),
);
const lagLoadingMs = inMilliseconds(delay.max);
delay.reset();
const ask = (question: string, limit: number) =>
  engine.searcher.ask(question, { filters: NO_FILTERS, limit, offset: 0 });
const figures = await contend(questions, async (question) => {
  await ask(question, SHOWN);
  return async () => {
    const { quotes } = await ask(question, FIRST);
    return quotes.map(
      ({ article, passage }) => indices.get(`${passage.start} ${article.id}`) ?? -1,
    );
  };
});
const lagAskingMs = inMilliseconds(delay.max);
delay.disable();
const rssMb = Math.round(process.memoryUsage.rss() / MEGABYTE);
const report = { ...figures, loadMs, lagLoadingMs, lagAskingMs, rssMb };
process.stdout.write(JSON.stringify(report));
await engine.close();
