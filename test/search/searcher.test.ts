import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../src/search/filters.ts';
import { Searcher } from '../../src/search/searcher.ts';
import { makeArticle, TESTER } from '../corpus/folders.ts';
import { runsOf } from '../runs.ts';
import { ask, corpusOf, quoted } from './corpora.ts';

const SYNDICATED = 'The minister opened the new bridge over the Tigris on Sunday morning.';

describe('Searcher', () => {
  it('quotes a syndicated sentence once and names the other articles', async () => {
    const corpus = await corpusOf([
      { source: 'One', body: `${SYNDICATED} People cheered.` },
      { source: 'Two', body: `Reported from Mosul. ${SYNDICATED.replace('Sunday', 'SUNDAY')}` },
      { source: 'Three', body: 'The bridge was built by engineers.' },
    ]);
    const answer = await ask(corpus, 'When did the minister open the bridge over the Tigris?');
    expect(quoted(answer).filter((text) => /opened/.test(text))).toHaveLength(1);
    const [first] = answer.quotes;
    expect(
      [first?.article.source, ...(first?.alsoIn ?? []).map(({ source }) => source)].sort(),
    ).toEqual(['One', 'Two']);
  });

  it('does not treat a denial as a copy', async () => {
    const corpus = await corpusOf([
      { body: 'The general did say that the troops will leave.' },
      { body: 'The general did not say that the troops will leave.' },
    ]);
    const answer = await ask(corpus, 'Did the general say that the troops will leave?');
    expect(answer.quotes).toHaveLength(2);
    expect(answer.quotes.flatMap(({ alsoIn }) => alsoIn)).toEqual([]);
  });

  it('quotes no sentence without a number before the retracted one that has it', async () => {
    const corpus = await corpusOf([
      { body: 'A convoy of 100 trucks crossed the border.', retracted: 'a made-up report' },
      { body: 'Fresh convoys of trucks were sent across the border.' },
    ]);
    const { quotes } = await ask(corpus, 'how many trucks were in the convoy');
    expect(quotes[0]?.article.retracted).toBe('a made-up report');
  });

  it('quotes retracted articles last', async () => {
    const corpus = await corpusOf([
      { body: 'The convoy of trucks crossed the border at Rabia.', retracted: 'a made-up report' },
      { body: 'Trucks of a convoy were seen at the border, and many people of Rabia came.' },
    ]);
    const { quotes } = await ask(corpus, 'Which convoy of trucks crossed the border at Rabia?');
    expect(quotes.map(({ article }) => article.retracted)).toEqual([null, 'a made-up report']);
  });

  it('continues where the quotes before ended', async () => {
    const corpus = await corpusOf(
      Array.from({ length: 8 }, (_, at) => ({ body: `Report ${at} tells of trucks in Ramadi.` })),
    );
    const first = await ask(corpus, 'trucks in Ramadi');
    const second = await ask(corpus, 'trucks in Ramadi', { offset: 3 });
    const last = await ask(corpus, 'trucks in Ramadi', { offset: 6 });
    expect([first.more, second.more, last.more]).toEqual([true, true, false]);
    const all = [first, second, last].flatMap(quoted);
    expect(new Set(all)).toHaveProperty('size', 8);
  });

  it('finds words that are mistyped, joined or split', async () => {
    const corpus = await corpusOf([
      { body: 'The helicopter landed at the air base near Kirkuk.' },
      { body: 'Farmers sold dates at the market.' },
    ]);
    for (const question of ['helicoptre', 'airbase Kirkuk', 'kirkuck']) {
      expect(quoted(await ask(corpus, question))[0]).toContain('helicopter');
    }
  });

  it('tells US from us, and May from may', async () => {
    const corpus = await corpusOf([
      { body: 'They told us that they may come.' },
      { body: 'The US sent envoys in May 2019.' },
    ]);
    expect(quoted(await ask(corpus, 'What did the US send?'))[0]).toContain('envoys');
    expect(quoted(await ask(corpus, 'Who came in May?'))[0]).toContain('envoys');
  });

  it('follows the corpus article by article', async () => {
    const corpus = await corpusOf([{ body: 'The dam at Mosul was repaired.' }]);
    const searcher = new Searcher(corpus);
    const texts = async (question: string) =>
      quoted(await searcher.ask(question, { filters: NO_FILTERS, limit: 3, offset: 0 }));
    const added = makeArticle({ id: 'added', body: 'Rain filled the reservoir at Haditha.' });
    await corpus.put(added, TESTER);
    expect(await texts('reservoir Haditha')).toHaveLength(1);
    await corpus.put({ ...added, body: 'Snow fell on the hills of Sinjar.' }, TESTER);
    expect(await texts('reservoir Haditha')).toEqual([]);
    expect(await texts('snow Sinjar')).toHaveLength(1);
    await corpus.remove('added', TESTER);
    expect(await texts('snow Sinjar')).toEqual([]);
    searcher.close();
    await corpus.put(added, TESTER);
    expect(await texts('reservoir Haditha')).toEqual([]);
  });

  it('answers from articles that pass the filters, and counts those without a certain date', async () => {
    const corpus = await corpusOf([
      { body: 'Trucks came to Ramadi.', source: 'One', published: '2019-09-07' },
      { body: 'Trucks came to Ramadi again.', source: 'Two', published: '2020' },
      { body: 'Trucks came to Ramadi once more.', author: 'Writer' },
    ]);
    const only = async (filters: Parameters<typeof ask>[2] & object) => {
      const answer = await ask(corpus, 'trucks in Ramadi', filters);
      return [answer.quotes.map(({ article }) => article.id), answer.undatedLeftOut];
    };
    expect(await only({ filters: { sources: ['Two'] } })).toEqual([['article-1'], 0]);
    expect(await only({ filters: { authors: ['Writer'] } })).toEqual([['article-2'], 0]);
    expect(await only({ filters: { before: '2020-01-01' } })).toEqual([['article-0'], 1]);
    // A day of 2020 that may be before or after June.
    expect(await only({ filters: { after: '2020-06-01' } })).toEqual([[], 2]);
  });

  it('returns quotes within their passages, and passages within the body', async () => {
    const pieces = fc.constantFrom(
      'He said so. ',
      'It was Ramadi. ',
      '\n\n',
      'x '.repeat(300),
      '😀',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { minLength: 1, maxLength: 60 }), async (parts) => {
        const corpus = await corpusOf([{ body: `Ramadi. ${parts.join('')}` }]);
        for (const quote of (await ask(corpus, 'Ramadi', { limit: 10 })).quotes) {
          const { article, span, passage, emphasis } = quote;
          expect(span.start).toBeGreaterThanOrEqual(passage.start);
          expect(span.end).toBeLessThanOrEqual(passage.end);
          expect(passage.end).toBeLessThanOrEqual(article.body.length);
          expect(span.end - span.start).toBeLessThanOrEqual(1_000);
          if (emphasis) expect(emphasis.start).toBeGreaterThanOrEqual(span.start);
          if (emphasis) expect(emphasis.end).toBeLessThanOrEqual(span.end);
        }
      }),
      { numRuns: runsOf(8) },
    );
  });
});
