import { expect } from 'vitest';
import { makeFolder } from '../../../corpus/folders.ts';
import { expectSoundFolder } from './soundness.ts';
import type { Writer } from './start.ts';

/**
 * Lets two processes write into a folder at the same time, and checks that it has everything that they have
 * written.
 *
 * @param turns - How often each adds a line to the same article, and an article of its own.
 */
export async function writeAtOnce(
  turns: number,
  start: (...argv: readonly string[]) => Writer,
): Promise<void> {
  const folder = makeFolder();
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
}
