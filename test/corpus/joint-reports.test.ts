import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { articleKey } from '../../src/corpus/format/identifier.ts';
import { JointReports } from '../../src/corpus/reports.ts';
import { Searcher } from '../../src/search/searcher.ts';
import { FolderStore } from '../../src/storage/folder/articles.ts';
import { runsOf } from '../runs.ts';
import { makeArticle, makeFolder, TESTER } from './folders.ts';

async function openBoth() {
  const own = await Corpus.open(new FolderStore(makeFolder()));
  const other = await Corpus.open(new FolderStore(makeFolder()));
  return { own, other, joint: new JointReports(own, other) };
}

const titles = (articles: Iterable<Article>) => [...articles].map(({ title }) => title);

describe('two corpora that are read as one', () => {
  test('have all articles of both, by id, and the spellings of both', async () => {
    const { own, other, joint } = await openBoth();
    await own.put(makeArticle({ id: 'b', title: 'B', source: 'Xinhua', author: 'Anna' }), TESTER);
    await other.put(makeArticle({ id: 'a', title: 'A', source: 'Xinhua', author: null }), TESTER);
    await other.put(makeArticle({ id: 'c', title: 'C', source: 'TASS', author: null }), TESTER);
    expect(titles(joint.articles())).toEqual(['A', 'B', 'C']);
    expect(joint.articles()).toBe(joint.articles());
    expect(joint.sources()).toEqual(['Xinhua', 'TASS']);
    expect(joint.authors()).toEqual(['Anna']);
    expect(joint.byKey(articleKey('c'))?.title).toBe('C');
  });

  test('show the own article if both have the same id, until it is removed', async () => {
    const { own, other, joint } = await openBoth();
    await other.put(makeArticle({ title: 'Theirs' }), TESTER);
    await own.put(makeArticle({ title: 'Ours' }), TESTER);
    expect(titles(joint.articles())).toEqual(['Ours']);
    expect(joint.byKey(articleKey('convoy'))?.title).toBe('Ours');
    expect(joint.get('convoy')?.title).toBe('Ours');
    await own.remove('convoy', TESTER);
    expect(titles(joint.articles())).toEqual(['Theirs']);
    expect(joint.byKey(articleKey('convoy'))?.title).toBe('Theirs');
  });

  const step = fc.record({
    isOwn: fc.boolean(),
    removes: fc.boolean(),
    id: fc.constantFrom('a', 'b', 'c'),
    title: fc.constantFrom('One', 'Two', 'Three'),
  });

  test('report every change in either of them to subscribers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { own, other, joint } = await openBoth();
        const followed = new Map<string, Article>();
        joint.subscribe(({ id, before, after }) => {
          expect(followed.get(id) ?? null).toEqual(before);
          if (after) followed.set(id, after);
          else followed.delete(id);
        });
        for (const { isOwn, removes, id, title } of steps) {
          const corpus = isOwn ? own : other;
          if (!removes) await corpus.put(makeArticle({ id, title }), TESTER);
          else if (corpus.get(id)) await corpus.remove(id, TESTER);
        }
        const byId = [...followed].sort(([one], [next]) => (one < next ? -1 : 1));
        expect(byId.map(([, article]) => article)).toEqual(joint.articles());
      }),
      { numRuns: runsOf(5) },
    );
  });

  test('answer as one corpus of all their articles would', async () => {
    const { own, other, joint } = await openBoth();
    const whole = await Corpus.open(new FolderStore(makeFolder()));
    const articles = ['Mosul', 'Basra', 'Kirkuk', 'Erbil', 'Najaf', 'Hilla'].map((place, index) =>
      makeArticle({
        id: `r${index}`,
        title: `A report from ${place}`,
        source: index % 2 === 0 ? 'Xinhua' : 'TASS',
        body: `The mayor of ${place} opened a bridge on Monday. ${index} boats lay below the bridge.`,
      }),
    );
    const searcher = new Searcher(joint);
    onTestFinished(() => searcher.close());
    for (const [index, article] of articles.entries()) {
      await (index % 3 === 0 ? own : other).put(article, TESTER);
      await whole.put(article, TESTER);
    }
    const options = {
      filters: { sources: [], authors: [], after: null, before: null },
      limit: 10,
      offset: 0,
    };
    const question = 'Who opened the bridge of Kirkuk?';
    const expected = await new Searcher(whole).ask(question, options);
    expect(expected.quotes.length).toBeGreaterThan(0);
    expect(await searcher.ask(question, options)).toEqual(expected);
  });
});
