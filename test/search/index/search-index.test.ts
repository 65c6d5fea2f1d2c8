import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { passagesOf } from '../../../src/search/index/passages.ts';
import { SearchIndex } from '../../../src/search/index/search-index.ts';
import { cut } from '../../../src/text/span.ts';
import { terms } from '../../../src/text/words/terms.ts';
import { makeArticle } from '../../corpus/folders.ts';
import { reports } from '../corpora.ts';

/** Searches the same passages with plain MiniSearch. Returns the score of each passage found. */
function scoresOf(articles: readonly Article[], searched: readonly string[]) {
  const plain = new MiniSearch({
    fields: ['text', 'title', 'source', 'author'],
    tokenize: (field) => field.split(' '),
    processTerm: (term) => term || null,
  });
  for (const article of articles) {
    for (const passage of passagesOf(article.body)) {
      plain.add({
        id: `${article.id} ${passage.start}`,
        text: passage.sentences.flatMap((span) => termsOf(cut(article.body, span))).join(' '),
        title: termsOf(article.title).join(' '),
        source: termsOf(article.source ?? '').join(' '),
        author: termsOf(article.author ?? '').join(' '),
      });
    }
  }
  const boost = { text: 1, title: 0.6, source: 0.3, author: 0.3 };
  const found = plain.search(searched.join(' '), { boost, combineWith: 'OR' });
  return new Map(found.map(({ id, score }) => [String(id), score]));
}

function termsOf(text: string): string[] {
  return terms(text).flatMap(({ term, name }) => (name === null ? [term] : [term, name]));
}

/** The passages that the index finds, best first. */
function foundBy(index: SearchIndex, searched: readonly string[], limit: number): string[] {
  const found = index.search(
    searched.map((term) => ({ term, boost: 1 })),
    () => true,
    limit,
  );
  return found.map(({ article, passage }) => `${article.article.id} ${passage.start}`);
}

/** Expects the same passages, in the order of MiniSearch's scores. */
function expectSameOrder(found: readonly string[], scores: ReadonlyMap<string, number>): void {
  expect([...found].sort()).toEqual([...scores.keys()].sort());
  for (const [place, id] of found.entries()) {
    const before = scores.get(found[place - 1] ?? '') ?? Number.POSITIVE_INFINITY;
    expect(before).toBeGreaterThanOrEqual((scores.get(id) ?? 0) - 1e-9);
  }
}

const WORDS = ['dam', 'convoy', 'Ramadi', 'Mosul', 'troops', 'base', 'repaired', 'river'];

const articles = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('one', 'two', 'three', 'four', 'five'),
    title: sentence(0, 4),
    source: fc.option(sentence(1, 2)),
    author: fc.option(sentence(1, 2)),
    body: fc.array(sentence(1, 12), { maxLength: 6 }).map((parts) => parts.join('\n\n')),
  }),
  { selector: ({ id }) => id, maxLength: 5 },
);

function sentence(minLength: number, maxLength: number) {
  return fc
    .array(fc.constantFrom(...WORDS), { minLength, maxLength })
    .map((words) => words.join(' '));
}

describe('the index', () => {
  it('finds the same passages of the reports as plain MiniSearch, in the same order', async () => {
    const corpus = await reports();
    const index = new SearchIndex();
    for (const article of corpus.articles()) index.put(article);
    for (const searched of [
      ['convoy', 'truck'],
      ['hanly'],
      ['iraq', 'us.', '~irak'],
      ['nothing'],
    ]) {
      const found = foundBy(index, searched, Number.POSITIVE_INFINITY);
      expectSameOrder(found, scoresOf(corpus.articles(), searched));
    }
  });

  it('still does so after articles were added, changed and removed', () => {
    fc.assert(
      fc.property(articles, articles, fc.subarray(WORDS), (first, second, words) => {
        const index = new SearchIndex();
        for (const stated of first) index.put(makeArticle(stated));
        const gone = first.filter((_, at) => at % 2 === 1).map(({ id }) => id);
        for (const id of gone) index.remove(id);
        for (const stated of second) index.put(makeArticle(stated));
        const here = new Map(
          [...first, ...second].map((stated) => [stated.id, makeArticle(stated)]),
        );
        for (const id of gone) if (!second.some((stated) => stated.id === id)) here.delete(id);
        const searched = words.flatMap(termsOf).slice(0, 4);
        const found = foundBy(index, searched, Number.POSITIVE_INFINITY);
        expectSameOrder(found, scoresOf([...here.values()], searched));
      }),
      { numRuns: 60 },
    );
  });

  it('finds the best of many first if only a few are wanted', () => {
    const index = new SearchIndex();
    for (let at = 0; at < 300; at += 1) {
      index.put(
        makeArticle({ id: `plain-${at}`, body: `The convoy of day ${at} came to a base.` }),
      );
    }
    index.put(makeArticle({ id: 'best', body: 'The convoy came to Ramadi. Ramadi cheered.' }));
    expect(foundBy(index, ['convoy', 'ramadi'], 5)[0]).toBe('best 0');
  });

  it('searches only the given sources, and not the former source of an article', () => {
    const index = new SearchIndex();
    const put = (id: string, source: string | null) =>
      index.put(makeArticle({ id, source, body: 'A convoy came to the base.' }));
    put('first', 'Azzaman');
    put('second', 'Ninewa Wire');
    put('third', null);
    put('first', 'Ninewa Wire');
    put('fourth', 'Azzaman');
    const foundOf = (source: string) =>
      index
        .search([{ term: 'convoy', boost: 1 }], null, 10, new Set([source]))
        .map(({ article }) => article.article.id);
    expect(foundOf('Azzaman')).toEqual(['fourth']);
    expect(foundOf('Ninewa Wire')).toEqual(['first', 'second']);
    expect(foundOf('Unknown')).toEqual([]);
  });

  it('keeps nothing of the old versions of an article', () => {
    const index = new SearchIndex();
    const body = (at: number) =>
      `Edition ${at} tells of Ramadi. ${'The dam was repaired. '.repeat(225)}`;
    index.put(makeArticle({ id: 'other', body: 'A convoy crossed the river.' }));
    for (let at = 0; at < 100; at += 1) index.put(makeArticle({ id: 'changed', body: body(at) }));
    const fresh = new SearchIndex();
    fresh.put(makeArticle({ id: 'other', body: 'A convoy crossed the river.' }));
    fresh.put(makeArticle({ id: 'changed', body: body(99) }));
    expect([index.size, index.averageLength]).toEqual([fresh.size, fresh.averageLength]);
    for (const searched of [['convoy'], ['ramadi'], ['dam', 'river']]) {
      expect(foundBy(index, searched, 1_000)).toEqual(foundBy(fresh, searched, 1_000));
    }
    const sizeOf = (kept: SearchIndex) => kept.snapshot().miniSearch.length;
    expect(sizeOf(index)).toBeLessThan(2 * sizeOf(fresh));
  });
});
