import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/user-error.ts';
import { FRAGMENTS } from '../hostile/fragments.ts';
import { type Repetition, textOf } from '../hostile/growth.ts';
import { READERS } from '../hostile/readers/index.ts';

/** Characters of the shorter text, and how many times longer the other is. */
const SIZE = 4_000;
const TIMES = 8;

/** What grows like n takes 8 times as long, like n log n 10 times, like n√n 23 times, like n² 64 times. */
const MOST = 28;

/** Milliseconds of processor time that are too few to say anything. */
const LEAST = 150;

/** One slow try says nothing on a busy machine: all of them have to be. */
const TRIES = 3;

/** Milliseconds of processor time, which other processes do not add to. */
async function timeOf(read: (text: string) => unknown, text: string): Promise<number> {
  const before = process.cpuUsage();
  try {
    await read(text);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/**
 * How many times longer the longer text takes at least; `null` if it takes no time to speak of. Regular
 * expressions are not counted by steps, neither those of this project nor those of packages.
 */
async function ratioOf(
  read: (text: string) => unknown,
  repeated: Repetition,
): Promise<number | null> {
  const [short, long] = [textOf(repeated, SIZE), textOf(repeated, SIZE * TIMES)];
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const one = await timeOf(read, short);
    const other = await timeOf(read, long);
    if (other < LEAST) return null;
    least = Math.min(least, other / Math.max(one, LEAST / TIMES ** 2));
    if (least <= MOST) return least;
  }
  return least;
}

describe('the time of reading grows far slower than n²', () => {
  // What refuses long texts has nothing to be slow at.
  const unlimited = READERS.filter(({ longest }) => longest === undefined);

  test.each(unlimited)('$name', async ({ read }) => {
    const slow: string[] = [];
    for (const piece of FRAGMENTS) {
      for (const edge of ['', 'a']) {
        const ratio = await ratioOf(read, { before: edge, piece, after: edge });
        if (ratio !== null && ratio > MOST)
          slow.push(
            `${JSON.stringify(piece)} between ${JSON.stringify(edge)}: ${ratio.toFixed(0)} times`,
          );
      }
    }
    expect(slow).toEqual([]);
  });
});
