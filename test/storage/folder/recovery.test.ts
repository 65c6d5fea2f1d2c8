import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { Corpus } from '../../../src/corpus/corpus.ts';
import { FolderStore } from '../../../src/storage/folder/articles.ts';
import { DISK } from '../../../src/storage/folder/disk.ts';
import { layArticles, listFiles, makeArticle, makeFolder, TESTER } from '../../corpus/folders.ts';
import { BreakingDisk } from './breaking-disk.ts';
import { expectSoundFolder } from './processes/soundness.ts';

const OLD = makeArticle({ id: 'old', title: 'Old' });

async function makeCorpus(): Promise<string> {
  const folder = makeFolder();
  const corpus = await Corpus.open(new FolderStore(folder));
  await corpus.put(OLD, TESTER);
  return folder;
}

interface Case {
  readonly name: string;
  readonly work: (corpus: Corpus) => Promise<unknown>;
  /** Titles afterwards, by id. */
  readonly titles: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'an addition',
    work: (corpus) => corpus.put(makeArticle({ id: 'new', title: 'New' }), TESTER),
    titles: ['New', 'Old'],
  },
  {
    name: 'an edit',
    work: (corpus) => corpus.put({ ...OLD, title: 'Edited' }, TESTER),
    titles: ['Edited'],
  },
  { name: 'a removal', work: (corpus) => corpus.remove('old', TESTER), titles: [] },
  {
    name: 'an import',
    work: (corpus) =>
      corpus.putAll(
        ['1', '2', '3'].map((title) => makeArticle({ id: `new-${title}`, title })),
        TESTER,
      ),
    titles: ['1', '2', '3', 'Old'],
  },
];

const titlesOf = (corpus: Corpus) => corpus.articles().map(({ title }) => title);

describe.each(CASES)('$name that breaks off', ({ work, titles }) => {
  test.each([false, true])(
    'after any step (the next one half done: %s) is finished or undone at the next start',
    async (isTorn) => {
      const outcomes = new Set<string>();
      for (let last = 0; ; last += 1) {
        const folder = await makeCorpus();
        const disk = new BreakingDisk(last, isTorn);
        await work(await Corpus.open(new FolderStore(folder, { disk }))).catch(() => undefined);
        const { corpus, changes } = await expectSoundFolder(folder);
        outcomes.add(titlesOf(corpus).join());
        expect(changes.every(({ by }) => by.kind === 'terminal')).toBe(true);
        // In either case the corpus can be written again, and repeating the work gives the full result.
        await work(corpus).catch(() => undefined);
        expect(titlesOf(corpus)).toEqual(titles);
        expect(titlesOf((await expectSoundFolder(folder)).corpus)).toEqual(titles);
        if (!disk.isBroken) break;
        expect(last).toBeLessThan(50);
      }
      expect([...outcomes].toSorted()).toEqual(['Old', titles.join()].toSorted());
    },
  );
});

test('a recovery that breaks off is completed at the next start', async () => {
  for (let last = 0; last < 12; last += 1) {
    const folder = await makeCorpus();
    const put = (corpus: Corpus) => corpus.put({ ...OLD, title: 'Edited' }, TESTER);
    const first = new BreakingDisk(2, false);
    await put(await Corpus.open(new FolderStore(folder, { disk: first }))).catch(() => undefined);
    const second = new BreakingDisk(last, false);
    const corpus = await Corpus.open(new FolderStore(folder, { disk: second }));
    await corpus.reconcile().catch(() => undefined);
    expect(titlesOf((await expectSoundFolder(folder)).corpus)).toEqual(['Edited']);
  }
});

describe('a journal whose last line is torn', () => {
  async function tear(): Promise<{ folder: string; journal: string }> {
    const folder = await makeCorpus();
    const journal = path.join(folder, '.dateline', 'journal.jsonl');
    fs.appendFileSync(journal, '{"sequence":2,"until":2,"at":"2026-11-');
    return { folder, journal };
  }

  test('is reported at the next start, and the line is put aside', async () => {
    const { folder, journal } = await tear();
    const { faults } = await expectSoundFolder(folder);
    expect(faults).toMatchObject([
      { file: journal, line: 3, message: expect.stringContaining('has not been made') },
    ]);
    expect(fs.readFileSync(path.join(folder, '.dateline', 'torn.jsonl'), 'utf8')).toBe(
      '{"sequence":2,"until":2,"at":"2026-11-\n',
    );
    expect((await expectSoundFolder(folder)).faults).toEqual([]);
  });

  test('can be read meanwhile, and reading does not write', async () => {
    const { folder, journal } = await tear();
    const before = fs.readFileSync(journal, 'utf8');
    const corpus = await Corpus.open(new FolderStore(folder));
    expect(await corpus.history('old')).toMatchObject([{ sequence: 1, after: OLD }]);
    expect(fs.readFileSync(journal, 'utf8')).toBe(before);
    expect(fs.readdirSync(path.join(folder, '.dateline'))).toEqual(['journal.jsonl']);
  });
});

test('a group of changes that is incomplete in the journal is undone as a whole', async () => {
  const folder = await makeCorpus();
  const journal = path.join(folder, '.dateline', 'journal.jsonl');
  const first = fs.readFileSync(journal, 'utf8').split('\n')[0] ?? '';
  const line = first.replace('"sequence":1,"until":1', '"sequence":2,"until":3');
  fs.appendFileSync(journal, `${line.replaceAll('"old"', '"new"')}\n`);
  const { corpus, changes, faults } = await expectSoundFolder(folder);
  expect([titlesOf(corpus), changes.length, faults.length]).toEqual([['Old'], 1, 1]);
});

test('a broken line in the middle is a fault with its number, and the other lines are read', async () => {
  const folder = await makeCorpus();
  const corpus = await Corpus.open(new FolderStore(folder));
  for (const title of ['2', '3']) await corpus.put({ ...OLD, title }, TESTER);
  const journal = path.join(folder, '.dateline', 'journal.jsonl');
  const lines = fs.readFileSync(journal, 'utf8').split('\n');
  lines[2] = '\0\0\0';
  fs.writeFileSync(journal, lines.join('\n'));
  const again = await Corpus.open(new FolderStore(folder));
  expect((await again.history('old')).map(({ sequence }) => sequence)).toEqual([3, 1]);
  expect(await again.findJournalFaults()).toMatchObject([{ file: journal, line: 3 }]);
  expect(await again.put({ ...OLD, title: '4' }, TESTER)).toMatchObject({ sequence: 4 });
});

test('an edit by hand that restores the old text does not count as a half-done change', async () => {
  const folder = await makeCorpus();
  const corpus = await Corpus.open(new FolderStore(folder));
  await corpus.put({ ...OLD, title: 'New' }, TESTER);
  layArticles(folder, [OLD]);
  const { corpus: next, changes } = await expectSoundFolder(folder);
  expect(titlesOf(next)).toEqual(['Old']);
  expect(changes.at(-1)).toMatchObject({ by: { kind: 'hand' }, action: 'edit', after: OLD });
});

test('a file edited by hand after a change broke off keeps the edit, and the journal has both', async () => {
  const folder = await makeCorpus();
  const corpus = await Corpus.open(new FolderStore(folder, { disk: new BreakingDisk(2, false) }));
  await corpus.put({ ...OLD, title: 'New' }, TESTER).catch(() => undefined);
  layArticles(folder, [{ ...OLD, title: 'By hand' }]);
  const { corpus: next, changes } = await expectSoundFolder(folder);
  expect(titlesOf(next)).toEqual(['By hand']);
  expect(changes.map(({ by, after }) => [by.kind, after?.title])).toEqual([
    ['terminal', 'Old'],
    ['terminal', 'New'],
    ['hand', 'By hand'],
  ]);
});

describe('a disk that refuses', () => {
  function refuse(code: string): Promise<never> {
    return Promise.reject(Object.assign(new Error(code), { code }));
  }
  const edited: Article = { ...OLD, title: 'Edited' };

  test('in the middle of a journal line: the line is cut off again, and nothing changes', async () => {
    const folder = await makeCorpus();
    const journal = path.join(folder, '.dateline', 'journal.jsonl');
    const before = fs.readFileSync(journal, 'utf8');
    const append = async (file: string, text: string | Uint8Array) => {
      await DISK.append(file, text.slice(0, 100));
      return refuse('ENOSPC');
    };
    const corpus = await Corpus.open(new FolderStore(folder, { disk: { ...DISK, append } }));
    await expect(corpus.put(edited, TESTER)).rejects.toThrow(
      `The journal could not be written: the disk is full; free some space and try again.`,
    );
    expect(fs.readFileSync(journal, 'utf8')).toBe(before);
    expect(titlesOf(corpus)).toEqual(['Old']);
  });

  test('to write the file: the journal is unchanged', async () => {
    const folder = await makeCorpus();
    const disk = { ...DISK, writeBeside: () => refuse('ENOSPC') };
    const corpus = await Corpus.open(new FolderStore(folder, { disk }));
    await expect(corpus.put(edited, TESTER)).rejects.toThrow(
      `old.md could not be written: the disk is full; free some space and try again.`,
    );
    const { corpus: next, changes } = await expectSoundFolder(folder);
    expect([titlesOf(next), changes.length]).toEqual([['Old'], 1]);
  });

  test('after half of an import is in place: none of it is kept', async () => {
    const folder = await makeCorpus();
    let left = 2;
    const rename = async (from: string, to: string) => {
      left -= 1;
      return left < 0 ? refuse('EIO') : DISK.rename(from, to);
    };
    const corpus = await Corpus.open(new FolderStore(folder, { disk: { ...DISK, rename } }));
    const articles = ['1', '2', '3'].map((id) => makeArticle({ id }));
    await expect(corpus.putAll(articles, TESTER)).rejects.toThrow('the disk is failing');
    expect(titlesOf(corpus)).toEqual(['Old']);
    expect((await expectSoundFolder(folder)).changes).toHaveLength(1);
  });

  test.each([
    ['EROFS', 'the disk is read-only; make it writable and try again.'],
    ['EACCES', 'permission is denied; allow the user who runs this to read and write there.'],
  ])(
    'to make the folder of the journal (%s): nothing changes, and articles can be read',
    async (code, reason) => {
      const folder = makeFolder();
      layArticles(folder, [OLD]);
      const errors: unknown[] = [];
      const disk = { ...DISK, makeFolder: () => refuse(code) };
      const corpus = await Corpus.open(new FolderStore(folder, { disk }), {
        onError: (error) => errors.push(error),
      });
      await expect(corpus.put(edited, TESTER)).rejects.toThrow(
        `The folder of the corpus could not be written: ${reason}`,
      );
      await corpus.watch();
      await corpus.close();
      expect(errors).toMatchObject([{ message: expect.stringContaining(reason) }]);
      expect([titlesOf(corpus), await corpus.changes(1), fs.readdirSync(folder)]).toEqual([
        ['Old'],
        [],
        ['old.md'],
      ]);
    },
  );

  test('to write the mark after a change: the change is made, and marked the next time', async () => {
    const folder = await makeCorpus();
    let appended = 0;
    const append = async (file: string, text: string | Uint8Array) => {
      appended += 1;
      return appended === 2 ? refuse('ENOSPC') : DISK.append(file, text);
    };
    const corpus = await Corpus.open(new FolderStore(folder, { disk: { ...DISK, append } }));
    expect(await corpus.put(edited, TESTER)).toMatchObject({ sequence: 2 });
    expect(await corpus.put({ ...OLD, title: '3' }, TESTER)).toMatchObject({ sequence: 3 });
    expect((await expectSoundFolder(folder)).changes).toHaveLength(3);
  });
});

test('a broken file is put aside when it is removed', async () => {
  const folder = makeFolder();
  fs.writeFileSync(path.join(folder, 'a.md'), 'broken');
  const corpus = await Corpus.open(new FolderStore(folder));
  await corpus.remove('a', TESTER);
  expect(listFiles(folder)).toEqual([]);
  const removed = path.join(folder, '.dateline', 'removed');
  const [name = ''] = fs.readdirSync(removed);
  expect(fs.readFileSync(path.join(removed, name), 'utf8')).toBe('broken');
});
