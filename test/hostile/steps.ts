import { type Profiler, Session } from 'node:inspector';
import { UserError } from '../../src/user-error.ts';
import { NativeSteps } from './natives.ts';

/** Files of the counter and of the test tools, which are not counted. */
const COUNTER =
  /\/test\/hostile\/(?:growth|natives|steps)\.ts$|\/node_modules\/(?:@?vite|@vitest|vitest|fast-check|tsx|esbuild)/;

const session = new Session();
session.connect();
session.post('Profiler.enable');
// From here on, V8 counts how often each block of code runs. It counts code that was compiled earlier
// only by whole functions, so import the code to be counted after this file.
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * Counts the steps of works, one after the other: the runs of each block of JavaScript, and about the number
 * of elements that built-in functions read. The same work takes the same number of steps on every machine,
 * even on a busy one.
 *
 * The first count includes what ran since the last call. Leaving that out takes another 10 ms, because V8
 * lists all functions of the program each time.
 *
 * @param works - May throw a UserError.
 */
export async function countSteps(works: readonly (() => unknown)[]): Promise<number[]> {
  const counts: number[] = [];
  for (const work of works) {
    const natives = new NativeSteps();
    natives.begin();
    try {
      await finish(work);
    } finally {
      natives.end();
    }
    counts.push(takeBlocks() + natives.steps);
  }
  return counts;
}

/** Does some work without counting. */
export async function finish(work: () => unknown): Promise<void> {
  try {
    const result = work();
    if (result instanceof Promise) await result;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

/** Returns how often blocks ran since the last call. */
function takeBlocks(): number {
  let blocks = 0;
  session.post('Profiler.takePreciseCoverage', (_error, taken) => {
    for (const { url, functions } of taken?.result ?? []) {
      if (!COUNTER.test(url)) blocks += functions.reduce((sum, each) => sum + blocksOf(each), 0);
    }
  });
  return blocks;
}

function blocksOf({ ranges }: Profiler.FunctionCoverage): number {
  return ranges.reduce((sum, { count }) => sum + count, 0);
}
