import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { z } from 'zod';
import type { Article } from '../../src/corpus/article.ts';
import { writeArticle } from '../../src/corpus/format/format.ts';
import type { Figures } from '../figures.ts';
import { frequentNames } from '../memory/topics.ts';
import { gather } from '../speed/material.ts';

/** Sizes to measure, up to the one that is asked for. */
const SIZES = [1_000, 2_000, 5_000, 10_000, 20_000, 50_000];

/** Questions asked at each size. */
const QUESTIONS = 200;

/** Timelines asked for at the same moment. */
const TIMELINES = 40;

/** Questions and topics that a process is asked for. */
export interface Asked {
  readonly questions: readonly string[];
  readonly topics: readonly string[];
}

/** Files written at the same time. */
const AT_ONCE = 64;

const MEGABYTE = 1_048_576;

const report = z.record(z.string(), z.number().nullable());

/**
 * Measures how a bot grows: `bench -- scale --data DIR… [--articles N]`. Joins the corpora, and
 * recombines them up to `N` articles. At 1,000 articles and so on up to `N`, a process of its own
 * starts as the bot does, first without a snapshot of the index and then with one. The second one
 * answers questions, and in the end builds 40 timelines with pictures at once.
 *
 * @returns For each number of articles, milliseconds and megabytes (2²⁰ bytes). `needsMb` is the
 *   most memory that the process ever had.
 */
export async function benchScale(argv: readonly string[]): Promise<Figures> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: {
      data: { type: 'string', multiple: true, default: [] },
      articles: { type: 'string', default: '10000' },
    },
    allowPositionals: true,
  });
  const directories = [...values.data, ...positionals];
  if (directories.length === 0) throw new Error('Say which sets: --data DIR…');
  const most = Number(values.articles);
  const { articles, questions } = await gather(directories, { articles: most });
  const place = await mkdtemp(join(tmpdir(), 'dateline-scale-'));
  try {
    const asked = join(place, 'questions.json');
    const texts = questions.slice(0, QUESTIONS).map(({ question }) => question);
    const topics = frequentNames(articles, TIMELINES);
    await writeFile(asked, JSON.stringify({ questions: texts, topics } satisfies Asked));
    const folder = join(place, 'corpus');
    const figures: Record<string, number | null> = {};
    let written = 0;
    for (const size of [...SIZES.filter((one) => one < most), most]) {
      await writeArticles(articles.slice(written, size), written, folder);
      written = size;
      await rm(join(folder, '.dateline'), { recursive: true, force: true });
      const { readyMs: firstReadyMs = null } = await start(folder);
      const characters = articles.slice(0, size).reduce((sum, { body }) => sum + body.length, 0);
      const grown = {
        textMb: characters / MEGABYTE,
        firstReadyMs,
        ...(await start(folder, asked)),
      };
      for (const [name, value] of Object.entries(grown)) {
        figures[`${size} ${name}`] = value === null ? null : Math.round(value * 10) / 10;
      }
    }
    return figures;
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/**
 * Writes articles into a folder, and makes the folder if needed. Numbers them, so that no id occurs
 * twice.
 *
 * @param first - Number of the first of them.
 */
export async function writeArticles(
  articles: readonly Article[],
  first: number,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let at = 0; at < articles.length; at += AT_ONCE) {
    await Promise.all(
      articles.slice(at, at + AT_ONCE).map((article, offset) => {
        const id = `article-${first + at + offset}`;
        return writeFile(join(folder, `${id}.md`), writeArticle({ ...article, id }));
      }),
    );
  }
}

/**
 * Runs a process and returns its figures.
 *
 * @param asked - File of questions and topics. Without one, the process only starts.
 */
async function start(folder: string, asked?: string): Promise<z.infer<typeof report>> {
  const program = fileURLToPath(new URL('grown.ts', import.meta.url));
  const argv = ['--import', 'tsx', program, folder, ...(asked === undefined ? [] : [asked])];
  const { stdout } = await promisify(execFile)(process.execPath, argv);
  return report.parse(JSON.parse(stdout));
}
