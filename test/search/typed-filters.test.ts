import { describe, expect, it } from 'vitest';
import { choices, readFilters } from '../../src/search/typed-filters.ts';
import { UserError } from '../../src/user-error.ts';
import { corpusOf } from './corpora.ts';

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
