import { cpSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../src/corpus/change.ts';
import { copyCorpus, type WholeStore } from '../../src/corpus/copy.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { FolderStore } from '../../src/storage/folder/articles.ts';
import { PostgresStore } from '../../src/storage/postgres/articles.ts';
import { makeSchema, openDatabase, WHY_NOT } from '../postgres/schema.ts';
import { runsOf } from '../runs.ts';
import { expectSound, expectSoundFolder } from '../storage/folder/processes/soundness.ts';
import {
  layArticles,
  makeArticle,
  makeFolder,
  makeFolderWith,
  readFolder,
  TESTER,
} from './folders.ts';

const ANNA: Actor = { kind: 'member', id: '1', name: 'Anna' };

async function openPostgres(): Promise<WholeStore> {
  return new PostgresStore(await openDatabase(await makeSchema()));
}

const text = fc.string({ unit: fc.constantFrom('a', 'É', '\u2028', '"', '\\', '🚚', '\n', ' ') });

const step = fc.record({
  kind: fc.constantFrom('put', 'put', 'import', 'remove', 'restore', 'hand'),
  id: fc.constantFrom('a', 'b', 'c'),
  title: text.map((one) => `T ${one}`.replaceAll(/\s+/g, ' ').trim()),
  body: text.map((one) => `Body ${one}`.trim()),
});

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** Changes a corpus in a folder as people do. */
async function live(folder: string, steps: readonly Step[]): Promise<void> {
  const corpus = await Corpus.open(new FolderStore(folder));
  for (const { kind, id, title, body } of steps) {
    const article = makeArticle({ id, title, body, tags: [title], author: 'Ken Hanly' });
    if (kind === 'put') await corpus.put(article, ANNA, { request: `${id}-${title}` });
    else if (kind === 'hand') layArticles(folder, [article]);
    else if (kind === 'import') {
      const batch = ['b', 'c', 'd'].map((one) => ({ ...article, id: one }));
      await corpus.putAll(batch, TESTER);
    } else if (kind === 'remove') await corpus.remove(id, ANNA).catch(() => undefined);
    else {
      const [, earlier] = await corpus.history(id);
      if (earlier?.after) await corpus.put(earlier.after, ANNA, { action: 'restore' });
    }
  }
}

describe.skipIf(WHY_NOT)('a copied corpus', () => {
  test('is the same after a copy into a database and back, byte for byte, with all of its history', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const [folder, back] = [makeFolder(), makeFolder()];
        await live(folder, steps);
        const database = await openPostgres();
        await copyCorpus(new FolderStore(folder), database);
        await copyCorpus(database, new FolderStore(back));
        expect(readFolder(back)).toEqual(readFolder(folder));
        const [one, other] = [await expectSoundFolder(folder), await expectSound(database)];
        expect(other.changes).toEqual(one.changes);
        expect(other.corpus.articles()).toEqual(one.corpus.articles());
      }),
      { numRuns: runsOf(5) },
    );
  });

  test('continues its numbering in its new place', async () => {
    const folder = makeFolder();
    await live(folder, [{ kind: 'import', id: 'a', title: 'T', body: 'B' }]);
    const database = await openPostgres();
    expect(await copyCorpus(new FolderStore(folder), database)).toEqual({
      articles: 3,
      changes: 3,
    });
    const corpus = await Corpus.open(database);
    expect(await corpus.put(makeArticle(), ANNA)).toMatchObject({ sequence: 4 });
    await expectSound(database);
  });

  test('has the two reports of this project unchanged', async () => {
    const folder = makeFolder();
    cpSync('corpus', folder, { recursive: true, filter: (file) => !file.includes('.dateline') });
    const database = await openPostgres();
    await copyCorpus(new FolderStore(folder), database);
    const reports = await Corpus.open(new FolderStore('corpus'));
    expect((await Corpus.open(database)).articles()).toEqual(reports.articles());
  });
});

describe('a copy is refused', () => {
  test('if the target folder already has a corpus', async () => {
    const [from, to] = [makeFolder(), makeFolder()];
    layArticles(to, [makeArticle()]);
    const before = readFolder(to);
    const copying = copyCorpus(new FolderStore(from), new FolderStore(to));
    await expect(copying).rejects.toThrow('There is already a corpus');
    expect(readFolder(to)).toEqual(before);
  });

  test.skipIf(WHY_NOT)('if the target database already has a corpus', async () => {
    const database = await openPostgres();
    await (await Corpus.open(database)).put(makeArticle(), ANNA);
    const copying = copyCorpus(new FolderStore(makeFolder()), database);
    await expect(copying).rejects.toThrow('There is already a corpus');
  });

  test('if a file is broken, and the error names it', async () => {
    const to = makeFolder();
    const from = makeFolderWith({ 'a.md': 'broken' });
    const copying = copyCorpus(new FolderStore(from), new FolderStore(to));
    await expect(copying).rejects.toThrow(/fix or remove them first\.\n.*a\.md:1: /);
    expect(readFolder(to)).toEqual({});
  });
});
