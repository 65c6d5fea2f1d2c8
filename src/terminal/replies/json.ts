import type { Article } from '../../corpus/article.ts';
import type { Answer, Quote } from '../../search/answer.ts';
import type { Confidence } from '../../search/confidence.ts';
import { cut, type Span } from '../../text/span.ts';

/** A quote as scripts get it: `text` is exactly the article's body from `start` to `end` (UTF-16). */
export interface QuoteJson {
  readonly article: string;
  readonly title: string;
  readonly source: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** Why the article was retracted; left out if it was not. */
  readonly retracted?: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The part that answers, shown bold; `null` if no part is clearly the answer. */
  readonly emphasis: Span | null;
  readonly score: number;
  readonly passage: { readonly text: string; readonly start: number; readonly end: number };
}

/** An answer as scripts get it. */
export interface AnswerJson {
  readonly id: string | number | null;
  readonly question: string;
  readonly answered: boolean;
  /** How sure the answer is; `null` without a quote, or if that was not measured. */
  readonly confidence: Confidence | null;
  readonly quotes: readonly QuoteJson[];
  readonly nearest: readonly { readonly article: string; readonly title: string }[];
  /** How long the answer took, in milliseconds. */
  readonly ms: number;
}

/**
 * An answer as plain data for JSON.
 *
 * @param id - The asker's id of the question; `null` if it has none.
 * @param ms - How long the answer took, in milliseconds.
 */
export function answerJson(id: string | number | null, answer: Answer, ms: number): AnswerJson {
  return {
    id,
    question: answer.question,
    answered: answer.quotes.length > 0,
    confidence: answer.confidence,
    quotes: answer.quotes.map(quoteJson),
    nearest: answer.nearest.map(({ id: article, title }) => ({ article, title })),
    ms: rounded(ms, 3),
  };
}

/** A quote as plain data for JSON. */
export function quoteJson({ article, span, emphasis, passage, score }: Quote): QuoteJson {
  return {
    ...attributionJson(article),
    text: cut(article.body, span),
    start: span.start,
    end: span.end,
    emphasis: emphasis && { start: emphasis.start, end: emphasis.end },
    score: rounded(score, 4),
    passage: { text: cut(article.body, passage), start: passage.start, end: passage.end },
  };
}

function attributionJson(article: Article) {
  const { id, title, source, author, published, url, retracted } = article;
  const note = retracted === null ? {} : { retracted };
  return { article: id, title, source, author, published, url, ...note };
}

/** Rounds a number to so many decimals. */
export function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
