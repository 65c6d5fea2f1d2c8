import fsSync from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import type { Store } from '../../../src/corpus/store.ts';
import { FolderStore } from '../../../src/storage/folder/articles.ts';
import { DISK } from '../../../src/storage/folder/disk.ts';
import { UserError } from '../../../src/user-error.ts';
import {
  listFiles,
  makeArticle,
  makeFile,
  makeFolder,
  makeFolderWith,
  TESTER,
} from '../../corpus/folders.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

async function write(store: Store, after: Article): Promise<void> {
  const { id } = after;
  const before = (await store.read(id))?.article ?? null;
  await store.transact((transaction) =>
    transaction.commit([{ id, by: TESTER, action: 'edit', before, after, request: null }]),
  );
}

async function remove(store: Store, id: string): Promise<void> {
  const before = (await store.read(id))?.article ?? null;
  await store.transact((transaction) =>
    transaction.commit([{ id, by: TESTER, action: 'remove', before, after: null, request: null }]),
  );
}

/** An error as the disk reports it. */
function diskError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe('reading a folder', () => {
  test('gives its articles, and the faults of those that are broken', async () => {
    const folder = makeFolderWith({
      'a.md': makeFile(['title: A']),
      'b.md': makeFile(['title: B', 'published: soon']),
    });
    const [one, other, ...more] = await new FolderStore(folder).readAll();
    expect(one).toMatchObject({ id: 'a', article: { title: 'A' }, faults: [] });
    expect(other).toMatchObject({
      id: 'b',
      article: null,
      faults: [{ file: `${folder}/b.md`, line: 3 }],
    });
    expect(more).toEqual([]);
  });

  test('ignores files that are not articles', async () => {
    const folder = makeFolderWith({
      '.hidden.md': 'x',
      '.0b6d.tmp': 'x',
      'notes.txt': 'x',
      'a.md~': 'x',
      'a.md.swp': 'x',
    });
    fsSync.mkdirSync(path.join(folder, 'more.md'));
    fsSync.mkdirSync(path.join(folder, 'more'));
    fsSync.writeFileSync(path.join(folder, 'more', 'a.md'), makeFile(['title: A']));
    expect(await new FolderStore(folder).readAll()).toEqual([]);
  });

  test('that does not exist says so and what to do', async () => {
    const store = new FolderStore(path.join(makeFolder(), 'nowhere'));
    await expect(store.readAll()).rejects.toThrow(UserError);
    await expect(store.readAll()).rejects.toThrow(
      /^There is no folder ".*nowhere" .*; create it, or name another one\. The default is corpus\//,
    );
  });

  test('that is a file says so', async () => {
    const folder = makeFolderWith({ corpus: '' });
    const store = new FolderStore(path.join(folder, 'corpus'));
    await expect(store.readAll()).rejects.toThrow(
      /^The folder ".*corpus" cannot be read: its folder is not a folder/,
    );
  });

  test('that may not be listed says so', async () => {
    vi.spyOn(fs, 'opendir').mockRejectedValue(diskError('EACCES'));
    await expect(new FolderStore('corpus').readAll()).rejects.toThrow(
      /cannot be read: permission is denied/,
    );
  });

  test('reports a fault for a file that cannot be read', async () => {
    const folder = makeFolderWith({ 'a.md': makeFile(['title: A']) });
    fsSync.symlinkSync('loop.md', path.join(folder, 'loop.md'));
    const stored = await new FolderStore(folder).readAll();
    expect(stored.map(({ id, article, faults }) => [id, article !== null, faults])).toEqual([
      ['a', true, []],
      [
        'loop',
        false,
        [
          {
            file: `${folder}/loop.md`,
            line: 1,
            message: 'cannot be read: it is a link that leads to itself; remove it',
          },
        ],
      ],
    ]);
  });

  test('reads no more of a huge file than is needed to refuse it', async () => {
    const folder = makeFolder();
    const handle = await fs.open(path.join(folder, 'a.md'), 'w');
    await handle.truncate(8_000_000_000);
    await handle.close();
    const [stored] = await new FolderStore(folder).readAll();
    expect(stored?.faults).toMatchObject([{ message: expect.stringContaining('over 1 MB') }]);
  });
});

describe('writing into a folder', () => {
  test('writes one file for an article, and nothing else', async () => {
    const folder = makeFolder();
    const store = new FolderStore(folder);
    await write(store, makeArticle());
    expect(listFiles(folder)).toEqual(['convoy.md']);
    expect(await store.read('convoy')).toMatchObject({ article: makeArticle(), faults: [] });
  });

  test.each([
    ['ENOSPC', 'the disk is full; free some space'],
    ['EROFS', 'the disk is read-only'],
    ['EACCES', 'permission is denied'],
    ['EIO', 'the disk is failing'],
  ])(
    'says why when the disk refuses with %s, and keeps the old file whole',
    async (code, reason) => {
      const folder = makeFolderWith({ 'convoy.md': makeFile(['title: Old']) });
      const rename = () => Promise.reject(diskError(code));
      const store = new FolderStore(folder, { disk: { ...DISK, rename } });
      const writing = write(store, makeArticle({ title: 'New' }));
      await expect(writing).rejects.toThrow(UserError);
      await expect(writing).rejects.toThrow(`convoy.md could not be written: ${reason}`);
      expect(listFiles(folder)).toEqual(['convoy.md']);
      expect(await store.read('convoy')).toMatchObject({ article: { title: 'Old' } });
    },
  );

  test('removes its temporary file when the disk becomes full half-way', async () => {
    const folder = makeFolder();
    const open = fs.open;
    vi.spyOn(fs, 'open').mockImplementation(async (...args) => {
      const handle = await open(...args);
      handle.sync = () => Promise.reject(diskError('ENOSPC'));
      return handle;
    });
    await expect(write(new FolderStore(folder), makeArticle())).rejects.toThrow('the disk is full');
    expect(listFiles(folder)).toEqual([]);
  });

  test('says so when a folder has the name of the file', async () => {
    const folder = makeFolder();
    fsSync.mkdirSync(path.join(folder, 'convoy.md'));
    await expect(write(new FolderStore(folder), makeArticle())).rejects.toThrow(
      'a folder of that name is in the way',
    );
    expect(listFiles(folder)).toEqual(['convoy.md']);
  });

  test('says so when the folder is gone', async () => {
    const store = new FolderStore(path.join(makeFolder(), 'gone'));
    await expect(write(store, makeArticle())).rejects.toThrow('the folder is gone');
  });

  test('flushes the journal, then the file, then the folder with its name', async () => {
    const folder = makeFolder();
    const steps: string[] = [];
    const { open } = fs;
    vi.spyOn(fs, 'open').mockImplementation(async (file, ...rest) => {
      const handle = await open(file, ...rest);
      const sync = handle.sync.bind(handle);
      handle.sync = () => {
        const name = path.relative(folder, String(file)) || 'folder';
        steps.push(`flush ${name.endsWith('.tmp') ? 'file' : name}`);
        return sync();
      };
      return handle;
    });
    const rename = (from: string, to: string) => {
      steps.push('rename');
      return DISK.rename(from, to);
    };
    const store = new FolderStore(folder, { disk: { ...DISK, rename } });
    await write(store, makeArticle());
    steps.length = 0;
    await write(store, makeArticle({ title: 'New' }));
    expect(steps).toEqual([
      'flush .dateline/journal.jsonl',
      'flush file',
      'rename',
      'flush folder',
      'flush .dateline/journal.jsonl',
    ]);
  });
});

describe('removing from a folder', () => {
  test('removes the file, and does nothing if there is none', async () => {
    const folder = makeFolderWith({ 'convoy.md': makeFile(['title: A']) });
    const store = new FolderStore(folder);
    await remove(store, 'convoy');
    await remove(store, 'convoy');
    expect(listFiles(folder)).toEqual([]);
  });

  test('never touches files outside the folder', async () => {
    const outer = makeFolderWith({ 'kept.md': makeFile(['title: A']) });
    const folder = path.join(outer, 'corpus');
    fsSync.mkdirSync(folder);
    const store = new FolderStore(folder);
    await remove(store, '../kept');
    expect(await fs.readdir(outer)).toContain('kept.md');
    expect(await store.read('../kept')).toBeNull();
    await expect(write(store, makeArticle({ id: '../kept' }))).rejects.toThrow('cannot be an id');
  });

  test('says why when the disk refuses', async () => {
    const folder = makeFolderWith({ 'convoy.md': makeFile(['title: A']) });
    const refuse = () => Promise.reject(diskError('EROFS'));
    const store = new FolderStore(folder, { disk: { ...DISK, rename: refuse, remove: refuse } });
    await expect(remove(store, 'convoy')).rejects.toThrow(
      `convoy.md could not be removed: the disk is read-only`,
    );
    expect(await store.changes(10)).toEqual([]);
  });
});
