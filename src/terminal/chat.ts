import { createInterface } from 'node:readline';
import type { Corpus } from '../corpus/corpus.ts';
import type { Answer, Filters, Quote } from '../search/answer.ts';
import { exampleQuestions } from '../search/examples.ts';
import { readFilters, type TypedFilters } from '../search/filters.ts';
import { filtersInWords } from '../search/filters-in-words.ts';
import type { Searcher } from '../search/searcher.ts';
import { UserError } from '../user-error.ts';
import { onOneLine } from './printable.ts';
import { type Layout, renderAnswer, renderContext } from './render.ts';

/** What a conversation needs. */
export interface ChatOptions {
  readonly corpus: Corpus;
  readonly searcher: Searcher;
  readonly now: () => Date;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Somebody types; otherwise questions come from a file or a pipe, one a line. */
  readonly interactive: boolean;
  readonly layout: Layout;
}

/** How many quotes are shown at once. */
const QUOTES = 3;

const PROMPT = '> ';

const FILTERS = ['source', 'author', 'after', 'before'] as const;

/** Holds the conversation until the input ends or `/quit`. */
export async function chat(options: ChatOptions): Promise<void> {
  const { input, output, interactive } = options;
  const conversation = new Conversation(options);
  const lines = createInterface({
    input,
    ...(interactive ? { output, prompt: PROMPT } : {}),
    terminal: interactive,
  });
  if (interactive) lines.prompt();
  for await (const line of lines) {
    const text = line.trim();
    if (text === '/quit' || text === '/exit') break;
    if (text !== '') output.write(`${await conversation.reply(text)}\n\n`);
    if (interactive) lines.prompt();
  }
  lines.close();
}

/** The replies to what is typed, and what `/more` and `/context` refer to. */
class Conversation {
  readonly #options: ChatOptions;
  #asked: { question: string; filters: Filters; shown: readonly Quote[] } | null = null;

  constructor(options: ChatOptions) {
    this.#options = options;
  }

  /** The reply to one line; a fault that the person can mend is its sentence. */
  async reply(text: string): Promise<string> {
    try {
      return await this.#run(text);
    } catch (error) {
      if (error instanceof UserError) return error.message;
      throw error;
    }
  }

  async #run(text: string): Promise<string> {
    const [, command, argument = ''] = /^\/(\S+)\s*(.*)$/s.exec(text) ?? [];
    switch (command) {
      case undefined:
        return this.#ask(text, {});
      case 'ask':
        return this.#askWithOptions(argument);
      case 'help':
        return this.#help();
      case 'more':
        return this.#more();
      case 'context':
        return this.#context(argument);
      default:
        throw new UserError(`There is no command /${command}. /help shows what there is.`);
    }
  }

  async #askWithOptions(argument: string): Promise<string> {
    const { question, typed } = readOptions(argument);
    if (question === '')
      throw new UserError('Ask something, for example: /ask Who said so? after:2019');
    return this.#ask(question, typed);
  }

  async #ask(question: string, typed: TypedFilters): Promise<string> {
    const { corpus, now } = this.#options;
    const filters = readFilters(typed, corpus, now());
    this.#asked = { question, filters, shown: [] };
    return this.#show(0);
  }

  async #more(): Promise<string> {
    if (!this.#asked) throw new UserError('Ask something first.');
    return this.#show(this.#asked.shown.length);
  }

  async #show(offset: number): Promise<string> {
    const asked = this.#asked;
    if (!asked) return '';
    const { question, filters } = asked;
    const answer = await this.#options.searcher.ask(question, { filters, limit: QUOTES, offset });
    if (offset > 0 && answer.quotes.length === 0) return 'No more quotes.';
    this.#asked = { ...asked, shown: [...asked.shown, ...answer.quotes] };
    return this.#render(question, filters, answer, offset);
  }

  #render(question: string, filters: Filters, answer: Answer, offset: number): string {
    const { interactive, layout } = this.#options;
    const parts = interactive ? [] : [layout.bold(question)];
    const only = filtersInWords(filters, onOneLine);
    if (only !== null) parts.push(only);
    parts.push(renderAnswer(answer, offset + 1, layout));
    if (interactive && answer.quotes.length > 0) {
      parts.push(
        `/context ${offset + 1} shows the passage${answer.more ? ', /more goes on' : ''}.`,
      );
    }
    return parts.join('\n');
  }

  #context(argument: string): string {
    const shown = this.#asked?.shown ?? [];
    const quote = shown[Number(argument) - 1];
    if (quote) return renderContext(quote, this.#options.layout);
    if (shown.length === 0) throw new UserError('There is no quote yet: ask something first.');
    throw new UserError(`Say which quote, from 1 to ${shown.length}: /context 1`);
  }

  async #help(): Promise<string> {
    const { corpus, searcher } = this.#options;
    const count = corpus.size === 1 ? '1 report' : `${corpus.size} reports`;
    const examples = await exampleQuestions(corpus.articles(), searcher);
    return [
      `Ask about the ${count}; the answer is what they say, word for word, with source and date.`,
      ...(examples.length > 0 ? ['', 'For example:'] : []),
      ...examples.map((example) => `  ${onOneLine(example)}`),
      '',
      '  /ask … source:… author:… after:2019 before:2020   only these reports',
      '  /more                                             further quotes',
      '  /context 1                                        the passage around quote 1',
      '  /quit',
    ].join('\n');
  }
}

/** `/ask question:… source:… after:…`; what stands before the first option is the question. */
function readOptions(argument: string): { question: string; typed: TypedFilters } {
  const parts = argument.split(/(?:^|\s)(question|source|author|after|before):\s*/);
  const typed: Record<string, string> = {};
  for (let at = 1; at < parts.length; at += 2) {
    typed[parts[at] ?? ''] = (parts[at + 1] ?? '').trim();
  }
  const filters = Object.fromEntries(
    FILTERS.flatMap((name) => {
      const value = typed[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return { question: `${parts[0] ?? ''} ${typed.question ?? ''}`.trim(), typed: filters };
}
