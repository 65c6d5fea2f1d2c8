import { z } from 'zod';
import type { Corpus } from '../../corpus/corpus.ts';
import { filtersInWords, limitsOf } from '../../search/filters-in-words.ts';
import { readSmallTalk } from '../../search/question/small-talk.ts';
import type { Searcher } from '../../search/searcher.ts';
import { withSpeaker } from '../../search/speakers/with-speaker.ts';
import { readFilters, type TypedFilters } from '../../search/typed-filters.ts';
import { answerLines, compact, LINE_FIELDS } from '../batch.ts';
import type { Searchable } from '../place.ts';
import { answerJson, smallTalkJson } from '../replies/json.ts';
import { onOneLine } from '../replies/printable.ts';
import { layoutFor, renderAnswer } from '../replies/render.ts';
import { renderSmallTalk } from '../replies/render-small-talk.ts';
import type { Terminal } from '../terminal.ts';
import {
  checkQuestion,
  readArguments,
  readWholeNumber,
  requireOneOrFile,
  withReports,
  withUsage,
} from '../usage.ts';

/** Number of quotes without `--limit`. */
const DEFAULT_LIMIT = 3;

/** More quotes than a person or a script needs for one question. */
const MOST_QUOTES = 100;

const USAGE = `Usage:
  npm run --silent ask -- "question" [--source S] [--author A] [--speaker P] [--after D]
                          [--before D] [--limit N] [--corpus DIR] [--json]
  npm run --silent ask -- --questions FILE.jsonl --json [--corpus DIR] [--limit N]`;

const batchLine = z.object({ ...LINE_FIELDS, question: z.string(), author: z.string().nullish() });

type BatchLine = z.infer<typeof batchLine>;

/**
 * `ask`: one question from the command line, or many from a file of JSON Lines.
 *
 * @param argv - Arguments after `ask`.
 * @returns The exit code: 0, 1 on a fault, 2 for wrong usage.
 */
export function runAsk(argv: readonly string[], terminal: Terminal): Promise<number> {
  return withUsage(USAGE, terminal, async () => {
    const usage = readUsage(argv);
    return withReports(usage.corpus, terminal, (searchable) => {
      const asker = new Asker(searchable, usage.limit, terminal);
      return usage.questions === undefined
        ? asker.one(usage.question, usage.typed, usage.json)
        : asker.batch(usage.questions);
    });
  });
}

interface Usage {
  readonly question: string;
  readonly questions: string | undefined;
  readonly typed: TypedFilters;
  readonly limit: number;
  readonly corpus: string | undefined;
  readonly json: boolean;
}

function readUsage(argv: readonly string[]): Usage {
  const { values, positionals } = readArguments({
    args: [...argv],
    allowPositionals: true,
    options: {
      source: { type: 'string' },
      author: { type: 'string' },
      speaker: { type: 'string' },
      after: { type: 'string' },
      before: { type: 'string' },
      limit: { type: 'string', default: String(DEFAULT_LIMIT) },
      corpus: { type: 'string' },
      questions: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const { source, author, speaker, after, before, questions, json, corpus } = values;
  const limit = readWholeNumber('--limit', values.limit, MOST_QUOTES);
  const question = positionals.join(' ').trim();
  const typed = compact({ source, author, speaker, after, before });
  const optionCount = Object.keys(typed).length;
  const named = { subject: question, file: questions, json, optionCount };
  requireOneOrFile('question', 'Ask a question.', named);
  return { question, questions, typed, limit, corpus, json };
}

class Asker {
  readonly #corpus: Corpus;
  readonly #searcher: Searcher;
  readonly #limit: number;
  readonly #terminal: Terminal;

  constructor({ corpus, searcher }: Searchable, limit: number, terminal: Terminal) {
    this.#corpus = corpus;
    this.#searcher = searcher;
    this.#limit = limit;
    this.#terminal = terminal;
  }

  async one(question: string, typed: TypedFilters, json: boolean): Promise<number> {
    const { stdout, columns } = this.#terminal;
    const talk = readSmallTalk(question);
    if (talk !== null) {
      const reply = json
        ? JSON.stringify(smallTalkJson(null, question, talk))
        : await renderSmallTalk(talk, {
            corpus: this.#corpus,
            searcher: this.#searcher,
            speakers: this.#searcher.speakers,
          });
      stdout.write(`${reply}\n`);
      return 0;
    }
    const { filters, answer, ms } = await this.#ask(question, typed);
    if (json) {
      stdout.write(`${JSON.stringify(answerJson(null, answer, ms, this.#limit))}\n`);
      return 0;
    }
    const only = filtersInWords(limitsOf(answer, filters), onOneLine);
    if (only !== null) stdout.write(`${only}\n`);
    stdout.write(`${renderAnswer(answer, filters, 1, layoutFor(columns))}\n`);
    return 0;
  }

  batch(file: string): Promise<number> {
    const answer = async ({ id, question, ...typed }: BatchLine) => {
      const talk = readSmallTalk(question);
      if (talk !== null) return smallTalkJson(id ?? null, question, talk);
      const { answer, ms } = await this.#ask(question, compact(typed));
      return answerJson(id ?? null, answer, ms, this.#limit);
    };
    const example = '{"id": "1", "question": "Who leads …?"}';
    const batch = { schema: batchLine, noun: 'question', example, answer };
    return answerLines(file, batch, this.#terminal);
  }

  async #ask(question: string, typed: TypedFilters) {
    checkQuestion(question);
    const limits = readFilters(typed, this.#corpus, this.#terminal.now());
    const filters = await withSpeaker(limits, typed.speaker, this.#searcher.speakers);
    const started = performance.now();
    const answer = await this.#searcher.ask(question, { filters, limit: this.#limit, offset: 0 });
    return { filters, answer, ms: performance.now() - started };
  }
}
