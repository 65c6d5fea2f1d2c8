import type { IndexedArticle } from '../index/indexed-article.ts';
import { isYesOrNo } from '../question/asked/kind.ts';
import type { Question } from '../question/question.ts';
import { saturated } from './bm25.ts';
import { type View, worthOf } from './views.ts';

/** Fewest things that a text names which asks for nothing, so that few sentences name all of them. */
const DESCRIBING = 8;

/** A question word where a question begins, because elsewhere it joins clauses ("the coup which …"), or a word for what is wanted. */
const ASKING =
  /\?|(?:^|[,;:-] ?)(?:(?:hey|hi|ok|so|and|pls|please) ){0,2}(?:who|whom|whose|whos|what|whats|which|how|why|where|when)\b|\bquotes?\b/i;

/** What the report that names the most of a description adds to the score of each of its sentences. */
const MOST = 4;

/** Only terms at least this sure are counted: a long text names too much in other words. */
const SUREST = 0.9;

/** Whether a text describes a matter rather than asks about it. */
export function isDescription({ text, asks, concepts }: Question): boolean {
  const isAsking =
    asks.broad !== 0 || asks.narrow !== 0 || ASKING.test(text) || isYesOrNo(text.trimStart());
  return !isAsking && concepts.length >= DESCRIBING;
}

/**
 * What each report adds to the scores of its sentences if the question is a description: BM25 of the whole report.
 * Many sentences together tell of a long description.
 *
 * @param articles - The reports of the candidates.
 * @param whole - The question as a whole.
 * @returns From 0 to 4 for each report.
 */
export function worthsOfReports(
  { concepts }: Question,
  articles: ReadonlySet<IndexedArticle>,
  whole: View,
): ReadonlyMap<IndexedArticle, number> {
  const named = new Map<number, number>();
  for (const [concept, { alternatives }] of concepts.entries()) {
    for (const { term, strength } of alternatives) if (strength >= SUREST) named.set(term, concept);
  }
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
