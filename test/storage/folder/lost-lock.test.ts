import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Change } from '../../../src/corpus/change.ts';
import { Corpus } from '../../../src/corpus/corpus.ts';
import { FolderStore } from '../../../src/storage/folder/articles.ts';
import { DISK, type Disk } from '../../../src/storage/folder/disk.ts';
import type { LockOptions } from '../../../src/storage/folder/lock/lock.ts';
import { LockLostError } from '../../../src/storage/folder/lock/lock-lost-error.ts';
import { FolderQuestions } from '../../../src/storage/folder/questions.ts';
import { layArticles, listFiles, makeArticle, makeFolder, TESTER } from '../../corpus/folders.ts';
import { PausingDisk } from './pausing-disk.ts';
import { expectSoundFolder } from './processes/soundness.ts';

const OLD = makeArticle({ id: 'old', title: 'Old' });

/** A process that is paused shows no sign of life. */
const PAUSED: LockOptions = { machine: 'paused', refresh: 1_000_000 };

/** A process on another machine, which does not wait long. */
const OTHER: LockOptions = { machine: 'other', silence: 100, refresh: 20 };

async function makeCorpus(): Promise<string> {
  const folder = makeFolder();
  const corpus = await Corpus.open(new FolderStore(folder));
  await corpus.put(OLD, TESTER);
  return folder;
}

interface Case {
  readonly name: string;
  readonly work: (corpus: Corpus) => Promise<readonly (Change | null)[]>;
}

const CASES: readonly Case[] = [
  {
    name: 'an addition',
    work: async (corpus) => [await corpus.put(makeArticle({ id: 'new' }), TESTER)],
  },
  {
    name: 'an edit',
    work: async (corpus) => [await corpus.put({ ...OLD, title: 'Edited' }, TESTER)],
  },
  { name: 'a removal', work: async (corpus) => [await corpus.remove('old', TESTER)] },
  {
    name: 'an import',
    work: (corpus) =>
      corpus.putAll(
        ['old', 'new-1', 'new-2'].map((id) => makeArticle({ id, title: 'Imported' })),
        TESTER,
      ),
  },
];

/** Runs work in a process that is paused at one moment, while another process writes. */
async function interrupt(
  folder: string,
  work: Case['work'],
  moment: number,
): Promise<{
  readonly hasPaused: boolean;
  readonly outcome: readonly (Change | null)[] | unknown;
}> {
  const other = await Corpus.open(new FolderStore(folder, { lock: OTHER }));
  const disk = new PausingDisk(moment, async () => {
    for (const title of ['By another', 'By another again']) {
      await other.put({ ...OLD, title }, TESTER);
    }
  });
  const corpus = await Corpus.open(new FolderStore(folder, { disk, lock: PAUSED }));
  const outcome = await work(corpus).catch((error: unknown) => error);
  return { hasPaused: disk.hasPaused, outcome };
}

describe.each(CASES)(
  '$name by a process that is paused while another one takes over its lock',
  ({ work }) => {
    test('is correctly reported as made or not made, at every moment of the pause', async () => {
      const outcomes = new Set<string>();
      for (let moment = 0; ; moment += 1) {
        const folder = await makeCorpus();
        const { hasPaused, outcome } = await interrupt(folder, work, moment);
        const { changes, faults } = await expectSoundFolder(folder);
        const others = changes.filter(({ after }) => after?.title.startsWith('By another'));
        expect(others).toHaveLength(hasPaused ? 2 : 0);
        expect(changes.filter(({ by }) => by.kind === 'hand')).toEqual([]);
        if (Array.isArray(outcome)) {
          for (const change of outcome) expect(changes[change.sequence - 1]).toEqual(change);
          expect(changes).toHaveLength(1 + others.length + outcome.length);
        } else {
          expect(outcome).toBeInstanceOf(LockLostError);
          expect(changes).toHaveLength(1 + others.length);
        }
        outcomes.add(Array.isArray(outcome) ? 'made' : 'not made');
        expect(faults).toEqual([]);
        if (!hasPaused) break;
        expect(moment).toBeLessThan(60);
      }
      expect([...outcomes].toSorted()).toEqual(['made', 'not made']);
    });
  },
);

test('a process that has lost the lock can write again', async () => {
  const folder = await makeCorpus();
  const { outcome } = await interrupt(folder, CASES[1]?.work ?? (async () => []), 1);
  expect(outcome).toBeInstanceOf(LockLostError);
  const corpus = await Corpus.open(new FolderStore(folder, { lock: PAUSED }));
  expect(await corpus.put({ ...OLD, title: 'Again' }, TESTER)).toMatchObject({ sequence: 4 });
  await expectSoundFolder(folder);
});

test('a change that lost its lock says so if its outcome cannot be determined', async () => {
  const folder = await makeCorpus();
  const own = path.join(folder, '.dateline');
  const disk: Disk = {
    ...DISK,
    append: async (file, text, confirm) => {
      await DISK.append(file, text, confirm);
      // Another process has the lock, and keeps it.
      const [name = ''] = fs.readdirSync(path.join(own, 'lock'));
      fs.renameSync(path.join(own, 'lock', name), path.join(own, 'lock', 'somebody'));
    },
  };
  const lock = { ...PAUSED, patience: 100 };
  const corpus = await Corpus.open(new FolderStore(folder, { disk, lock }));
  await expect(corpus.put({ ...OLD, title: 'New' }, TESTER)).rejects.toThrow(
    'Check whether it was made before you try again.',
  );
});

test('articles are written and removed even if .dateline is on a disk of its own', async () => {
  const folder = makeFolder();
  const isAcross = (from: string, to: string) =>
    from.includes('.dateline') !== to.includes('.dateline');
  const disk: Disk = {
    ...DISK,
    rename: (from, to) =>
      isAcross(from, to)
        ? Promise.reject(Object.assign(new Error('EXDEV'), { code: 'EXDEV' }))
        : DISK.rename(from, to),
  };
  const corpus = await Corpus.open(new FolderStore(folder, { disk }));
  for (const title of ['1', '2']) await corpus.put({ ...OLD, title }, TESTER);
  await corpus.put(makeArticle({ id: 'kept' }), TESTER);
  await corpus.remove('old', TESTER);
  expect(listFiles(folder)).toEqual(['kept.md']);
  expect((await expectSoundFolder(folder)).changes).toHaveLength(4);
});

test('a mark that could not be written is written before the next change of the same transaction', async () => {
  const folder = await makeCorpus();
  layArticles(folder, [{ ...OLD, title: 'By hand' }]);
  let appended = 0;
  const disk: Disk = {
    ...DISK,
    append: (file, text, confirm) => {
      appended += 1;
      if (appended !== 2) return DISK.append(file, text, confirm);
      return Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }));
    },
  };
  const corpus = await Corpus.open(new FolderStore(folder, { disk }));
  // The edit by hand is entered first, and its mark fails.
  expect(await corpus.put({ ...OLD, title: 'New' }, TESTER)).toMatchObject({ sequence: 3 });
  const { changes } = await expectSoundFolder(folder);
  expect(changes.map(({ after }) => after?.title)).toEqual(['Old', 'By hand', 'New']);
});

test('a process that is paused while it prunes questions loses none', async () => {
  const folder = makeFolder();
  const entry = (question: string, day: string) => ({
    day,
    question,
    server: null,
    answered: false,
  });
  const paused = new FolderQuestions(folder, PAUSED);
  const other = new FolderQuestions(folder, OTHER);
  await paused.add(entry('old', '2026-01-01'));
  await paused.add(entry('kept', '2026-11-20'));
  const file = path.join(folder, '.dateline', 'questions.jsonl');
  const { open } = fs.promises;
  const opening = vi.spyOn(fs.promises, 'open').mockImplementation(async (name, ...rest) => {
    if (String(name).endsWith('.tmp')) {
      // The pruned lines are about to be written.
      opening.mockRestore();
      await other.add(entry('new', '2026-11-20'));
    }
    return open(name, ...rest);
  });
  await expect(paused.keepSince('2026-11-01')).rejects.toThrow(LockLostError);
  expect(fs.readFileSync(file, 'utf8')).toContain('new');
});
