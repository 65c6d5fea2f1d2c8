import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { z } from 'zod';
import { loadSet } from '../data.ts';
import type { Figures } from '../figures.ts';

const MEGABYTE = 1_048_576;

const report = z.object({
  articles: z.number(),
  passages: z.number(),
  readyMs: z.number(),
  rss: z.number(),
  heapUsed: z.number(),
});

/**
 * Measures a start of the compiled program: `bench -- start --data DIR`, after `npm run compile`. Imports
 * the articles as a user would; then a process of its own loads them as the bot does.
 *
 * @returns Times in milliseconds, `firstReadyMs` without a snapshot of the index and `readyMs` with
 *   one; memory in megabytes (2²⁰ bytes).
 */
export async function benchStart(argv: readonly string[]): Promise<Figures> {
  const { values } = parseArgs({ args: [...argv], options: { data: { type: 'string' } } });
  if (values.data === undefined) throw new Error('Say which set: --data DIR');
  const set = await loadSet(values.data);
  try {
    const program = fileURLToPath(new URL('loaded.mjs', import.meta.url));
    const argv = ['--enable-source-maps', program, set.folder];
    const start = async () => {
      const { stdout } = await promisify(execFile)(process.execPath, argv);
      return report.parse(JSON.parse(stdout));
    };
    const { readyMs: firstReadyMs } = await start();
    const { articles, passages, readyMs, rss, heapUsed } = await start();
    return {
      articles,
      passages,
      importMs: Math.round(set.importMs),
      firstReadyMs: Math.round(firstReadyMs),
      readyMs: Math.round(readyMs),
      rssMb: Math.round(rss / MEGABYTE),
      heapMb: Math.round(heapUsed / MEGABYTE),
    };
  } finally {
    await set.close();
  }
}
