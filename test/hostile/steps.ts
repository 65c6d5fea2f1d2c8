import { type Profiler, Session } from 'node:inspector';
import { UserError } from '../../src/user-error.ts';
import { NativeSteps } from './natives.ts';

/** What counts and what is counted with, rather than what is counted. */
const COUNTER =
  /\/test\/hostile\/(?:growth|natives|steps)\.ts$|\/node_modules\/(?:@?vite|@vitest|vitest|fast-check|tsx|esbuild)/;

const session = new Session();
session.connect();
session.post('Profiler.enable');
// V8 then counts how often every block of code runs. Code that was compiled earlier is counted by
// whole functions only, so what is to be counted is imported after this file.
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * Counts the steps of some work: how often each block of JavaScript ran, and about how many elements
 * built-in functions looked at. The same work takes the same steps on every machine, however busy.
 *
 * @param work - A refusal counts as done.
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

/** How often blocks ran since this was last asked. */
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
