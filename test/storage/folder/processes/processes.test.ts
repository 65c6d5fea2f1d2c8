import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { makeFolder, makeLastingFolder } from '../../../corpus/folders.ts';
import { killRepeatedly } from './killed.ts';
import { expectSoundFolder } from './soundness.ts';
import { buildWriter, startWriter, type Writer } from './start.ts';

const folderOfProgram = makeLastingFolder();
let program: string;

beforeAll(async () => {
  program = await buildWriter(folderOfProgram);
});

function start(...argv: readonly string[]): Writer {
  const writer = startWriter(program, ...argv);
  onTestFinished(writer.kill);
  return writer;
}

test('processes killed while they write, alone or two at once, leave every article whole and lose no confirmed change', async () => {
  const killings = [1, 2].map((count) => ({ count, rounds: 3, folder: makeFolder() }));
  await Promise.all(killings.map((killing) => killRepeatedly(killing, start)));
}, 240_000);

describe('two processes that write at once', () => {
  test('lose no change, and neither overwrites what the other has written', async () => {
    const folder = makeFolder();
    const turns = 80;
    const writers = ['one', 'other'].map((name) => start('share', name, `${turns}`));
    await Promise.all(writers.map(({ begin }) => begin(folder)));
    expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual([0, 0]);
    const { corpus, changes } = await expectSoundFolder(folder);
    expect(changes).toHaveLength(4 * turns);
    expect(corpus.size).toBe(2 * turns + 1);
    const lines = corpus.get('shared')?.body.split('\n') ?? [];
    const expected = ['one', 'other'].flatMap((name) =>
      Array.from({ length: turns }, (_, turn) => `${name} ${turn}`),
    );
    expect(lines.toSorted()).toEqual(expected.toSorted());
  }, 240_000);
});
