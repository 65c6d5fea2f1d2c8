import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { z } from 'zod';
import type { Figures } from '../figures.ts';
import { writeArticles } from '../scale/scale.ts';
import { gather } from '../speed/material.ts';
import { frequentNames } from './topics.ts';

/** Timelines asked for at the same moment. */
const AT_ONCE = 40;

const report = z.record(z.string(), z.number());

/**
 * Measures the memory that pictures and timelines leave: `bench -- memory --data DIR… [--articles
 * N]`. Joins the corpora, and recombines them up to `N` articles. A process of its own opens them
 * as the bot does and reads all dates. It then draws 300 pictures of one timeline, and builds and
 * draws 160 timelines, 40 at once, of the names that most titles have.
 *
 * @returns Milliseconds, and megabytes (2²⁰ bytes) of the whole process. `startMb` is measured when
 *   the first of the timelines has been built and drawn, `picturesMb` after the 300 pictures.
 *   `timelinesMb` is the most after any 40 timelines, `aboveStartMb` the difference between the
 *   start and the larger of these two, and `mostMb` the most at any moment. `lag…Ms` is the longest
 *   time for which the main thread was blocked.
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
