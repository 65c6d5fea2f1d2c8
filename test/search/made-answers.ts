import type { Article } from '../../src/corpus/article.ts';
import type { Answer, AskOptions, Quote } from '../../src/search/answer.ts';
import { makeArticle } from '../corpus/folders.ts';

/** An article with an id and a body of its own. */
export function articleOf(id: string): Article {
  return makeArticle({ id, body: `The words of ${id}. Other words of ${id}.` });
}

/** A quote of the first words of an article, or of those behind them. */
export function quoteOf(article: Article, start = 0): Quote {
  const span = { start, end: start + 10 };
  return { article, span, emphasis: null, passage: span, score: 1, side: null, alsoIn: [] };
}

/** An answer with nothing but these parts. */
export function answerOf(question: string, parts: Partial<Answer> = {}): Answer {
  return {
    question,
    quotes: [],
    near: [],
    missing: [],
    confidence: null,
    more: false,
    nearest: [],
    undatedLeftOut: 0,
    excluded: null,
    ...parts,
  };
}

/** Where a question was asked: of the reports of an event alone, or of all. */
export type Place = 'event' | 'all';

/** Answers questions from a table, and remembers what was asked. */
export class MadeAnswers {
  readonly asked: { readonly question: string; readonly options: AskOptions }[] = [];
  readonly #table: Readonly<Record<string, Partial<Answer>>>;

  /** @param table - Parts of an answer by place and question: `event: why`. */
  constructor(table: Readonly<Record<`${Place}: ${string}`, Partial<Answer>>>) {
    this.#table = table;
  }

  readonly ask = (question: string, options: AskOptions): Promise<Answer> => {
    this.asked.push({ question, options });
    const place = options.filters.articles ? 'event' : 'all';
    return Promise.resolve(answerOf(question, this.#table[`${place}: ${question}`]));
  };
}
