import { describe, expect, test, vi } from 'vitest';
import { Slices } from '../../../src/give-way.ts';
import { NO_FILTERS } from '../../../src/search/filters.ts';
import { Interests } from '../../../src/search/interests/interests.ts';
import { JointInterests } from '../../../src/search/interests/joint-interests.ts';
import { Searcher } from '../../../src/search/searcher.ts';
import { makeArticle, TESTER } from '../../corpus/folders.ts';
import { corpusOf, quoted } from '../corpora.ts';

const PRESS = [
  {
    id: 'flood',
    title: 'Flood',
    body: 'The river Tamar flooded Ellery on Tuesday. 14 people died.',
  },
  { id: 'fair', title: 'Fair', body: 'Ellery held its fair in May. Many visitors came from Lund.' },
  { id: 'bakery', title: 'Bakery', body: 'A bakery opened in the market hall of Lund on Monday.' },
  {
    id: 'toll',
    title: 'Toll',
    body: 'The flood in Ellery killed 14 people, said Mayor Ines Calder.',
  },
];
const ALL = PRESS.map(({ id }) => id);

async function open() {
  const corpus = await corpusOf(PRESS);
  const searcher = new Searcher(corpus);
  const interests = new Interests(searcher);
  const met = async (texts: readonly string[], articles: readonly string[]) =>
    (await interests.met(texts, articles, new Slices())).map(
      ({ interest, article }) => `${texts[interest]}: ${article}`,
    );
  return { corpus, searcher, interests, met };
}

describe('the interests that reports meet', () => {
  test('are read as questions: names in any spelling, and what is asked for', async () => {
    const { met } = await open();
    expect(await met(['Ellerie', 'bakeries', 'How many people died in Ellery?'], ALL)).toEqual([
      'Ellerie: flood',
      'How many people died in Ellery?: flood',
      'Ellerie: fair',
      'bakeries: bakery',
      'Ellerie: toll',
      'How many people died in Ellery?: toll',
    ]);
  });

  test('are none for a text without words to look for, and for articles that are gone', async () => {
    const { met } = await open();
    expect(await met(['the', '???', ''], ALL)).toEqual([]);
    expect(await met(['Ellery'], ['gone'])).toEqual([]);
    expect(await met([], ALL)).toEqual([]);
  });

  test('are asked only if a report has enough of their words', async () => {
    const { searcher, met } = await open();
    const ask = vi.spyOn(searcher, 'ask');
    const texts = Array.from({ length: 200 }, (_, at) => `volcano number ${at} of Iceland`);
    expect(await met([...texts, 'bakery in Lund'], ['bakery'])).toEqual(['bakery in Lund: bakery']);
    expect(ask.mock.calls.length).toBeLessThan(5);
  });

  test('are read once if all their words are known, and again while they have new ones', async () => {
    const { corpus, searcher, met } = await open();
    const texts = [
      ...['flood of the river Tamar', 'volcano Hekla near Ellery and Lund', 'Ellery'],
      'a bakery in the market hall of Lund',
    ];
    await met(texts, ['bakery']);
    const read = vi.spyOn(searcher, 'read');
    await corpus.put(makeArticle({ id: 'hekla', body: 'The volcano Hekla erupted.' }), TESTER);
    await corpus.put(makeArticle({ id: 'tamar', body: 'The river Tamar is in flood.' }), TESTER);
    expect(await met(texts, ['tamar', 'hekla'])).toEqual(['flood of the river Tamar: tamar']);
    const again = read.mock.calls.map(([text]) => text);
    // Only to be asked of the report that it may be about.
    expect(again.filter((text) => text === texts[0])).toHaveLength(1);
    expect(again).toContain('volcano Hekla near Ellery and Lund');
    expect(again).toContain('Ellery');
    expect(await met(['the volcano Hekla', 'Ellery'], ['hekla'])).toEqual([
      'the volcano Hekla: hekla',
    ]);
  });

  test('follow the corpus, also a very long report that is indexed in slices', async () => {
    const { corpus, met } = await open();
    const long = `${'Nothing happened that day in town. '.repeat(3_000)}The volcano Hekla erupted.`;
    await corpus.put(makeArticle({ id: 'long', body: long }), TESTER);
    expect(await met(['the volcano Hekla'], ['long'])).toEqual(['the volcano Hekla: long']);
  });

  test('are looked for in the corpus that has the report', async () => {
    const { corpus, interests } = await open();
    const other = await corpusOf([
      { id: 'flood', title: 'Other', body: 'A comet passed the moon on Sunday night.' },
      { id: 'comet', title: 'Comet', body: 'A comet passed the moon on Sunday night.' },
    ]);
    const others = new Interests(new Searcher(other));
    const joint = new JointInterests(
      { met: (texts, articles) => interests.met(texts, articles, new Slices()) },
      { met: (texts, articles) => others.met(texts, articles, new Slices()) },
      corpus,
    );
    expect(await joint.met(['the comet', 'Tamar'], ['flood', 'comet'])).toEqual([
      { interest: 1, article: 'flood' },
      { interest: 0, article: 'comet' },
    ]);
  });
});

test('a question can be asked of one report only', async () => {
  const { searcher } = await open();
  const ask = (article: string) =>
    searcher.ask('What happened in Ellery?', {
      filters: { ...NO_FILTERS, articles: [article] },
      limit: 5,
      offset: 0,
    });
  expect(quoted(await ask('fair'))).toEqual(['Ellery held its fair in May.']);
  expect(quoted(await ask('bakery'))).toEqual([]);
  expect(quoted(await ask('gone'))).toEqual([]);
});
