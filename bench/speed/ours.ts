import { Corpus } from '../../src/corpus/corpus.ts';
import { NO_FILTERS } from '../../src/search/answer.ts';
import { Searcher } from '../../src/search/searcher.ts';
import {
  contend,
  FIRST,
  memory,
  passageIndices,
  type Report,
  readMaterial,
  timed,
} from './contest.ts';
import { MemoryStore } from './memory-store.ts';

const [folder = ''] = process.argv.slice(2);
const questions = readMaterial(folder, 'questions');
const corpus = await Corpus.open(new MemoryStore(readMaterial(folder, 'articles')));
const { result: searcher, ms: buildMs } = await timed(() => new Searcher(corpus));
const held = memory();
const indices = passageIndices(readMaterial(folder, 'passages'));
const figures = await contend(questions, async (question) => {
  const { quotes } = await searcher.ask(question, { filters: NO_FILTERS, limit: FIRST, offset: 0 });
  return quotes.map(({ article, passage }) => indices.get(`${passage.start} ${article.id}`) ?? -1);
});
const report: Report = { ...figures, buildMs, ...held };
process.stdout.write(JSON.stringify(report));
