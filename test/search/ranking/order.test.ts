import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../../src/search/filters.ts';
import { SearchIndex } from '../../../src/search/index/search-index.ts';
import { Searcher } from '../../../src/search/searcher.ts';
import { makeArticle } from '../../corpus/folders.ts';
import { runsOf } from '../../runs.ts';
import { corpusOf } from '../corpora.ts';

/** Number of articles that differ only in a word that the question does not ask for. */
const ALIKE = 200;

test('articles that answer equally well are quoted in one order, whenever they were added', async () => {
  const articles = Array.from({ length: ALIKE }, (_, at) =>
    makeArticle({
      id: `article-${at}`,
      title: 'A convoy',
      body: `The convoy number ${at} arrived at the base. It had left ${at} days before.`,
    }),
  );
  const corpus = await corpusOf([]);
  await corpus.putAll(articles, { kind: 'terminal', name: 'tester' });
  const quotedFrom = async (came: readonly (typeof articles)[number][]) => {
    const index = new SearchIndex();
    for (const article of came) index.put(article);
    const searcher = new Searcher(corpus, index);
    const options = { filters: NO_FILTERS, limit: 20, offset: 0 };
    const { quotes } = await searcher.ask('Where did the convoy arrive?', options);
    searcher.close();
    return quotes.map(({ article, span }) => `${article.id} ${span.start}`);
  };
  const expected = await quotedFrom(articles);
  expect(expected).toHaveLength(20);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(articles, { minLength: ALIKE }), async (came) => {
      expect(await quotedFrom(came)).toEqual(expected);
    }),
    { numRuns: runsOf(3) },
  );
});
