import type { Article } from '../../corpus/article.ts';
import { speakerOf } from '../../reading/statements/quoted-speaker.ts';
import type { StatementKind } from '../../reading/statements/statement.ts';
import { cut, type Span } from '../../text/span.ts';
import {
  type Answer,
  isAnswered,
  type Missing,
  type Outcome,
  outcomeOf,
  type Quote,
  type Side,
} from '../answer.ts';
import type { Confidence } from '../confidence.ts';
import { REPORTS_SHOWN, type ReportList } from '../reports/report-list.ts';

/** What an article states about itself. */
export interface AttributionJson {
  readonly article: string;
  readonly title: string;
  readonly source: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** Why the article was retracted; left out if it was not. */
  readonly retracted?: string;
}

/** A list of reports as plain data. */
interface ReportsJson {
  /** How many there are. */
  readonly total: number;
  /** What they are about, as typed; `null` for anything. */
  readonly about: string | null;
  readonly order: 'newest' | 'oldest';
  /** The first of them. */
  readonly list: readonly AttributionJson[];
}

/** Who says a quote, as plain data. */
export interface SpeakerJson {
  /** From the outermost speaker to the one who says it. `text` is exactly the body from `start` to `end`. */
  readonly chain: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
  /** How it is said. */
  readonly kind: StatementKind;
}

/** A quote as plain data: `text` is exactly the article's body from `start` to `end` (UTF-16). */
export interface QuoteJson extends AttributionJson {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The part that answers, shown bold; `null` if no part is clearly the answer. */
  readonly emphasis: Span | null;
  readonly score: number;
  /** What it is beside the first quote; `null` for most quotes. */
  readonly side: Side | null;
  /** Who says it; `null` if no speaker is sure. */
  readonly speaker: SpeakerJson | null;
  readonly passage: { readonly text: string; readonly start: number; readonly end: number };
}

/** An answer as plain data. */
export interface AnswerData {
  readonly question: string;
  readonly outcome: Outcome;
  /** Whether the outcome is `answered`. */
  readonly answered: boolean;
  /** The speaker whose statements alone are quoted, because the question names it; otherwise left out. */
  readonly speaker?: string;
  /** How sure the answer is; `null` without a quote, or if that was not measured. */
  readonly confidence: Confidence | null;
  readonly quotes: readonly QuoteJson[];
  /** Quotes about the matter that do not answer; only if the outcome is `about`. */
  readonly near: readonly QuoteJson[];
  /** What they lack. */
  readonly missing: readonly Missing[];
  readonly nearest: readonly { readonly article: string; readonly title: string }[];
  /** The answer to a question about the reports themselves; otherwise left out. */
  readonly reports?: ReportsJson;
}

/**
 * An answer as plain data for JSON.
 *
 * @param limit - Most reports to list; never fewer than the bot shows.
 */
export function answerData(answer: Answer, limit = REPORTS_SHOWN): AnswerData {
  return {
    question: answer.question,
    outcome: outcomeOf(answer),
    answered: isAnswered(answer),
    ...(answer.speaker === undefined ? {} : { speaker: answer.speaker }),
    confidence: answer.confidence,
    quotes: answer.quotes.map(quoteJson),
    near: answer.near.map(quoteJson),
    missing: answer.missing,
    nearest: answer.nearest.map(({ id: article, title }) => ({ article, title })),
    ...(answer.reports && { reports: reportsJson(answer.reports, Math.max(limit, REPORTS_SHOWN)) }),
  };
}

function reportsJson({ request, total, articles }: ReportList, limit: number): ReportsJson {
  const { topic, order } = request;
  return { total, about: topic, order, list: articles.slice(0, limit).map(attributionJson) };
}

/** A quote as plain data for JSON. */
export function quoteJson({ article, span, emphasis, passage, score, side }: Quote): QuoteJson {
  return {
    ...attributionJson(article),
    text: cut(article.body, span),
    start: span.start,
    end: span.end,
    emphasis: emphasis && { start: emphasis.start, end: emphasis.end },
    score: rounded(score, 4),
    side,
    speaker: speakerJson(article, span),
    passage: { text: cut(article.body, passage), start: passage.start, end: passage.end },
  };
}

/** Who says a quote as plain data for JSON; `null` if no speaker is sure. */
export function speakerJson(article: Article, span: Span): SpeakerJson | null {
  const speaker = speakerOf(article, span);
  if (speaker === null) return null;
  const chain = speaker.chain.map(({ start, end }) => ({
    start,
    end,
    text: article.body.slice(start, end),
  }));
  return { chain, kind: speaker.kind };
}

/** What an article states about itself as plain data for JSON. */
export function attributionJson(article: Article): AttributionJson {
  const { id, title, source, author, published, url, retracted } = article;
  const note = retracted === null ? {} : { retracted };
  return { article: id, title, source, author, published, url, ...note };
}

/** Rounds a number to so many decimals. */
export function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
