import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../../src/search/filters.ts';
import { Searcher } from '../../../../src/search/searcher.ts';
import { makeArticle, TESTER } from '../../../corpus/folders.ts';
import { ask, corpusOf, quoted } from '../../corpora.ts';
import { firstQuote, OTHERS } from './first-quote.ts';

describe('short forms', () => {
  it.each([
    ['govt', 'The government met on Monday.'],
    ['government', 'The govt met on Monday.'],
    ['hq', 'The headquarters of the army burned down.'],
    ['headquarters', 'The army HQ burned down.'],
    ['dept', 'The department of roads paid for it.'],
    ['pres', 'The president signed the law.'],
    ['km', 'The dam is forty kilometres away.'],
    ['kilometers', 'The dam is 40 km away.'],
    ['spox', 'A spokeswoman denied it.'],
    ['intl', 'An international court heard the case.'],
    ['who is the pm', 'The prime minister resigned.'],
    ['the prime minister', 'The PM resigned.'],
    ['mil', 'The repair cost two million dollars.'],
    ['the USA', 'Some American engineers came.'],
    ['the united nations', 'The UN sent blankets.'],
    ['un', 'The United Nations sent blankets.'],
    ['the european union', 'The EU sent blankets.'],
    ['what did the us send', 'The U.S. sent blankets.'],
    ['united states', 'US blankets arrived.'],
  ])('“%s” finds “%s”', async (question, body) => {
    expect(await firstQuote(body, question)).toBe(body);
  });

  it('reads “us” as people say it', async () => {
    expect(await firstQuote('US blankets arrived.', 'can you tell us')).toBeUndefined();
  });
});

describe('acronyms', () => {
  const INTRODUCED =
    'The Taji Water Board (TWB) opened a dam in May. The Organisation for the Prevention of Floods (OPF) paid.';

  it.each([
    ['TWB', 'The Taji Water Board was founded by farmers.'],
    ['twb', 'The Taji Water Board was founded by farmers.'],
    ['taji water board', 'Critics say that the TWB is slow.'],
    ['Organization for the Prevention of Floods', 'Critics say that the OPF is slow.'],
  ])('“%s” finds “%s”, because a report introduces it', async (question, body) => {
    const corpus = await corpusOf([{ body: INTRODUCED }, { body }, ...OTHERS]);
    expect(quoted(await ask(corpus, question)).join()).toContain(body);
  });

  it('mean nothing that no report says', async () => {
    expect(
      await firstQuote('Critics say that the TWB is slow.', 'tall white birds'),
    ).toBeUndefined();
  });

  it('are forgotten with the report that introduces them', async () => {
    const critics = { body: 'Critics say that the TWB is slow.' };
    const corpus = await corpusOf([{ body: INTRODUCED }, critics, ...OTHERS]);
    const searcher = new Searcher(corpus);
    const asked = async () => {
      const options = { filters: NO_FILTERS, limit: 3, offset: 0 };
      return quoted(await searcher.ask('taji water board', options)).join();
    };
    expect(await asked()).toContain('Critics');
    await corpus.put(makeArticle({ id: 'article-0', body: 'Nothing happened.' }), TESTER);
    expect(await asked()).toBe('');
  });
});
