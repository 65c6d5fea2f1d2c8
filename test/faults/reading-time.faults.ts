import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/user-error.ts';
import { FRAGMENTS } from '../hostile/fragments.ts';
import { type Repetition, textOf } from '../hostile/growth.ts';
import { READERS } from '../hostile/readers/index.ts';

/** Characters of the shorter text, and how many times longer the longer text is. */
const SIZE = 4_000;
const TIMES = 8;

/**
 * Time that grows like n is 8 times as long, like n log n 10, like n√n 23, like n² 64 times as long.
 */
const MOST = 28;

/** A measurement below this many milliseconds of processor time says nothing. */
const LEAST = 150;

/** One slow try says nothing on a busy machine: all of them must be slow. */
const TRIES = 3;

/** Milliseconds of processor time of this process, without others. */
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
 * The smallest ratio of the times for the longer and the shorter text; `null` if both are fast.
 * Measures time because counting steps leaves out regular expressions, of this project and of packages.
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

describe('the time of reading grows far more slowly than n²', () => {
  // Readers that refuse long texts cannot be slow.
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
