import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { Corpus } from '../src/corpus/corpus.ts';
import { importArticles } from '../src/corpus/import/import.ts';
import { FolderStore } from '../src/storage/folder/articles.ts';

/** Words of an article that answer a question. */
export const evidence = z.object({
  article: z.string(),
  text: z.string().optional(),
  /** Offsets into the body as the set gives it, in place of the text. */
  start: z.int().optional(),
  end: z.int().optional(),
});

const question = z.object({
  id: z.string(),
  question: z.string(),
  answerable: z.boolean(),
  type: z.string().optional(),
  /** What is asked for, or in what way the question cannot be answered. */
  kind: z.string().optional(),
  /** Regular expression for what a right quote contains, in any case. */
  accept: z.string().optional(),
  answers: z.array(z.string()).optional(),
  evidence: z.array(evidence).default([]),
});

/** A question of an evaluation set, with the evidence that answers it. */
export type EvaluationQuestion = z.infer<typeof question>;
export type Evidence = z.infer<typeof evidence>;

/** A set loaded for measuring. */
export interface EvaluationSet {
  readonly corpus: Corpus;
  /** Bodies as the set gives them, by article id. Some sets have two under one id. */
  readonly bodies: ReadonlyMap<string, readonly string[]>;
  readonly folder: string;
  readonly importMs: number;
  close(): Promise<void>;
}

/**
 * Imports a set's articles into a folder of its own, as a user would.
 *
 * @param directory - Contains `corpus.jsonl`.
 * @throws Error if a line cannot be imported, because every figure would be about another corpus.
 */
export async function loadSet(directory: string): Promise<EvaluationSet> {
  const folder = join(await mkdtemp(join(tmpdir(), 'dateline-bench-')), 'corpus');
  await mkdir(folder);
  const corpus = await Corpus.open(new FolderStore(folder));
  const started = performance.now();
  const result = await importArticles(lines(join(directory, 'corpus.jsonl')), corpus, {
    kind: 'terminal',
    name: 'bench',
  });
  if (result.faults.length > 0) throw new Error(`Not imported: ${JSON.stringify(result.faults)}`);
  return {
    corpus,
    bodies: await originalBodies(directory),
    folder,
    importMs: performance.now() - started,
    async close() {
      await corpus.close();
      await rm(join(folder, '..'), { recursive: true, force: true });
    },
  };
}

/**
 * Reads the questions of a set.
 *
 * @param directory - Contains `questions.jsonl`. Without that file, every title is asked, with no
 *   evidence, so that `verbatim` and times can be measured on any corpus.
 */
export async function loadQuestions(directory: string): Promise<EvaluationQuestion[]> {
  try {
    return await readQuestions(join(directory, 'questions.jsonl'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const titles: EvaluationQuestion[] = [];
  for await (const line of lines(join(directory, 'corpus.jsonl'))) {
    const { id, title } = JSON.parse(line);
    titles.push({ id, question: title, answerable: true, evidence: [] });
  }
  return titles;
}

/**
 * Reads questions whose evidence is given as offsets, and cuts the evidence out of a set's bodies.
 *
 * @throws Error if the set does not have an article.
 */
export async function readOwnQuestions(
  file: string,
  { bodies }: EvaluationSet,
): Promise<EvaluationQuestion[]> {
  const questions = await readQuestions(file);
  return questions.map((one) => ({
    ...one,
    evidence: one.evidence.map(({ article, start, end }) => {
      const body = bodies.get(article)?.at(-1);
      if (body === undefined) throw new Error(`${one.id}: there is no article ${article}`);
      return { article, text: body.slice(start, end) };
    }),
  }));
}

/** Reads the questions of one file. */
export async function readQuestions(file: string): Promise<EvaluationQuestion[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => question.parse(JSON.parse(line)));
}

async function originalBodies(directory: string): Promise<Map<string, string[]>> {
  const bodies = new Map<string, string[]>();
  for await (const line of lines(join(directory, 'corpus.jsonl'))) {
    const { id, body } = JSON.parse(line);
    bodies.set(id, [...(bodies.get(id) ?? []), body]);
  }
  return bodies;
}

async function* lines(file: string): AsyncGenerator<string> {
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Infinity,
  })) {
    if (line.trim() !== '') yield line;
  }
}
