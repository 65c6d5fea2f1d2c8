import MiniSearch from 'minisearch';
import { type IndexedPassage, SearchIndex } from '../../src/search/index/search-index.ts';
import { readQuestion } from '../../src/search/question/question.ts';
import { rank } from '../../src/search/ranking/rank.ts';
import { corpusInMemory } from '../names/corpus.ts';
import { termsIn } from '../speed/contest.ts';

/** Orders the candidate sentences of a question, best first. May leave some out. */
export type Order = (question: string, candidates: readonly string[]) => readonly string[];

/**
 * The order of the product, without its search for candidates.
 *
 * @param sentences - All candidates of a set. Each is indexed as a report of its own.
 */
export function ourOrder(sentences: readonly string[]): Order {
  const index = new SearchIndex();
  const reports = sentences.map((body) => ({ id: body, title: '', body }));
  for (const article of corpusInMemory(reports).articles()) index.put(article);
  return (question, candidates) => {
    const { lexicon, averageLength } = index;
    const passages = candidates.flatMap((id) => passagesOf(index, id));
    const ranking = rank(readQuestion(question, lexicon), passages, averageLength, lexicon);
    return ranking.sentences.map(({ indexed }) => indexed.article.article.id);
  };
}

/** MiniSearch's own BM25 over the same terms. */
export function plainOrder(sentences: readonly string[]): Order {
  const search = new MiniSearch({
    idField: 'sentence',
    fields: ['terms'],
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term || null,
  });
  search.addAll(sentences.map((sentence) => ({ sentence, terms: termsIn(sentence).join(' ') })));
  return (question, candidates) => {
    const among = new Set(candidates);
    return search
      .search(termsIn(question).join(' '), { filter: ({ id }) => among.has(id) })
      .map(({ id }) => id);
  };
}

function passagesOf(index: SearchIndex, id: string): IndexedPassage[] {
  return (index.article(id)?.passages ?? []).map((number) => index.passage(number));
}
