import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { z } from 'zod';
import type { Figures } from '../ask/ask.ts';
import { writeArticles } from '../scale/scale.ts';
import { gather } from '../speed/material.ts';
import { frequentNames } from './topics.ts';

/** How many timelines are asked for at the same moment. */
const AT_ONCE = 40;

const report = z.record(z.string(), z.number());

/**
 * Measures what pictures and timelines leave in memory: `bench -- memory --data DIR… [--articles N]`.
 * The corpora are joined, and recombined up to `N` articles. A process of its own opens them as the
 * bot does and reads all dates; then 300 pictures of one timeline are drawn, and 160 timelines built
 * and drawn, 40 at once, of the names that most titles have.
 *
 * @returns Milliseconds, and megabytes (2²⁰ bytes) of the whole process: `startMb` once the first of
 *   the timelines has been built and drawn, `picturesMb` after the 300 pictures, `timelinesMb` the most
 *   after any 40 timelines, `aboveStartMb` by how much the larger of these two exceeds the start, and
 *   `mostMb` the most at any moment. `lag…Ms` is the longest time for which the main thread served
 *   nobody.
 */
export async function benchMemory(argv: readonly string[]): Promise<Figures> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: {
      data: { type: 'string', multiple: true, default: [] },
      articles: { type: 'string', default: '5700' },
    },
    allowPositionals: true,
  });
  const directories = [...values.data, ...positionals];
  if (directories.length === 0) throw new Error('Say which sets: --data DIR…');
  const { articles } = await gather(directories, { articles: Number(values.articles) });
  const place = await mkdtemp(join(tmpdir(), 'dateline-memory-'));
  try {
    const folder = join(place, 'corpus');
    await writeArticles(articles, 0, folder);
    const asked = join(place, 'topics.json');
    await writeFile(asked, JSON.stringify(frequentNames(articles, AT_ONCE)));
    const program = fileURLToPath(new URL('used.ts', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...['--import', 'tsx', program],
      ...[folder, asked],
    ]);
    const figures = Object.entries(report.parse(JSON.parse(stdout)));
    return Object.fromEntries(figures.map(([name, value]) => [name, Math.round(value)]));
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}
