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
 * Counts the steps of some work: the runs of each block of JavaScript, and about the number of elements
 * that built-in functions read. The same work takes the same number of steps on every machine, even on
 * a busy one.
 *
 * @param work - May throw a UserError.
 */
export async function countSteps(work: () => unknown): Promise<number> {
  const natives = new NativeSteps();
  takeBlocks();
  natives.begin();
  try {
    const result = work();
    if (result instanceof Promise) await result;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  } finally {
    natives.end();
  }
  return takeBlocks() + natives.steps;
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
