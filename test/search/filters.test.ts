import { describe, expect, it } from 'vitest';
import { type Filters, NO_FILTERS } from '../../src/search/answer.ts';
import {
  choices,
  excludedBy,
  leftOutUndated,
  passes,
  readFilters,
} from '../../src/search/filters.ts';
import { excludedInWords } from '../../src/search/filters-in-words.ts';
import { UserError } from '../../src/user-error.ts';
import { makeArticle } from '../corpus/folders.ts';
import { ask, corpusOf } from './corpora.ts';

const NOW = new Date('2026-11-20T10:00:00Z');

const SOURCES = ['The Verge', 'CBSSports.com', 'CBS News', 'Xinhua', 'The New York Times'];

const newspapers = () => corpusOf(SOURCES.map((source) => ({ source, author: `${source} staff` })));

describe('readFilters', () => {
  it.each([
    ['The Verge', 'The Verge'],
    ['verge', 'The Verge'],
    ['XINHUA', 'Xinhua'],
    ['cbssports', 'CBSSports.com'],
    ['new york times', 'The New York Times'],
  ])('reads “%s” as the source %s', async (typed, source) => {
    expect(readFilters({ source: typed }, await newspapers(), NOW).sources).toEqual([source]);
  });

  it('refuses a source that no report has, and names the nearest', async () => {
    const corpus = await newspapers();
    expect(() => readFilters({ source: 'Xinua' }, corpus, NOW)).toThrow(/`source`.*“Xinhua”/);
  });

  it('refuses a name that fits several sources, and lists them', async () => {
    const corpus = await newspapers();
    expect(() => readFilters({ source: 'cbs' }, corpus, NOW)).toThrow(/several.*“CBS/);
  });

  it('says so if no report states an author', async () => {
    const corpus = await corpusOf([{}]);
    expect(() => readFilters({ author: 'Hanly' }, corpus, NOW)).toThrow('states an author');
  });

  it('names the option whose date it cannot read', async () => {
    const corpus = await newspapers();
    expect(() => readFilters({ before: '7/9/2019' }, corpus, NOW)).toThrow(
      /^`before`: .*7 September/,
    );
  });

  it('refuses a range without any day', async () => {
    const corpus = await newspapers();
    const read = () => readFilters({ after: '2020', before: '2019' }, corpus, NOW);
    expect(read).toThrow(UserError);
    expect(read).toThrow('must be earlier');
  });

  it('ignores blank options', async () => {
    const corpus = await newspapers();
    const filters = readFilters({ source: ' ', author: '', after: '', before: ' ' }, corpus, NOW);
    expect(filters).toEqual({ sources: [], authors: [], after: null, before: null });
  });
});

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

describe('choices', () => {
  it('offers names that begin with the typed text first, then names that contain it', async () => {
    const corpus = await newspapers();
    expect(choices('source', 'cbs', corpus)).toEqual(['CBS News', 'CBSSports.com']);
    expect(choices('source', 'york', corpus)).toEqual(['The New York Times']);
    expect(choices('author', 'xin', corpus)).toEqual(['Xinhua staff']);
    expect(choices('source', 'nothing like it', corpus)).toEqual([]);
  });

  it('offers at most 25', async () => {
    const corpus = await corpusOf(
      Array.from({ length: 40 }, (_, at) => ({ source: `Paper ${at}` })),
    );
    expect(choices('source', '', corpus)).toHaveLength(25);
    expect(choices('source', 'paper', corpus)).toHaveLength(25);
  });
});
