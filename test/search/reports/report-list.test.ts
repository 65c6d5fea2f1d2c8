import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { isAnswered } from '../../../src/search/answer.ts';
import { type Filters, NO_FILTERS } from '../../../src/search/filters.ts';
import { Searcher } from '../../../src/search/searcher.ts';
import { makeArticle, TESTER } from '../../corpus/folders.ts';
import { ask, corpusOf, quoted, reports } from '../corpora.ts';

const two = await reports();

const CONVOY = '2019-09-07-convoy-of-more-than-100-us-military-trucks';
const PLANES = 'undated-unusual-activity-of-us-military-cargo-planes';

/** The ids of the reports that are listed, in order. */
async function listed(
  question: string,
  articles: readonly Partial<Article>[],
  filters: Partial<Filters> = {},
) {
  const { reports } = await ask(await corpusOf(articles), question, { filters });
  return reports?.articles.map(({ id }) => id);
}

describe('a question about the two reports themselves', () => {
  it.each([
    ['latest news', [CONVOY, PLANES]],
    ['any news on the border', [CONVOY, PLANES]],
    ['who wrote about the Fatah Alliance', [CONVOY]],
    ['which outlets reported the strike on Al-Qaim', [CONVOY]],
    ['what do you have on Pat Ryder', [PLANES]],
    ['how many reports mention Russia?', [PLANES]],
    ['list reports about Ain al-Asad', [CONVOY, PLANES]],
    ['what did Ken Hanly write', [CONVOY]],
    ['news from September 2019', [CONVOY]],
    ['when was the report about the convoy published', [CONVOY, PLANES]],
    ['what’s new about Idlib', []],
    ['reports from 2020', []],
    ['articles by Robert Fisk', []],
  ])('is answered with a list: “%s”', async (question, expected) => {
    const answer = await ask(two, question);
    expect(quoted(answer)).toEqual([]);
    expect(answer.reports?.articles.map(({ id }) => id)).toEqual(expected);
    expect(answer.reports?.total).toBe(expected.length);
    expect(isAnswered(answer)).toBe(expected.length > 0);
  });

  it('says what the corpus has', async () => {
    const { reports } = await ask(two, 'what’s new about Idlib');
    expect(reports?.corpus).toEqual({ total: 2, newest: '2019-09-07' });
  });

  it('counts the reports that may be from the time asked for', async () => {
    expect(await ask(two, 'news from September 2019')).toHaveProperty('undatedLeftOut', 1);
    expect(await ask(two, 'news about the Fatah Alliance from 2019')).toHaveProperty(
      'undatedLeftOut',
      0,
    );
  });

  it('is not a question about what they say', async () => {
    const answer = await ask(two, 'Which Chinese news outlet reports on the convoy?');
    expect(answer).not.toHaveProperty('reports');
    expect(quoted(answer)).not.toEqual([]);
  });
});

describe('a list of reports', () => {
  const HARBOUR = [
    { published: '2021', body: 'A ship came to Latakia.' },
    { published: '2022-03-01', body: 'A ship left Latakia.' },
    { published: '2022-03', retracted: 'made up', body: 'A ship sank off Latakia.' },
    { published: null, body: 'A ship waits off Latakia.' },
    { published: '2022-02-01', source: 'Reuters', body: 'A bridge fell in Homs.' },
  ];

  it('has the newest first, then undated reports, and retracted ones last', async () => {
    expect(await listed('any news on Latakia?', HARBOUR)).toEqual([
      'article-1',
      'article-0',
      'article-3',
      'article-2',
    ]);
  });

  it('has the oldest first if they are asked for', async () => {
    expect(await listed('oldest report', HARBOUR)).toEqual([
      'article-0',
      'article-4',
      'article-1',
      'article-3',
      'article-2',
    ]);
  });

  it('has only reports that pass the options and the limits in the question', async () => {
    const after = { after: '2022-02-15' };
    expect(await listed('latest news', HARBOUR, after)).toEqual(['article-1', 'article-2']);
    expect(await listed('latest reports from reuters', HARBOUR)).toEqual(['article-4']);
    expect(await listed('latest reports from reuters', HARBOUR, after)).toEqual([]);
    expect(await listed('news about Latakia since 2022', HARBOUR)).toEqual([
      'article-1',
      'article-2',
    ]);
  });

  it('has only reports whose title or one sentence is about the topic', async () => {
    const sentences = [
      { body: 'The strike hit a hospital.' },
      { body: 'The strike hit a depot. Later, ministers met at a hospital.' },
      { title: 'Strike on a hospital', body: 'It was hit at night.' },
      { body: 'Nurses went on holiday.' },
    ];
    const many = [
      ...sentences,
      ...Array.from({ length: 30 }, (_, at) => ({ body: `Strike ${at}.` })),
      ...Array.from({ length: 30 }, (_, at) => ({ body: `Hospital ${at}.` })),
    ];
    const found = await listed('reports about the strike on a hospital', many);
    expect(found?.sort()).toEqual(['article-0', 'article-2']);
  });

  it('counts all of them', async () => {
    const articles = Array.from({ length: 1_200 }, (_, at) =>
      makeArticle({ id: `ship-${at}`, body: `Ship ${at}.` }),
    );
    const corpus = {
      articles: () => articles,
      sources: () => [],
      subscribe: () => () => undefined,
    };
    const options = { filters: NO_FILTERS, limit: 3, offset: 0 };
    const { reports } = await new Searcher(corpus).ask('how many reports mention ships', options);
    expect(reports?.total).toBe(1_200);
    expect(reports?.articles).toHaveLength(1_000);
  });

  it('follows the changes of the corpus', async () => {
    const corpus = await corpusOf([{ id: 'one', body: 'A ship came.' }]);
    const searcher = new Searcher(corpus);
    const options = { filters: NO_FILTERS, limit: 3, offset: 0 };
    const byHanly = () => searcher.ask('what did Ken Hanly write', options);
    expect((await byHanly()).reports).toBeUndefined();
    const [article] = corpus.articles();
    if (!article) throw new Error('There is no article');
    await corpus.put({ ...article, author: 'Ken Hanly' }, TESTER);
    expect((await byHanly()).reports?.total).toBe(1);
    await corpus.remove('one', TESTER);
    expect((await searcher.ask('latest news', options)).reports).toMatchObject({
      total: 0,
      corpus: { total: 0, newest: null },
    });
  });
});
