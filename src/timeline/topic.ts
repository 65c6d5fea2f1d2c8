import type { Article } from '../corpus/article.ts';
import type { Slices } from '../give-way.ts';
import type { IndexedArticle, SearchIndex } from '../search/index/search-index.ts';
import { type Question, readQuestion, searchTerms } from '../search/question/question.ts';
import { Matcher, type Weighing, weighing } from '../search/ranking/matcher.ts';
import { asksToll } from './events/tolls.ts';

/** A report on a topic. */
export interface TopicReport {
  readonly indexed: IndexedArticle;
  /** Share of the topic's weight that its best passage and its title name, 0 to 1. */
  readonly relevance: number;
}

/** A topic, the reports on it, and a matcher for the sentences that name it. */
export interface Topic {
  readonly question: Question;
  readonly matcher: Matcher;
  /** The weights of its proper names; `null` if it has none. */
  readonly names: Weighing | null;
  /** Whether it asks how the number of the dead changed. */
  readonly asksToll: boolean;
  /** Most relevant first. */
  readonly reports: readonly TopicReport[];
  /** Articles that share a word with it but are not about it, nearest first. */
  readonly nearest: readonly Article[];
}

/** Least share of a topic's weight that a report must name in one place to be about it. */
export const LEAST_RELEVANCE = 0.5;

/** Least share of the weight of its names that a sentence, its title and its report's beginning must have. */
export const LEAST_NAMES = 0.75;

function namesOf({ concepts }: Question): Weighing | null {
  const weights = concepts.map(({ isProper, weight }) => (isProper ? weight : 0));
  return weights.some((weight) => weight > 0) ? weighing(weights) : null;
}

/** Most articles to name if no report is on the topic. */
const MOST_NEAREST = 3;

/**
 * Finds the reports on a topic.
 *
 * @param text - The topic as a person typed it.
 * @param passes - Which articles may be quoted.
 * @param slices - Other work runs between them.
 */
export async function readTopic(
  text: string,
  index: SearchIndex,
  passes: (article: Article) => boolean,
  slices: Slices,
): Promise<Topic> {
  const question = readQuestion(text, index.lexicon);
  const matcher = new Matcher(question);
  const found = index.search(
    searchTerms(question, index.lexicon),
    passes,
    Number.POSITIVE_INFINITY,
  );
  const relevance = new Map<IndexedArticle, number>();
  for (const indexed of found) {
    if (slices.isOver) await slices.next();
    const { article } = indexed;
    const share = matcher.shareOfAll([matcher.terms(indexed.terms), matcher.terms(article.title)]);
    relevance.set(article, Math.max(relevance.get(article) ?? 0, share));
  }
  const ranked = [...relevance]
    .map(([indexed, share]) => ({ indexed, relevance: share }))
    .sort((a, b) => b.relevance - a.relevance);
  const reports = ranked.filter((report) => report.relevance >= LEAST_RELEVANCE);
  const others = ranked.slice(reports.length, reports.length + MOST_NEAREST);
  return {
    question,
    matcher,
    names: namesOf(question),
    asksToll: asksToll(text),
    reports,
    nearest: others.map(({ indexed }) => indexed.article),
  };
}
