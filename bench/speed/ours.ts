import { join } from 'node:path';
import type { Article } from '../../src/corpus/article.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { NO_FILTERS } from '../../src/search/filters.ts';
import { SearchIndex } from '../../src/search/index/search-index.ts';
import { readSnapshot, snapshotFile, writeSnapshot } from '../../src/search/index/snapshot.ts';
import { Searcher } from '../../src/search/searcher.ts';
import { percentile } from '../statistics.ts';
import {
  contend,
  FIRST,
  memory,
  passageIndices,
  type Report,
  readMaterial,
  SHOWN,
  timed,
} from './contest.ts';
import { MemoryStore } from './memory-store.ts';

/** Articles to change. */
const CHANGES = 50;

// A whole `/ask` in one thread, over an index that was loaded from its snapshot.
const [folder = ''] = process.argv.slice(2);
const questions = readMaterial(folder, 'questions');
const corpus = await Corpus.open(new MemoryStore(readMaterial(folder, 'articles')));
const file = snapshotFile(join(folder, 'ours'));
const buildMs = await build();
const { result: index, ms: loadMs } = await timed(load);
const held = memory();
const indices = passageIndices(readMaterial(folder, 'passages'));
const searcher = new Searcher(corpus, index);
const ask = (question: string, limit: number) =>
  searcher.ask(question, { filters: NO_FILTERS, limit, offset: 0 });
const figures = await contend(questions, async (question) => {
  await ask(question, SHOWN);
  return async () => {
    const { quotes } = await ask(question, FIRST);
    return quotes.map(
      ({ article, passage }) => indices.get(`${passage.start} ${article.id}`) ?? -1,
    );
  };
});
const report: Report = { ...figures, buildMs, loadMs, changeMs: change(), ...held };
process.stdout.write(JSON.stringify(report));

async function build(): Promise<number> {
  const { result: built, ms } = await timed(() => {
    const fresh = new SearchIndex();
    for (const article of corpus.articles()) fresh.put(article);
    return fresh;
  });
  if (!(await writeSnapshot(file, built.snapshot()))) throw new Error('No snapshot was written');
  return ms;
}

async function load(): Promise<SearchIndex> {
  const snapshot = await readSnapshot(file);
  if (!snapshot) throw new Error('The snapshot is not trusted');
  return (await SearchIndex.restore(snapshot, corpus.articles())).index;
}

/** Median time of changing one article. */
function change(): number | null {
  const times = corpus.articles().slice(0, CHANGES).map(changeOne);
  return percentile(times, 0.5);
}

function changeOne(article: Article): number {
  const started = performance.now();
  index.put({ ...article, body: `${article.body} It was changed.` });
  return performance.now() - started;
}
