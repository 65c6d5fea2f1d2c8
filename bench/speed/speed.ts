import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import type { Figures } from '../figures.ts';
import { inTerms } from './contest.ts';
import { gather } from './material.ts';

/** With more passages, MiniSearch alone takes seconds for a question, so fewer are asked. */
const MANY_PASSAGES = 100_000;
const FEW_QUESTIONS = 20;

/** In the order in which they are measured, one after another. */
const CONTENDERS = ['minisearch', 'fts5', 'ours', 'thread'] as const;

/**
 * Measures speed: `bench -- speed --data DIR… [--passages N]`. Joins the corpora, and recombines
 * them up to `N` passages. Asks every contender the same questions, each in a process of its own.
 *
 * @returns Times in milliseconds and memory in megabytes (2²⁰ bytes). `hits` is the share of
 *   questions whose passage is among the first ten.
 */
export async function benchSpeed(argv: readonly string[]): Promise<Figures> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: {
      data: { type: 'string', multiple: true, default: [] },
      passages: { type: 'string', default: '5000' },
      only: { type: 'string' },
    },
    allowPositionals: true,
  });
  const directories = [...values.data, ...positionals];
  if (directories.length === 0) throw new Error('Say which sets: --data DIR…');
  const folder = await mkdtemp(join(tmpdir(), 'dateline-speed-'));
  try {
    const { articles, passages, questions } = await gather(directories, {
      passages: Number(values.passages),
    });
    await putDown(join(folder, 'articles.jsonl'), articles);
    await putDown(join(folder, 'passages.jsonl'), passages.map(inTerms));
    await putDown(join(folder, 'questions.jsonl'), questions);
    const figures: Record<string, number | string | null> = {
      articles: articles.length,
      passages: passages.length,
      questions: questions.length,
    };
    for (const contender of CONTENDERS) {
      if (values.only !== undefined && values.only !== contender) continue;
      if (contender === 'fts5' && !hasSqlite()) {
        figures.fts5 = 'not installed: npm ci --prefix bench';
        continue;
      }
      const most = passages.length > MANY_PASSAGES ? FEW_QUESTIONS : questions.length;
      for (const [name, value] of Object.entries(await report(contender, folder, most))) {
        figures[`${contender} ${name}`] = value;
      }
    }
    return figures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function putDown(file: string, rows: readonly unknown[]): Promise<void> {
  const stream = createWriteStream(file);
  for (const row of rows) {
    if (!stream.write(`${JSON.stringify(row)}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}

function hasSqlite(): boolean {
  try {
    createRequire(import.meta.url)('better-sqlite3');
    return true;
  } catch {
    return false;
  }
}

/** Runs a contender and returns its figures. */
async function report(
  contender: string,
  folder: string,
  questions: number,
): Promise<Readonly<Record<string, number | null>>> {
  const program = fileURLToPath(new URL(`${contender}.ts`, import.meta.url));
  const options = ['--import', 'tsx', '--expose-gc', '--max-old-space-size=16000'];
  const argv = [...options, program, folder, String(questions)];
  const { stdout } = await promisify(execFile)(process.execPath, argv);
  return JSON.parse(stdout);
}
