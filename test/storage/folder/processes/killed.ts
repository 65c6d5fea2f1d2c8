import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { expectSoundFolder } from './soundness.ts';
import type { Writer } from './start.ts';

/**
 * Lets the processes write at the same time, and kills each at a different moment: before its first
 * change, or in the middle of one after the first few.
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

/** How many processes write into a folder at a time, and how often they are killed. */
export interface Killing {
  readonly count: number;
  readonly rounds: number;
  readonly folder: string;
}

/** Kills processes in rounds, and checks the folder after each round. */
export async function killRepeatedly(
  { count, rounds, folder }: Killing,
  start: (...argv: readonly string[]) => Writer,
): Promise<void> {
  const startAll = (round: number) =>
    Array.from({ length: count }, (_, index) => start('churn', `${round}-${index}`));
  const promised: number[] = [];
  let next = startAll(0);
  for (let round = 1; round <= rounds; round += 1) {
    const writers = next;
    // Load the next ones meanwhile.
    next = startAll(round);
    await killAll(writers, folder, round);
    const { changes } = await expectSoundFolder(folder);
    promised.push(...writers.flatMap((writer) => writer.promised));
    expect(promised.filter((sequence) => sequence > changes.length)).toEqual([]);
    expect(changes.filter(({ by }) => by.kind === 'hand')).toEqual([]);
  }
  // The test proves something only if they wrote.
  expect(promised.length).toBeGreaterThan(rounds / 2);
}
