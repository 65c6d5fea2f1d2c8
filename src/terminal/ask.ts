import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs, styleText } from 'node:util';
import { z } from 'zod';
import { Corpus } from '../corpus/corpus.ts';
import { describeFault } from '../corpus/fault.ts';
import { FolderStore } from '../corpus/folder.ts';
import { readFilters, type TypedFilters } from '../search/filters.ts';
import { filtersInWords } from '../search/filters-in-words.ts';
import { Searcher } from '../search/searcher.ts';
import { UserError } from '../user-error.ts';
import { type AnswerJson, answerJson } from './json.ts';
import { onOneLine } from './printable.ts';
import { renderAnswer } from './render.ts';
import type { Terminal } from './terminal.ts';

/** How many quotes are given when nobody says. */
const DEFAULT_LIMIT = 3;

/** More quotes than a person or a script can want of one question. */
const MOST_QUOTES = 100;

const USAGE = `Usage:
  npm run --silent ask -- "question" [--source S] [--author A] [--after D] [--before D]
                          [--limit N] [--corpus DIR] [--json]
  npm run --silent ask -- --questions FILE.jsonl --json [--corpus DIR] [--limit N]`;

const batchLine = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  question: z.string(),
  source: z.string().nullish(),
  author: z.string().nullish(),
  after: z.string().nullish(),
  before: z.string().nullish(),
});

type BatchLine = z.infer<typeof batchLine>;

/**
 * `ask`: one question from the command line, or many from a file of JSON Lines.
 *
 * @param argv - Arguments behind `ask`.
 * @returns The exit code: 0, 1 when something is at fault, 2 for wrong usage.
 */
export async function runAsk(argv: readonly string[], terminal: Terminal): Promise<number> {
  const usage = readUsage(argv);
  if ('wrong' in usage) {
    terminal.stderr.write(`${usage.wrong}\n${USAGE}\n`);
    return 2;
  }
  try {
    const corpus = await Corpus.open(new FolderStore(usage.corpus), {
      onFault: (fault) => terminal.stderr.write(`${describeFault(fault)}\n`),
    });
    const searcher = new Searcher(corpus);
    const asker = new Asker(corpus, searcher, usage.limit, terminal);
    return usage.questions === undefined
      ? await asker.one(usage.question, usage.typed, usage.json)
      : await asker.batch(usage.questions);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    terminal.stderr.write(`${error.message}\n`);
    return 1;
  }
}

interface Usage {
  readonly question: string;
  readonly questions: string | undefined;
  readonly typed: TypedFilters;
  readonly limit: number;
  readonly corpus: string;
  readonly json: boolean;
}

function readUsage(argv: readonly string[]): Usage | { readonly wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        source: { type: 'string' },
        author: { type: 'string' },
        after: { type: 'string' },
        before: { type: 'string' },
        limit: { type: 'string', default: String(DEFAULT_LIMIT) },
        corpus: { type: 'string', default: 'corpus' },
        questions: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const { source, author, after, before, questions, json, corpus } = values;
    const limit = Number(values.limit);
    const question = positionals.join(' ').trim();
    if (!Number.isInteger(limit) || limit < 1 || limit > MOST_QUOTES) {
      return {
        wrong: `--limit takes a whole number from 1 to ${MOST_QUOTES}, not “${values.limit}”.`,
      };
    }
    if (questions === undefined && question === '') return { wrong: 'Ask a question.' };
    if (questions !== undefined && question !== '') {
      return { wrong: 'Give either a question or --questions FILE, not both.' };
    }
    if (questions !== undefined && !json) return { wrong: '--questions needs --json.' };
    if (questions !== undefined && [source, author, after, before].some((v) => v !== undefined)) {
      return { wrong: 'With --questions, filters stand in the lines of the file.' };
    }
    const typed = compact({ source, author, after, before });
    return { question, questions, typed, limit, corpus, json };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) {
      return { wrong: (error as Error).message };
    }
    throw error;
  }
}

class Asker {
  readonly #corpus: Corpus;
  readonly #searcher: Searcher;
  readonly #limit: number;
  readonly #terminal: Terminal;

  constructor(corpus: Corpus, searcher: Searcher, limit: number, terminal: Terminal) {
    this.#corpus = corpus;
    this.#searcher = searcher;
    this.#limit = limit;
    this.#terminal = terminal;
  }

  async one(question: string, typed: TypedFilters, json: boolean): Promise<number> {
    const { stdout, columns } = this.#terminal;
    const filters = readFilters(typed, this.#corpus, this.#terminal.now());
    const started = performance.now();
    const answer = await this.#searcher.ask(question, { filters, limit: this.#limit, offset: 0 });
    const ms = performance.now() - started;
    if (json) {
      stdout.write(`${JSON.stringify(answerJson(null, answer, ms))}\n`);
      return 0;
    }
    const bold = (text: string) => (columns === null ? text : styleText('bold', text));
    const only = filtersInWords(filters, onOneLine);
    if (only !== null) stdout.write(`${only}\n`);
    stdout.write(`${renderAnswer(answer, 1, { columns, bold })}\n`);
    return 0;
  }

  /** One line of output for each line of input that is a question; faults name their line. */
  async batch(file: string): Promise<number> {
    const { stdout, stderr } = this.#terminal;
    let number = 0;
    let faults = 0;
    for await (const line of readLines(file)) {
      number += 1;
      if (line.trim() === '') continue;
      try {
        const answer = await this.#answer(readBatchLine(line));
        stdout.write(`${JSON.stringify(answer)}\n`);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        faults += 1;
        stderr.write(`${file}:${number}: ${error.message}\n`);
      }
    }
    return faults === 0 ? 0 : 1;
  }

  async #answer({ id, question, ...typed }: BatchLine): Promise<AnswerJson> {
    const filters = readFilters(compact(typed), this.#corpus, this.#terminal.now());
    const started = performance.now();
    const answer = await this.#searcher.ask(question, { filters, limit: this.#limit, offset: 0 });
    return answerJson(id ?? null, answer, performance.now() - started);
  }
}

async function* readLines(file: string): AsyncGenerator<string> {
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8');
  try {
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    throw new UserError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

function readBatchLine(line: string): BatchLine {
  const result = batchLine.safeParse(parseJson(line));
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new UserError(
    `not a question (${faults.join('; ')}). Write {"id": "1", "question": "Who leads …?"}.`,
  );
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new UserError(`not JSON: ${(error as Error).message}`);
  }
}

/** Without what is not given, so that it cannot be mistaken for an empty filter. */
function compact(typed: Readonly<Record<string, string | null | undefined>>): TypedFilters {
  const given = Object.entries(typed).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given);
}
