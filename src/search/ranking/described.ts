import type { IndexedArticle, IndexedPassage } from '../index/search-index.ts';
import { isYesOrNo } from '../question/asked/kind.ts';
import type { Question } from '../question/question.ts';
import { saturated } from './bm25.ts';
import { type View, worthOf } from './views.ts';

/** Fewest things that a topic names, and fewest of a description: so many that few sentences name all of them. */
const TOPIC = 4;
const DESCRIBING = 8;

/** How many sentences of a shorter topic stay first: one of them often tells all that is asked. */
const FIRST = 3;

/** A question word where a question begins, because elsewhere it joins clauses ("the coup which …"), or a word for what is wanted. */
const ASKING =
  /\?|(?:^|[,;:-] ?)(?:(?:hey|hi|ok|so|and|pls|please) ){0,2}(?:who|whom|whose|whos|what|whats|which|how|why|where|when)\b|\bquotes?\b/i;

/** What the report that names the most of a topic adds to the score of each of its sentences. */
const MOST = 10;

/** Only terms that are surely meant are counted: a whole report has too much in other words. */
const SUREST = 0.95;

/** A sentence of a report, with its score. */
interface Scored {
  readonly indexed: IndexedPassage;
  readonly score: number;
}

/** Whether a text describes a matter at length rather than asks about it. */
export function isDescription(question: Question): boolean {
  return isTopic(question) && question.concepts.length >= DESCRIBING;
}

/** Whether a text names a matter and asks for nothing about it. */
export function isTopic({ text, asks, concepts }: Question): boolean {
  const isAsking =
    asks.broad !== 0 || asks.narrow !== 0 || ASKING.test(text) || isYesOrNo(text.trimStart());
  return !isAsking && concepts.length >= TOPIC;
}

/**
 * Orders the sentences found for a topic by their reports as well: many sentences of a report together tell of it.
 * The best of each report come first, then the second ones. For a shorter topic, the first three sentences stay.
 *
 * @param sentences - The best first.
 * @param whole - The topic as a whole.
 * @returns The sentences in their new order, with the scores of the old one: no gap means that one answers worse.
 */
export function byReports<Sentence extends Scored>(
  topic: Question,
  sentences: readonly Sentence[],
  whole: View,
): Sentence[] {
  const first = isDescription(topic) ? 0 : FIRST;
  const worths = worthsOfReports(topic, sentences, whole);
  const counts = new Map<IndexedArticle, number>();
  const placed = sentences.map((sentence, at) => {
    const { article } = sentence.indexed;
    const round = counts.get(article) ?? 0;
    counts.set(article, round + 1);
    const worth = sentence.score + (worths.get(article) ?? 0);
    return { sentence, round: at < first ? -1 : round, worth: at < first ? -at : worth };
  });
  placed.sort((one, other) => one.round - other.round || other.worth - one.worth);
  return placed.map(({ sentence }, at) => ({ ...sentence, score: sentences[at]?.score ?? 0 }));
}

/** BM25 of each whole report, from 0 to 10. */
function worthsOfReports(
  { concepts }: Question,
  sentences: readonly Scored[],
  whole: View,
): ReadonlyMap<IndexedArticle, number> {
  const named = new Map<number, number>();
  for (const [concept, { alternatives }] of concepts.entries()) {
    for (const { term, strength } of alternatives) if (strength >= SUREST) named.set(term, concept);
  }
  const articles = new Set(sentences.map(({ indexed }) => indexed.article));
  const lengths = [...articles].map(({ read }) => read.terms.length);
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const worths = new Map<IndexedArticle, number>();
  let best = Number.MIN_VALUE;
  for (const article of articles) {
    const { terms } = article.read;
    const counts = new Float64Array(concepts.length);
    for (const term of terms) {
      const concept = named.get(term);
      if (concept !== undefined) counts[concept] = (counts[concept] ?? 0) + 1;
    }
    const worth = worthOf(whole, saturated(counts, terms.length / averageLength));
    best = Math.max(best, worth);
    worths.set(article, worth);
  }
  return new Map([...worths].map(([article, worth]) => [article, (MOST * worth) / best]));
}
