import { describe, expect, it } from 'vitest';
import {
  excludedBy,
  type Filters,
  leftOutUndated,
  NO_FILTERS,
  passes,
} from '../../src/search/filters.ts';
import { excludedInWords } from '../../src/search/filters-in-words.ts';
import { makeArticle } from '../corpus/folders.ts';
import { ask, corpusOf } from './corpora.ts';

describe('passes', () => {
  it('excludes a report unless its date is certainly inside', () => {
    const filters = { sources: [], authors: [], after: '2019-03-01', before: '2019-10-01' };
    const of = (published: string | null) => passes(makeArticle({ published }), filters);
    expect(['2019-03-01', '2019-09-30', '2019-09'].map(of)).toEqual([true, true, true]);
    expect(['2019-02-28', '2019-10-01', '2019', null].map(of)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('filters that no report passes', () => {
  const articles = [
    makeArticle({ source: 'AP', author: 'Ann', published: '2018' }),
    makeArticle({ source: 'AP', author: 'Ann', published: '2019-09-07' }),
    makeArticle({ source: 'Xinhua', author: 'Ben', published: null }),
  ];
  const said = (typed: Partial<Filters>, among = articles) => {
    const filters = { ...NO_FILTERS, ...typed };
    const excluded = excludedBy(filters, among);
    const undated = among.filter((article) => leftOutUndated(article, filters)).length;
    return excluded && excludedInWords(excluded, filters, undated, (name) => `<${name}>`);
  };
  const AP = { sources: ['AP'] };

  it.each([
    [{ ...AP, after: '2024-01-01' }, 'from <AP> is that new: the newest is of 7 September 2019'],
    [
      { ...AP, before: '2018-01-01' },
      'from <AP> is from before 1 January 2018: the oldest is of 2018',
    ],
    [
      { ...AP, after: '2019-01-01', before: '2019-06-01' },
      'from <AP> is from that time: the oldest is of 2018, the newest of 7 September 2019',
    ],
    [
      { ...AP, after: '2020-01-01', before: '2021-01-01' },
      'from <AP> is that new: the newest is of 7 September 2019',
    ],
    [{ after: '2024-01-01' }, 'with a certain date is that new: the newest is of 7 September 2019'],
    [{ sources: ['Xinhua'], after: '2019-01-01' }, 'from <Xinhua> with a certain date is that new'],
    [
      { authors: ['Ben'], before: '2019-01-01' },
      'by <Ben> with a certain date is from before 1 January 2019',
    ],
    [{ ...AP, authors: ['Ben'] }, 'from <AP> is by <Ben>'],
    [{ authors: ['Cyd'], after: '2018-01-01' }, 'is by <Cyd>'],
    [{ sources: ['BBC'] }, 'is from <BBC>'],
    // A report of some day in 2018 may be that new, and is not called older.
    [
      { ...AP, after: '2018-06-01', before: '2019-09-07' },
      'from <AP> with a certain date is from before 7 September 2019: the oldest is of 7 September 2019',
    ],
  ])('%j: says so, and what there is', (filters, words) => {
    expect(said(filters)).toBe(`No report ${words}.`);
  });

  it('are none if a report passes or nothing is filtered', () => {
    expect(said({ ...AP, after: '2019-01-01' })).toBeNull();
    expect(said({}, [])).toBeNull();
  });

  it('are told apart from questions that the reports do not answer', async () => {
    const corpus = await corpusOf([{ body: 'Trucks came.', published: '2019-09-07' }]);
    const excluded = async (after: string | null) =>
      (await ask(corpus, 'Why did trucks come?', { filters: { after } })).excluded;
    expect(await excluded('2020-01-01')).toMatchObject({ newest: '2019-09-07' });
    expect(await excluded('2019-01-01')).toBeNull();
    expect(await excluded(null)).toBeNull();
  });
});
