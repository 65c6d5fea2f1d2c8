import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { Searcher } from '../../src/search/searcher.ts';
import { examplesFor } from '../../src/terminal/examples.ts';
import { answerOf, convoy, planes, quoteOf } from '../discord/reports.ts';
import { reports } from '../search/corpora.ts';

/** A corpus without speakers, in which every question is answered. */
function findersOf(articles: readonly Article[]) {
  return {
    corpus: {
      articles: () => articles,
      get: (id: string) => articles.find((article) => article.id === id),
      subscribe: () => () => undefined,
    },
    searcher: {
      ask: async (question: string) => answerOf(question, [quoteOf(convoy, 'Ayn al-Asad')]),
    },
    speakers: { choices: async () => [] },
  };
}

const report = (published: string, body: string): Article => ({
  ...planes,
  id: published,
  title: 'A report',
  published,
  body,
});

describe('the examples in the terminal', () => {
  test('are about topics and speakers of the reports', async () => {
    const corpus = await reports();
    const searcher = new Searcher(corpus);
    const examples = await examplesFor({ corpus, searcher, speakers: searcher.speakers });
    searcher.close();
    expect(examples).toHaveLength(3);
    expect(examples[0]).toMatch(/^What do the reports say about [^“”]+\?$/);
    expect(examples[1]).toMatch(/^What did [^“”]+ say\?$/);
  });

  test('are about topics of the newest thousand reports', async () => {
    const newer = Array.from({ length: 1_000 }, (_, at) =>
      report(`2020-${at}`, 'Trucks left Iraq and drove on.'),
    );
    const older = report('2019', 'Trucks left Iran and drove on.');
    expect(await examplesFor(findersOf([older, ...newer]))).toEqual([
      'What do the reports say about Iraq?',
    ]);
    expect(await examplesFor(findersOf([older]))).toEqual(['What do the reports say about Iran?']);
  });

  test('are none for an empty corpus', async () => {
    expect(await examplesFor(findersOf([]))).toEqual([]);
  });
});
