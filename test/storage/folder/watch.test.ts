import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Update } from '../../../src/corpus/change.ts';
import { Corpus } from '../../../src/corpus/corpus.ts';
import type { Fault } from '../../../src/corpus/fault.ts';
import { FolderStore } from '../../../src/storage/folder/articles.ts';
import type { WatchOptions } from '../../../src/storage/folder/watching/watch.ts';
import { makeArticle, makeFile, makeFolder, makeFolderWith, TESTER } from '../../corpus/folders.ts';

/** Files changed by hand are picked up within two seconds, on a busy machine later. */
const IN_TIME = { timeout: 20_000, interval: 20 };

/** Waits only a moment until a file counts as completely written. */
const SOON: WatchOptions = { settled: 50 };

/** Longer than it takes until the corpus is notified of its own change. */
const ECHO_MILLISECONDS = 350;

async function watchFolder(files: Readonly<Record<string, string>>, watching = SOON) {
  const folder = makeFolderWith(files);
  const faults: Fault[] = [];
  const corpus = await Corpus.open(new FolderStore(folder, { watching }), {
    onFault: (fault) => faults.push(fault),
  });
  const changes: Update[] = [];
  corpus.subscribe((change) => void changes.push(change));
  await corpus.watch();
  onTestFinished(() => corpus.close());
  return { folder, corpus, changes, faults, fileOf: (name: string) => path.join(folder, name) };
}

describe('a file changed by hand while the corpus is open', () => {
  test('is one change each when added, edited and removed', async () => {
    const { corpus, changes, fileOf } = await watchFolder({ 'a.md': makeFile(['title: A']) });

    fs.writeFileSync(fileOf('b.md'), makeFile(['title: B']));
    await vi.waitFor(() => expect(corpus.get('b')).toMatchObject({ title: 'B' }), IN_TIME);
    fs.writeFileSync(fileOf('b.md'), makeFile(['title: New']));
    await vi.waitFor(() => expect(corpus.get('b')).toMatchObject({ title: 'New' }), IN_TIME);
    fs.rmSync(fileOf('b.md'));
    await vi.waitFor(() => expect(corpus.get('b')).toBeUndefined(), IN_TIME);

    expect(changes.map(({ id, before, after }) => [id, before?.title, after?.title])).toEqual([
      ['b', undefined, 'B'],
      ['b', 'B', 'New'],
      ['b', 'New', undefined],
    ]);
  });

  test('keeps its last good article while it is broken, and its fault is reported once', async () => {
    const { corpus, changes, faults, fileOf } = await watchFolder({
      'a.md': makeFile(['title: A']),
    });
    fs.writeFileSync(fileOf('a.md'), makeFile(['title: A', 'published: soon']));
    await vi.waitFor(() => expect(faults).toHaveLength(1), IN_TIME);
    expect(corpus.get('a')).toMatchObject({ title: 'A' });
    expect(corpus.faults).toEqual(faults);
    expect(changes).toEqual([]);

    fs.writeFileSync(fileOf('a.md'), makeFile(['title: A', 'published: 2019']));
    await vi.waitFor(() => expect(corpus.get('a')).toMatchObject({ published: '2019' }), IN_TIME);
    expect(corpus.faults).toEqual([]);
  });

  test('can be removed while it is broken, and its fault is reported only once', async () => {
    const { corpus, faults, fileOf } = await watchFolder({ 'a.md': makeFile(['title: A']) });
    fs.writeFileSync(fileOf('a.md'), 'broken');
    await vi.waitFor(() => expect(faults).toHaveLength(1), IN_TIME);
    fs.writeFileSync(fileOf('a.md'), 'still broken');
    await wait(ECHO_MILLISECONDS);
    expect(faults).toHaveLength(1);
    fs.rmSync(fileOf('a.md'));
    await vi.waitFor(() => expect(corpus.get('a')).toBeUndefined(), IN_TIME);
    expect(corpus.faults).toEqual([]);
  });

  test('may be saved by renaming, and does not count as removed meanwhile', async () => {
    const { corpus, changes, fileOf } = await watchFolder({ 'a.md': makeFile(['title: A']) }, {});
    fs.renameSync(fileOf('a.md'), fileOf('a.md~'));
    await wait(100);
    fs.writeFileSync(fileOf('4913'), makeFile(['title: New']));
    fs.renameSync(fileOf('4913'), fileOf('a.md'));
    await vi.waitFor(() => expect(corpus.get('a')).toMatchObject({ title: 'New' }), IN_TIME);
    expect(changes).toHaveLength(1);
  });

  test('is read when it is completely written', async () => {
    const { corpus, changes, faults, fileOf } = await watchFolder({}, {});
    const text = makeFile(['title: A'], 'The convoy came from Jordan. '.repeat(5));
    for (let end = 10; end < text.length; end += 8) {
      fs.writeFileSync(fileOf('a.md'), text.slice(0, end));
      await wait(50);
    }
    fs.writeFileSync(fileOf('a.md'), text);
    await vi.waitFor(() => expect(corpus.size).toBe(1), IN_TIME);
    expect(changes).toHaveLength(1);
    expect(faults).toEqual([]);
  });

  test('is not reported if its article is the same', async () => {
    const { changes, fileOf } = await watchFolder({ 'a.md': makeFile(['title: A']) });
    fs.writeFileSync(fileOf('a.md'), makeFile(['title: "A"']));
    await wait(ECHO_MILLISECONDS);
    expect(changes).toEqual([]);
  });

  test('is not reported again if the corpus itself wrote it', async () => {
    const { corpus, changes } = await watchFolder({});
    await corpus.put(makeArticle(), TESTER);
    await corpus.put(makeArticle({ title: 'New' }), TESTER);
    await wait(ECHO_MILLISECONDS);
    expect(changes.map(({ after }) => after?.title)).toEqual([
      'A convoy crosses the border',
      'New',
    ]);
  });

  test('is ignored if it is not an article', async () => {
    const { changes, faults, fileOf } = await watchFolder({});
    fs.writeFileSync(fileOf('.x.md'), 'x');
    fs.writeFileSync(fileOf('.0b6d.tmp'), 'x');
    fs.writeFileSync(fileOf('notes.txt'), 'x');
    fs.mkdirSync(fileOf('more'));
    fs.writeFileSync(fileOf('more/a.md'), makeFile(['title: A']));
    await wait(ECHO_MILLISECONDS);
    expect([...changes, ...faults]).toEqual([]);
  });
});

describe('the journal, while the corpus is watched', () => {
  /** The changes in the journal, oldest first. */
  async function listChanges(corpus: Corpus) {
    const changes = (await corpus.changes(100)).toReversed();
    return changes.map(({ id, by, action, before, after }) => [
      `${id} ${action} ${by.kind}`,
      before?.title,
      after?.title,
    ]);
  }

  test('records edits, additions and removals by hand, with before and after', async () => {
    const { corpus, fileOf } = await watchFolder({ 'a.md': makeFile(['title: A']) });
    fs.writeFileSync(fileOf('b.md'), makeFile(['title: B']));
    await vi.waitFor(() => expect(corpus.size).toBe(2), IN_TIME);
    fs.writeFileSync(fileOf('a.md'), makeFile(['title: New']));
    await vi.waitFor(() => expect(corpus.get('a')).toMatchObject({ title: 'New' }), IN_TIME);
    fs.rmSync(fileOf('b.md'));
    await vi.waitFor(() => expect(corpus.size).toBe(1), IN_TIME);
    await corpus.close();
    expect(await listChanges(corpus)).toEqual([
      ['a found hand', undefined, 'A'],
      ['b add hand', undefined, 'B'],
      ['a edit hand', 'A', 'New'],
      ['b remove hand', 'B', undefined],
    ]);
  });

  test('records no change of a broken file until it can be read again', async () => {
    const { corpus, faults, fileOf } = await watchFolder({ 'a.md': makeFile(['title: A']) });
    fs.writeFileSync(fileOf('a.md'), 'broken');
    await vi.waitFor(() => expect(faults).toHaveLength(1), IN_TIME);
    expect(await corpus.changes(10)).toHaveLength(1);
    fs.writeFileSync(fileOf('a.md'), makeFile(['title: New']));
    await vi.waitFor(() => expect(corpus.get('a')).toMatchObject({ title: 'New' }), IN_TIME);
    await corpus.close();
    expect((await listChanges(corpus)).at(-1)).toEqual(['a edit hand', 'A', 'New']);
  });

  test('does not record changes of another process as edits by hand', async () => {
    const { folder, corpus } = await watchFolder({});
    const other = await Corpus.open(new FolderStore(folder));
    await other.put(makeArticle({ id: 'a', title: 'A' }), TESTER);
    await vi.waitFor(() => expect(corpus.get('a')).toMatchObject({ title: 'A' }), IN_TIME);
    await other.put(makeArticle({ id: 'a', title: 'New' }), TESTER);
    await vi.waitFor(() => expect(corpus.get('a')).toMatchObject({ title: 'New' }), IN_TIME);
    await corpus.close();
    expect(await listChanges(corpus)).toEqual([
      ['a add terminal', undefined, 'A'],
      ['a edit terminal', 'A', 'New'],
    ]);
  });

  test('records what was done by hand while nothing ran', async () => {
    const { folder, corpus, fileOf } = await watchFolder({
      'a.md': makeFile(['title: A']),
      'b.md': makeFile(['title: B']),
    });
    await corpus.close();
    fs.writeFileSync(fileOf('a.md'), makeFile(['title: New']));
    fs.writeFileSync(fileOf('c.md'), makeFile(['title: C']));
    fs.rmSync(fileOf('b.md'));
    const next = await Corpus.open(new FolderStore(folder));
    await next.watch();
    await next.close();
    expect((await listChanges(next)).slice(2).toSorted()).toEqual([
      ['a edit hand', 'A', 'New'],
      ['b remove hand', 'B', undefined],
      ['c found hand', undefined, 'C'],
    ]);
    // And only once.
    await next.reconcile();
    expect(await listChanges(next)).toHaveLength(5);
  });

  test('is not written with records: false', async () => {
    const folder = makeFolderWith({ 'a.md': makeFile(['title: A']) });
    const corpus = await Corpus.open(new FolderStore(folder, { watching: SOON }));
    await corpus.watch({ records: false });
    fs.writeFileSync(path.join(folder, 'b.md'), makeFile(['title: B']));
    await vi.waitFor(() => expect(corpus.size).toBe(2), IN_TIME);
    await corpus.close();
    expect([await corpus.changes(1), await corpus.history('a')]).toEqual([[], []]);
    expect(fs.readdirSync(folder)).toEqual(['a.md', 'b.md']);
  });
});

test('changes between reading and watching are not missed', async () => {
  const folder = makeFolderWith({
    'changed.md': makeFile(['title: A']),
    'gone.md': makeFile(['title: A']),
  });
  const corpus = await Corpus.open(new FolderStore(folder));
  onTestFinished(() => corpus.close());
  fs.writeFileSync(path.join(folder, 'changed.md'), makeFile(['title: New']));
  fs.writeFileSync(path.join(folder, 'come.md'), makeFile(['title: B']));
  fs.rmSync(path.join(folder, 'gone.md'));
  await corpus.watch();
  await vi.waitFor(() => {
    expect(corpus.articles().map(({ title }) => title)).toEqual(['New', 'B']);
  }, IN_TIME);
});

test('nothing is reported after the corpus is closed', async () => {
  const { corpus, changes, fileOf } = await watchFolder({});
  fs.writeFileSync(fileOf('a.md'), makeFile(['title: A']));
  await corpus.close();
  await wait(ECHO_MILLISECONDS);
  expect(changes).toEqual([]);
});

test('a folder that is created later is followed', async () => {
  const folder = path.join(makeFolder(), 'corpus');
  const ids: string[] = [];
  const end = await new FolderStore(folder).watch(async (id) => void ids.push(id), vi.fn());
  onTestFinished(end);
  fs.mkdirSync(folder);
  fs.writeFileSync(path.join(folder, 'a.md'), makeFile(['title: A']));
  await vi.waitFor(() => expect(ids).toContain('a'), IN_TIME);
});

test('a folder that is replaced by another is followed', async () => {
  const { folder, corpus, changes, fileOf } = await watchFolder({
    'a.md': makeFile(['title: A']),
    'b.md': makeFile(['title: B']),
  });
  const other = makeFolderWith({ 'a.md': makeFile(['title: New']) });
  fs.rmSync(folder, { recursive: true });
  fs.renameSync(other, folder);
  await vi.waitFor(() => expect(corpus.size).toBe(1), IN_TIME);
  fs.writeFileSync(fileOf('c.md'), makeFile(['title: C']));
  await vi.waitFor(() => expect(corpus.size).toBe(2), IN_TIME);
  expect(changes.map(({ id, after }) => [id, after?.title]).sort()).toEqual([
    ['a', 'New'],
    ['b', undefined],
    ['c', 'C'],
  ]);
});
