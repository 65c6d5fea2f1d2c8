import MiniSearch from 'minisearch';
import { contend, FIRST, memory, type Report, readMaterial, termsIn, timed } from './contest.ts';

// MiniSearch alone, with every term of the question and every match scored.
const [folder = '', most = ''] = process.argv.slice(2);
const questions = readMaterial(folder, 'questions').slice(0, Number(most));
const { index, buildMs } = await build();
const held = memory();
const figures = await contend(questions, (question) =>
  index
    .search(termsIn(question).join(' '))
    .slice(0, FIRST)
    .map(({ id }) => id),
);
const report: Report = { ...figures, buildMs, ...held };
process.stdout.write(JSON.stringify(report));

/** Does not keep the passages themselves. */
async function build() {
  const passages = readMaterial(folder, 'passages');
  const { result, ms } = await timed(() => {
    const search = new MiniSearch({
      fields: ['title', 'text'],
      tokenize: (terms) => terms.split(' '),
      processTerm: (term) => term || null,
    });
    search.addAll(passages.map(({ title, text }, id) => ({ id, title, text })));
    return search;
  });
  return { index: result, buildMs: ms };
}
