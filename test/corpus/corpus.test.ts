import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import type { Update } from '../../src/corpus/change.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { describeFault, type Fault } from '../../src/corpus/fault.ts';
import { articleKey } from '../../src/corpus/format/identifier.ts';
import { FolderStore } from '../../src/storage/folder/articles.ts';
import { UserError } from '../../src/user-error.ts';
import { listFiles, makeArticle, makeFile, makeFolderWith, TESTER } from './folders.ts';

async function openCorpus(files: Readonly<Record<string, string>> = {}) {
  const folder = makeFolderWith(files);
  const faults: Fault[] = [];
  const errors: unknown[] = [];
  const corpus = await Corpus.open(new FolderStore(folder), {
    onFault: (fault) => faults.push(fault),
    onError: (error) => errors.push(error),
  });
  const changes: Update[] = [];
  corpus.subscribe((change) => void changes.push(change));
  const listFaults = (list: readonly Fault[] = corpus.faults) =>
    list.map((fault) => describeFault(fault).replaceAll(`${folder}/`, ''));
  return { folder, corpus, changes, faults, errors, listFaults };
}

const idsOf = (articles: readonly Article[]) => articles.map(({ id }) => id);

describe('an open corpus', () => {
  test('may be empty', async () => {
    const { corpus } = await openCorpus();
    expect([corpus.size, corpus.articles(), corpus.sources(), corpus.faults]).toEqual([
      0,
      [],
      [],
      [],
    ]);
  });

  test('finds an article by its id and by its key', async () => {
    const { corpus } = await openCorpus({ 'a.md': makeFile(['title: A']) });
    expect(corpus.get('a')).toMatchObject({ title: 'A' });
    expect(corpus.byKey(articleKey('a'))).toBe(corpus.get('a'));
    expect([corpus.get('b'), corpus.byKey(articleKey('b'))]).toEqual([undefined, undefined]);
  });

  test('lists its articles by id, and returns the same list until something changes', async () => {
    const { corpus } = await openCorpus({
      'b.md': makeFile(['title: B']),
      'a.md': makeFile(['title: A']),
    });
    const before = corpus.articles();
    expect(idsOf(before)).toEqual(['a', 'b']);
    expect(corpus.articles()).toBe(before);
    await corpus.put(makeArticle({ id: 'aa' }), TESTER);
    expect(idsOf(corpus.articles())).toEqual(['a', 'aa', 'b']);
    expect(idsOf(before)).toEqual(['a', 'b']);
  });

  test('lists sources and authors as spelled, those with the most articles first', async () => {
    const sources = ['Xinhua', 'BBC', 'Xinhua', 'ABC', 'bbc'];
    const { corpus } = await openCorpus(
      Object.fromEntries(
        sources.map((source, index) => [
          `${index}.md`,
          makeFile([
            `title: A`,
            `source: ${source}`,
            ...(index === 1 ? ['author: Ken Hanly'] : []),
          ]),
        ]),
      ),
    );
    expect(corpus.sources()).toEqual(['Xinhua', 'ABC', 'bbc', 'BBC']);
    expect(corpus.authors()).toEqual(['Ken Hanly']);
  });

  test('serves the other files if one is broken, and reports its faults', async () => {
    const { corpus, faults, listFaults } = await openCorpus({
      'a.md': makeFile(['title: A']),
      'b.md': makeFile(['titel: B']),
    });
    expect(idsOf(corpus.articles())).toEqual(['a']);
    expect(listFaults()).toEqual([
      'b.md:1: title is missing; write title: and the headline, or the opening words of the report',
      'b.md:2: unknown key "titel"; write title',
    ]);
    expect(faults).toEqual(corpus.faults);
  });
});

describe('two articles with the same link:', () => {
  const files = {
    'b.md': makeFile(['title: B', 'url: https://example.com/a/']),
    'a.md': makeFile(['title: A', 'url: http://EXAMPLE.com:80/a']),
    'c.md': makeFile(['title: C', 'url: https://example.com/a?page=2']),
  };

  test('the first by id is served, and the other is a fault', async () => {
    const { corpus, listFaults } = await openCorpus(files);
    expect(idsOf(corpus.articles())).toEqual(['a', 'c']);
    expect(listFaults()).toEqual([
      'b.md:3: url is already the link of a.md; remove one of the two, or fix its link',
    ]);
  });

  test('the other is served when the first is removed', async () => {
    const { corpus, changes } = await openCorpus(files);
    await corpus.remove('a', TESTER);
    expect(idsOf(corpus.articles())).toEqual(['b', 'c']);
    expect(changes.map(({ id, after }) => [id, after?.title])).toEqual([
      ['a', undefined],
      ['b', 'B'],
    ]);
    expect(corpus.faults).toEqual([]);
  });

  test('the corpus refuses to write the second', async () => {
    const { corpus, changes } = await openCorpus({ 'b.md': files['b.md'] });
    const putting = corpus.put(makeArticle({ id: 'a', url: 'https://example.com/a' }), TESTER);
    await expect(putting).rejects.toThrow(UserError);
    await expect(putting).rejects.toThrow('The article “b” has the same link');
    expect(changes).toEqual([]);
  });

  test('neither is written if both come together', async () => {
    const { corpus } = await openCorpus();
    const url = 'https://example.com/a';
    const putting = corpus.putAll(
      [makeArticle({ id: 'a', url }), makeArticle({ id: 'b', url })],
      TESTER,
    );
    await expect(putting).rejects.toThrow('The article “a” has the same link');
    expect(corpus.size).toBe(0);
  });
});

test('ids that differ only by case are a fault, and the first is served', async () => {
  const { corpus, listFaults } = await openCorpus({
    'Convoy.md': makeFile(['title: A']),
    'convoy.md': makeFile(['title: B']),
  });
  expect(idsOf(corpus.articles())).toEqual(['Convoy']);
  expect(listFaults()).toEqual([
    'convoy.md:1: the name differs from Convoy.md only in upper and lower case; rename one of the files',
  ]);
});

test('a broken file does not hide a readable one whose name differs only by case', async () => {
  const { corpus } = await openCorpus({
    'Convoy.md': 'broken',
    'convoy.md': makeFile(['title: B']),
  });
  expect(idsOf(corpus.articles())).toEqual(['convoy']);
});

test('an id is taken by any file with that name, in any case, even a broken one', async () => {
  const { corpus } = await openCorpus({ 'Convoy.md': makeFile(['title: A']), 'b.md': 'broken' });
  expect(['convoy', 'CONVOY', 'b', 'c'].map((id) => corpus.isTaken(id))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

describe('putting an article', () => {
  test('writes it before it calls subscribers, and returns the article before', async () => {
    const { corpus, folder } = await openCorpus();
    const seen: boolean[] = [];
    corpus.subscribe(({ id, after }) => {
      seen.push(fs.existsSync(path.join(folder, `${id}.md`)) && corpus.get(id) === after);
    });
    const article = makeArticle();
    expect(await corpus.put(article, TESTER)).toMatchObject({ before: null, after: article });
    const changed = makeArticle({ title: 'New' });
    expect(await corpus.put(changed, TESTER)).toMatchObject({ before: article, after: changed });
    expect(seen).toEqual([true, true]);
  });

  test('that has not changed does nothing and calls no subscriber', async () => {
    const { corpus, changes, folder } = await openCorpus();
    await corpus.put(makeArticle({ tags: ['World'] }), TESTER);
    const before = fs.statSync(path.join(folder, 'convoy.md')).ino;
    expect(await corpus.put(makeArticle({ tags: ['World'] }), TESTER)).toBeNull();
    expect(fs.statSync(path.join(folder, 'convoy.md')).ino).toBe(before);
    expect(changes).toHaveLength(1);
  });

  test.each<[string, Partial<Article>]>([
    ['title', { title: 'B' }],
    ['source', { source: 'B' }],
    ['author', { author: 'B' }],
    ['published', { published: '2019' }],
    ['url', { url: 'https://example.com' }],
    ['language', { language: 'en' }],
    ['tags', { tags: ['A', 'C'] }],
    ['tags', { tags: ['A'] }],
    ['body', { body: 'B' }],
  ])('with another %s is a change', async (_, fields) => {
    const { corpus, changes } = await openCorpus();
    await corpus.put(makeArticle({ tags: ['A', 'B'] }), TESTER);
    await corpus.put(makeArticle({ tags: ['A', 'B'], ...fields }), TESTER);
    expect(changes).toHaveLength(2);
    expect(changes[1]?.after).toMatchObject(fields);
  });

  test('several times at once: the last wins, and all are reported in order', async () => {
    const { corpus, changes, folder } = await openCorpus();
    await Promise.all(['1', '2', '3'].map((title) => corpus.put(makeArticle({ title }), TESTER)));
    expect(corpus.get('convoy')).toMatchObject({ title: '3' });
    expect(fs.readFileSync(path.join(folder, 'convoy.md'), 'utf8')).toContain('title: "3"');
    expect(changes.map(({ before, after }) => [before?.title, after?.title])).toEqual([
      [undefined, '1'],
      ['1', '2'],
      ['2', '3'],
    ]);
  });

  test('that has faults is refused, and nothing changes', async () => {
    const { corpus, changes, folder } = await openCorpus();
    await expect(corpus.put(makeArticle({ body: '' }), TESTER)).rejects.toThrow(
      'the body is empty',
    );
    expect([corpus.size, changes, listFiles(folder)]).toEqual([0, [], []]);
  });

  test('does not overwrite a file that someone has broken', async () => {
    const { corpus, folder } = await openCorpus({ 'convoy.md': 'broken' });
    await expect(corpus.put(makeArticle(), TESTER)).rejects.toThrow(
      /^Fix or remove the file first\. .*convoy\.md:1: /,
    );
    expect(fs.readFileSync(path.join(folder, 'convoy.md'), 'utf8')).toBe('broken');
  });

  test('still works after one was refused', async () => {
    const { corpus } = await openCorpus();
    const refused = corpus.put(makeArticle({ body: '' }), TESTER);
    const kept = corpus.put(makeArticle(), TESTER);
    await expect(refused).rejects.toThrow(UserError);
    expect(await kept).toMatchObject({ before: null });
  });

  test('among several: none is kept if the disk refuses one', async () => {
    const { corpus, folder, changes } = await openCorpus();
    fs.mkdirSync(path.join(folder, 'b.md'));
    const putting = corpus.putAll([makeArticle({ id: 'a' }), makeArticle({ id: 'b' })], TESTER);
    await expect(putting).rejects.toThrow('b.md could not be written');
    expect([corpus.size, changes, listFiles(folder)]).toEqual([0, [], ['b.md']]);
    expect(await corpus.changes(10)).toEqual([]);
  });
});

describe('removing an article', () => {
  test('removes its file and returns the article before', async () => {
    const { corpus, folder, changes } = await openCorpus({ 'a.md': makeFile(['title: A']) });
    const article = corpus.get('a');
    expect(await corpus.remove('a', TESTER)).toMatchObject({ before: article, after: null });
    expect([corpus.size, corpus.byKey(articleKey('a')), listFiles(folder)]).toEqual([
      0,
      undefined,
      [],
    ]);
    expect(changes).toHaveLength(1);
  });

  test('works for a broken file too, and calls no subscriber', async () => {
    const { corpus, folder, changes } = await openCorpus({ 'a.md': 'broken' });
    await corpus.remove('a', TESTER);
    expect([corpus.faults, changes, listFiles(folder)]).toEqual([[], [], []]);
  });

  test('that does not exist is refused', async () => {
    const { corpus } = await openCorpus();
    await expect(corpus.remove('a', TESTER)).rejects.toThrow('There is no article “a”.');
  });
});

describe('subscribers', () => {
  test('are called even if another one throws', async () => {
    const { corpus, errors } = await openCorpus();
    const fault = new Error('listener');
    corpus.subscribe(() => {
      throw fault;
    });
    const listener = vi.fn();
    corpus.subscribe(listener);
    await corpus.put(makeArticle(), TESTER);
    expect(listener).toHaveBeenCalledOnce();
    expect(errors).toEqual([fault]);
  });

  test('are not called after they unsubscribe; others with the same function still are', async () => {
    const { corpus } = await openCorpus();
    const listener = vi.fn();
    const end = corpus.subscribe(listener);
    corpus.subscribe(listener);
    end();
    end();
    await corpus.put(makeArticle(), TESTER);
    expect(listener).toHaveBeenCalledOnce();
  });
});
