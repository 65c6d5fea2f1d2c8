import type { Article } from '../corpus/article.ts';
import type { Span } from '../text/span.ts';
import type { Confidence } from './confidence.ts';
import type { Excluded, Filters } from './filters.ts';
import type { ReportList } from './reports/report-list.ts';

/**
 * What a quote is beside the first one: a denial of it, what it denies, or another figure for the same. A denial may
 * also be of the quote before it in the same report.
 */
export type Side = 'denial' | 'claim' | 'figure';

/** One to three sentences of an article. The text is cut out of the body when it is shown. */
export interface Quote {
  readonly article: Article;
  /** The sentences shown. */
  readonly span: Span;
  /** The part of `span` shown bold as the answer; `null` if no part is clearly the answer. */
  readonly emphasis: Span | null;
  /** The passage around the quote, which *Context* shows. Contains `span`. */
  readonly passage: Span;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  /** `null` for the first quote and for those that neither contradict nor support it. */
  readonly side: Side | null;
  /** Other articles with the same words, shown as "also in". */
  readonly alsoIn: readonly Article[];
}

/** What a question asks for or names, and the reports that come nearest do not have. */
export type Missing =
  | {
      readonly kind: 'time';
      /** The time as the question names it. */
      readonly text: string;
      /** ISO day of the report that comes nearest; `null` if it has no date. */
      readonly nearest: string | null;
    }
  | {
      /** A name as the question spells it. */
      readonly kind: 'name';
      readonly text: string;
    }
  | {
      /** Someone whose death is asked about, as the question spells the name. */
      readonly kind: 'death';
      readonly text: string;
    }
  | {
      /** Someone whose words are asked for and who says nothing in any report, as the question spells the name. */
      readonly kind: 'speaker';
      readonly text: string;
    }
  | {
      /** What someone does to someone else, in the words of the question. */
      readonly kind: 'deed';
      readonly text: string;
    }
  | {
      /** What someone does, or a kind of place, in the words of the question. */
      readonly kind: 'word';
      readonly text: string;
    }
  | {
      /** The kind of thing that the question asks for. */
      readonly kind: 'kind';
      readonly text: MissingKind;
    };

/** A kind of thing that a question can ask for; `a number of civilians` has the word of the question. */
export type MissingKind = NamedKind | `a number of ${string}`;

/** The kinds without a word of the question. */
export type NamedKind =
  | 'an age'
  | 'an amount of money'
  | 'a weight'
  | 'a share'
  | 'a distance or length'
  | 'a length'
  | 'a length of time'
  | 'a number of wounded'
  | 'a number of dead'
  | 'a date'
  | 'a time of day'
  | 'a number'
  | 'a name'
  | 'a reason'
  | 'anyone’s words'
  | 'a denial';

/**
 * The quotes that answer a question, best first. Without any, quotes that are about the same matter, or else the
 * nearest articles.
 */
export interface Answer {
  readonly question: string;
  readonly quotes: readonly Quote[];
  /** Quotes about the matter that do not answer; empty if there are quotes that do. */
  readonly near: readonly Quote[];
  /** Why none of the quotes of `near` answers, where that can be said. */
  readonly missing: readonly Missing[];
  /**
   * How likely the first three quotes are to answer. `null` without a quote, or if
   * `confidenceOf` cannot tell.
   */
  readonly confidence: Confidence | null;
  /** Whether there are more quotes after these. */
  readonly more: boolean;
  /** The articles nearest to the subject, if there is no quote of either sort. They are not an answer. */
  readonly nearest: readonly Article[];
  /** Number of articles that the date filters left out because their date is not certain. */
  readonly undatedLeftOut: number;
  /** Says so if the filters let no article pass; `null` otherwise. */
  readonly excluded: Excluded | null;
  /** The speaker whose statements alone are quoted, because the question names it; otherwise left out. */
  readonly speaker?: string;
  /** The answer to a question about the reports themselves, which has no quotes; otherwise left out. */
  readonly reports?: ReportList;
}

/** Whether an answer has anything that was asked for. */
export function isAnswered(answer: Answer): boolean {
  return outcomeOf(answer) === 'answered';
}

/** Whether an answer answers, is only about the matter, or is empty. */
export type Outcome = 'answered' | 'about' | 'nothing';

/** The outcome of an answer. */
export function outcomeOf(answer: Pick<Answer, 'quotes' | 'near' | 'reports'>): Outcome {
  const { quotes, near, reports } = answer;
  if (quotes.length > 0 || (reports && reports.total > 0)) return 'answered';
  return near.length > 0 ? 'about' : 'nothing';
}

/** Which quotes to return, and for whom. */
export interface AskOptions {
  readonly filters: Filters;
  /** At most this many quotes, after skipping `offset` of them. */
  readonly limit: number;
  readonly offset: number;
  /** Who asks. If many people ask at once, they take turns. */
  readonly asker?: string;
}
