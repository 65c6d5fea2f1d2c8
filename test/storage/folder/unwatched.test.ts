import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { Corpus } from '../../../src/corpus/corpus.ts';
import type { Comparison } from '../../../src/corpus/store.ts';
import { type FolderOptions, FolderStore } from '../../../src/storage/folder/articles.ts';
import { DISK } from '../../../src/storage/folder/disk.ts';
import type { SystemListener } from '../../../src/storage/folder/watching/ask-system.ts';
import type { WatchOptions } from '../../../src/storage/folder/watching/watch.ts';
import { UserError } from '../../../src/user-error.ts';
import { makeFile, makeFolderWith } from '../../corpus/folders.ts';
import { expectSoundFolder } from './processes/soundness.ts';

/** Long enough for a busy machine. */
const IN_TIME = { timeout: 20_000, interval: 20 };

/** More than any test reaches. */
const NEVER = 1_000_000;

/** Checks often, but compares only if a test gives a reason. */
const QUIET = { check: 20, interval: NEVER, delay: NEVER, burst: NEVER };

/** A system that reports only what a test makes it report. */
function makeDeafSystem() {
  const listeners: SystemListener[] = [];
  const ask: WatchOptions['ask'] = (_, listener) => {
    listeners.push(listener);
    return () => undefined;
  };
  return { ask, tell: (name: string) => listeners.at(-1)?.onName(name) };
}

async function watch(
  files: Readonly<Record<string, string>>,
  watching: WatchOptions,
  options: FolderOptions = {},
) {
  const folder = makeFolderWith(files);
  const comparisons: Comparison[] = [];
  const errors: unknown[] = [];
  const store = new FolderStore(folder, { ...options, watching: { settled: 50, ...watching } });
  const corpus = await Corpus.open(store, {
    onCompared: (comparison) => comparisons.push(comparison),
    onError: (error) => errors.push(error),
  });
  await corpus.watch();
  onTestFinished(() => corpus.close());
  const titles = () => corpus.articles().map(({ title }) => title);
  const write = (id: string, title: string) =>
    fs.writeFileSync(path.join(folder, `${id}.md`), makeFile([`title: ${title}`]));
  return { folder, corpus, titles, write, errors, comparisons };
}

const FILES = { 'a.md': makeFile(['title: A']), 'b.md': makeFile(['title: B']) };

describe('changes that the system does not report', () => {
  test('are found after some minutes, and are entered in the journal', async () => {
    const { ask } = makeDeafSystem();
    const watching = { ask, doubts: { ...QUIET, interval: 100 } };
    const { folder, corpus, titles, write, comparisons } = await watch(FILES, watching);
    write('a', 'New');
    fs.rmSync(path.join(folder, 'b.md'));
    write('c', 'C');
    await vi.waitFor(() => expect(titles()).toEqual(['New', 'C']), IN_TIME);
    expect(comparisons).toContainEqual({ reason: 'interval', files: 2, changed: 3 });
    await corpus.close();
    const { changes } = await expectSoundFolder(folder);
    expect(changes.map(({ id, action }) => `${id} ${action}`).toSorted()).toEqual(
      ['a found', 'b found', 'a edit', 'b remove', 'c add'].toSorted(),
    );
  });

  test('are found after a burst of other changes, some of which were reported', async () => {
    const { ask, tell } = makeDeafSystem();
    const watching = { ask, doubts: { ...QUIET, burst: 50 } };
    const { titles, write, comparisons } = await watch(FILES, watching);
    write('a', 'New A');
    write('b', 'New B');
    for (let event = 0; event < 60; event += 1) tell('a.md');
    await vi.waitFor(() => expect(titles()).toEqual(['New A', 'New B']), IN_TIME);
    // Reported changes do not count as found.
    expect(comparisons.at(-1)).toEqual({ reason: 'burst', files: 2, changed: 1 });
  });

  test('are found after this process was blocked for a while', async () => {
    const { ask } = makeDeafSystem();
    const watching = { ask, doubts: { ...QUIET, delay: 100 } };
    const { titles, write, comparisons } = await watch(FILES, watching);
    write('a', 'New');
    const begin = Date.now();
    while (Date.now() - begin < 300) {
      // Blocks the process.
    }
    await vi.waitFor(() => expect(titles()).toEqual(['New', 'B']), IN_TIME);
    expect(comparisons).toContainEqual({ reason: 'pause', files: 2, changed: 1 });
  });

  test('are found even if the file has the same size and time as before', async () => {
    const { ask } = makeDeafSystem();
    const watching = { ask, doubts: { ...QUIET, interval: 100 } };
    const { folder, titles, write } = await watch(FILES, watching);
    const file = path.join(folder, 'a.md');
    const { atime, mtime } = fs.statSync(file);
    write('a', 'Z');
    fs.utimesSync(file, atime, mtime);
    await vi.waitFor(() => expect(titles()).toEqual(['Z', 'B']), IN_TIME);
  });

  test('are looked for at intervals, and nothing is reported if nothing has changed', async () => {
    const { ask } = makeDeafSystem();
    const watching = { ask, doubts: { ...QUIET, interval: 50 } };
    const { corpus, comparisons } = await watch(FILES, watching);
    const told = vi.fn();
    corpus.subscribe(told);
    await vi.waitFor(() => expect(comparisons.length).toBeGreaterThan(3), IN_TIME);
    expect(comparisons.slice(1).every(({ changed }) => changed === 0)).toBe(true);
    expect(told).not.toHaveBeenCalled();
  });

  test('are not looked for without a reason', async () => {
    const { ask } = makeDeafSystem();
    const { comparisons } = await watch(FILES, { ask, doubts: QUIET });
    await wait(200);
    expect(comparisons).toEqual([{ reason: 'begin', files: 2, changed: 0 }]);
  });
});

describe('a system that refuses to watch', () => {
  test('is reported once, and the folder is compared instead until the system watches it', async () => {
    let isRefusing = true;
    const { ask: agree, tell } = makeDeafSystem();
    const ask: WatchOptions['ask'] = (folder, listener) => {
      if (!isRefusing) return agree(folder, listener);
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    };
    const watching = { ask, doubts: { ...QUIET, unwatchedInterval: 100 } };
    const { titles, write, errors, comparisons } = await watch(FILES, watching);
    write('a', 'New');
    await vi.waitFor(() => expect(titles()).toEqual(['New', 'B']), IN_TIME);
    expect(comparisons).toContainEqual({ reason: 'unwatched', files: 2, changed: 1 });
    await vi.waitFor(() => expect(comparisons.length).toBeGreaterThan(4), IN_TIME);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toBeInstanceOf(UserError);
    expect(String(errors[0])).toContain('raise the limit fs.inotify.max_user_watches');

    isRefusing = false;
    // Each change postpones the reading of the file, so it needs a while without one.
    const patiently = { ...IN_TIME, interval: 150 };
    await vi.waitFor(() => {
      write('b', 'New B');
      tell('b.md');
      expect(titles()).toEqual(['New', 'New B']);
    }, patiently);
  });

  test('in the middle of watching is asked again', async () => {
    const listeners: SystemListener[] = [];
    const ask: WatchOptions['ask'] = (_, listener) => {
      listeners.push(listener);
      return () => undefined;
    };
    const { errors } = await watch(FILES, { ask, doubts: { ...QUIET, unwatchedInterval: 50 } });
    listeners[0]?.onError(new Error('gone'));
    await vi.waitFor(() => expect(listeners).toHaveLength(2), IN_TIME);
    expect(errors).toHaveLength(1);
  });
});

test('an edit by hand that could not be entered in the journal is entered once that is possible', async () => {
  const { ask } = makeDeafSystem();
  let isFull = false;
  const disk = {
    ...DISK,
    append: async (...given: Parameters<typeof DISK.append>) => {
      if (isFull) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
      return DISK.append(...given);
    },
  };
  const watching = { ask, doubts: { ...QUIET, interval: 50 } };
  const { folder, corpus, titles, write, errors, comparisons } = await watch(FILES, watching, {
    disk,
  });
  isFull = true;
  write('a', 'New');
  await vi.waitFor(() => expect(errors).toHaveLength(1), IN_TIME);
  expect(titles()).toEqual(['New', 'B']);
  const count = comparisons.length;
  await vi.waitFor(() => expect(comparisons.length).toBeGreaterThan(count + 2), IN_TIME);
  expect(errors).toHaveLength(1);
  isFull = false;
  await vi.waitFor(async () => expect(await corpus.changes(10)).toHaveLength(3), IN_TIME);
  await corpus.close();
  const { changes } = await expectSoundFolder(folder);
  expect(changes.at(-1)).toMatchObject({ action: 'edit', by: { kind: 'hand' } });
});

test('a file that could not be read is read once that is possible, even if it has not changed', async () => {
  const { ask } = makeDeafSystem();
  const watching = { ask, doubts: { ...QUIET, interval: 50 } };
  const { open } = fs.promises;
  let isFailing = true;
  const opening = vi.spyOn(fs.promises, 'open').mockImplementation(async (file, ...rest) => {
    if (isFailing && String(file).endsWith('a.md')) {
      throw Object.assign(new Error('EMFILE'), { code: 'EMFILE' });
    }
    return open(file, ...rest);
  });
  onTestFinished(() => opening.mockRestore());
  const { titles } = await watch(FILES, watching);
  expect(titles()).toEqual(['B']);
  isFailing = false;
  await vi.waitFor(() => expect(titles()).toEqual(['A', 'B']), IN_TIME);
});
