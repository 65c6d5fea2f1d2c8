import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setImmediate, setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { Corpus } from '../../src/corpus/corpus.ts';
import type { Comparison } from '../../src/corpus/store.ts';
import { FolderStore } from '../../src/storage/folder/articles.ts';
import { KnownFiles, readVersion } from '../../src/storage/folder/watching/known-files.ts';
import { layArticles, makeArticle, makeFolder } from '../corpus/folders.ts';
import { expectSoundFolder } from '../storage/folder/processes/soundness.ts';

/** If `git checkout` changes this many files, it causes more events than Linux queues for a watcher. */
const CHANGED = 10_000;

const COMPARED = 50_000;

/** Changes every file of a folder as `git checkout` does. */
const CHANGE_ALL = `
  const fs = require('node:fs');
  const folder = process.argv[1];
  for (const name of fs.readdirSync(folder)) {
    if (!name.endsWith('.md')) continue;
    const text = fs.readFileSync(folder + '/' + name, 'utf8');
    fs.unlinkSync(folder + '/' + name);
    fs.writeFileSync(folder + '/' + name, text.replace('title: Old', 'title: New'));
  }
`;

test('ten thousand files changed while the process is busy are all picked up and entered in the journal', async () => {
  const folder = makeFolder();
  layArticles(
    folder,
    Array.from({ length: CHANGED }, (_, at) => makeArticle({ id: `a-${at}`, title: 'Old' })),
  );
  const comparisons: Comparison[] = [];
  const corpus = await Corpus.open(new FolderStore(folder), {
    onCompared: (comparison) => comparisons.push(comparison),
  });
  onTestFinished(() => corpus.close());
  await corpus.watch();
  // This blocks the process until all files are changed.
  execFileSync(process.execPath, ['-e', CHANGE_ALL, folder]);
  const countNew = () => corpus.articles().filter(({ title }) => title === 'New').length;
  for (let tries = 0; tries < 1_200 && countNew() < CHANGED; tries += 1) await wait(100);
  expect(countNew()).toBe(CHANGED);
  await corpus.close();
  const found = comparisons.reduce((sum, { changed }) => sum + changed, 0);
  process.stdout.write(`\nof ${CHANGED} changed files ${found} were found by comparing\n`);
  const { changes } = await expectSoundFolder(folder);
  expect(changes).toHaveLength(2 * CHANGED);
});

/** Milliseconds that this thread has worked, as Linux counts them. Other processes do not count. */
function readWork(): number {
  try {
    return Number(fs.readFileSync('/proc/thread-self/schedstat', 'latin1').split(' ')[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

test('comparing fifty thousand files never blocks the thread for long', async () => {
  const folder = makeFolder();
  const known = new KnownFiles(folder);
  for (let at = 0; at < COMPARED; at += 1) {
    const file = path.join(folder, `report-${at}.md`);
    fs.writeFileSync(file, '');
    known.note(`report-${at}`, await readVersion(file));
  }
  const turns: number[] = [];
  let isOver = false;
  const comparing = known.compare().finally(() => {
    isOver = true;
  });
  for (let last = readWork(); !isOver; ) {
    await setImmediate();
    const now = readWork();
    turns.push(now - last);
    last = now;
  }
  const { files, changed } = await comparing;
  expect([files, changed.length]).toEqual([COMPARED, 0]);
  // Other work gets a turn after every few files.
  expect(turns.length).toBeGreaterThan(COMPARED / 256);
  turns.sort((one, other) => one - other);
  const at = (share: number) => turns[Math.ceil(share * turns.length) - 1]?.toFixed(1);
  process.stdout.write(
    `\n${COMPARED} files compared in ${turns.length} turns of ${at(0.5)} ms (p50), ` +
      `${at(0.99)} ms (p99), ${at(1)} ms (longest)\n`,
  );
});
