import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { IndexUpdates } from '../../../src/search/index/index-updates.ts';
import { SearchIndex } from '../../../src/search/index/search-index.ts';
import { makeArticle } from '../../corpus/folders.ts';

/** A report longer than any paper prints, about one thing. */
function long(thing: string, id = 'long'): Article {
  return makeArticle({ id, body: `The ${thing} was seen on the road today.\n\n`.repeat(2_000) });
}

/** Ids of the reports that have a word. */
function found(index: SearchIndex, term: string): string[] {
  const passages = index.search([{ term, boost: 1 }], null, Number.POSITIVE_INFINITY);
  return [...new Set(passages.map(({ article }) => article.article.id))];
}

const change = (before: Article | null, after: Article | null) => ({
  id: after?.id ?? before?.id ?? '',
  before,
  after,
});

describe('the changes of an index', () => {
  it('are applied at once to reports of ordinary length', () => {
    const index = new SearchIndex();
    const short = makeArticle({ id: 'short', body: 'A ferry was seen.' });
    expect(new IndexUpdates(index).take(change(null, short))).toBeUndefined();
    expect(found(index, 'ferry')).toEqual(['short']);
  });

  it('keep the old version of a very long report until all of the new one is there', () => {
    const index = new SearchIndex();
    index.put(long('ferry'));
    const passages = index.size;
    const steps = index.putInSteps(long('tanker'));
    let taken = 0;
    while (!steps.next().done && found(index, 'ferry').length > 0) {
      taken += 1;
      expect(found(index, 'tanker')).toEqual([]);
      expect(index.size).toBe(passages);
    }
    // Reading and adding each take a step per passage.
    expect(taken).toBeGreaterThan(2 * passages);
    expect(found(index, 'tanker')).toEqual(['long']);
    for (const _ of steps) expect(found(index, 'ferry')).toEqual([]);
    expect(index.size).toBe(passages);
  });

  it('give way to other work while a very long report is indexed', async () => {
    const updates = new IndexUpdates(new SearchIndex());
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    });
    await updates.take(change(null, { ...long('ferry'), body: long('ferry').body.repeat(4) }));
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(2);
  });

  it('are applied in order', async () => {
    const index = new SearchIndex();
    const updates = new IndexUpdates(index);
    const short = makeArticle({ id: 'short', body: 'A ferry was seen.' });
    await Promise.all([
      updates.take(change(null, long('ferry'))),
      updates.take(change(null, short)),
      updates.take(change(long('ferry'), long('tanker'))),
      updates.take(change(long('tanker'), null)),
      updates.take(change(short, { ...short, body: 'A barge was seen.' })),
    ]);
    expect(found(index, 'ferry')).toEqual([]);
    expect(found(index, 'tanker')).toEqual([]);
    expect(found(index, 'barge')).toEqual(['short']);
    expect(index.size).toBe(1);
  });
});
