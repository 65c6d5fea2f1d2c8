import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { makeFolder, makeLastingFolder } from '../folders.ts';
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

/**
 * Lets the processes write at the same time, and kills each at a moment of its own: before its first
 * change, or in the middle of the one after the first few.
 */
async function killAll(writers: readonly Writer[], folder: string, round: number): Promise<void> {
  await Promise.all(
    writers.map(async ({ begin, reach, kill, ended }, index) => {
      await begin(folder);
      await reach((round + index) % 3);
      await wait(Math.random() * 20);
      kill();
      expect(await ended).toBe('SIGKILL');
    }),
  );
}

/** Kills processes round after round, and after each round starts on what they have left. */
async function killRepeatedly(count: number, rounds: number, folder: string): Promise<void> {
  const startAll = (round: number) =>
    Array.from({ length: count }, (_, index) => start('churn', `${round}-${index}`));
  const promised: number[] = [];
  let next = startAll(0);
  for (let round = 1; round <= rounds; round += 1) {
    const writers = next;
    // The next ones are loaded meanwhile.
    next = startAll(round);
    await killAll(writers, folder, round);
    const { changes } = await expectSoundFolder(folder);
    promised.push(...writers.flatMap((writer) => writer.promised));
    expect(promised.filter((sequence) => sequence > changes.length)).toEqual([]);
    expect(changes.filter(({ by }) => by.kind === 'hand')).toEqual([]);
  }
  // It would prove nothing if they never got to write.
  expect(promised.length).toBeGreaterThan(rounds / 2);
}

test('over two hundred processes killed while they write, alone or two at once, leave every article whole and lose nothing that they have promised', async () => {
  // The journal of a folder grows, so there are several, at the same time.
  const folders = [1, 1, 2, 2].map((count) => ({ count, folder: makeFolder() }));
  await Promise.all(folders.map(({ count, folder }) => killRepeatedly(count, 34, folder)));
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
