import MiniSearch from 'minisearch';
import { contend, FIRST, memory, type Report, readMaterial, timed } from './contest.ts';

// MiniSearch as it comes: every word of the question, every match scored.
const [folder = '', most = ''] = process.argv.slice(2);
const questions = readMaterial(folder, 'questions').slice(0, Number(most));
const { result: index, ms: buildMs } = await timed(() => {
  const search = new MiniSearch({ fields: ['title', 'text'] });
  search.addAll(
    readMaterial(folder, 'passages').map(({ title, text }, id) => ({ id, title, text })),
  );
  return search;
});
const held = memory();
const figures = await contend(questions, (question) =>
  index
    .search(question)
    .slice(0, FIRST)
    .map(({ id }) => id),
);
const report: Report = { ...figures, buildMs, ...held };
process.stdout.write(JSON.stringify(report));
