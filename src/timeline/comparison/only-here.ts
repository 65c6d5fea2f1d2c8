import type { Article } from '../../corpus/article.ts';
import type { Steps } from '../../give-way.ts';
import type { ReportReader } from '../dated-articles.ts';
import { type SentenceVectors, similarity, type Vector } from '../events/sentence-vector.ts';
import { isFit } from '../events/signs.ts';
import type { TopicSentence } from '../occasions.ts';
import type { Telling } from './tellings.ts';

/** Sentences less similar than this tell different things, as in a timeline. */
const DIFFERENT = 0.3;

/** Most sentences of a report that others are compared with, from its beginning. */
const MOST_READ = 100;

/** Most sentences of a report that are compared with all others. Those that name most of the topic come first. */
const MOST_COMPARED = 20;

/** The sentences of some articles as vectors. */
export function vectorsOf(
  articles: readonly Article[],
  { index, dated }: Pick<ReportReader, 'index' | 'dated'>,
  vectors: SentenceVectors,
): ReadonlyMap<Article, readonly Vector[]> {
  return new Map(
    articles.map((article) => {
      const indexed = index.article(article.id);
      const sentences = indexed ? dated.sentences(indexed).slice(0, MOST_READ) : [];
      return [article, sentences.map((sentence) => vectors.of(sentence))];
    }),
  );
}

/**
 * Finds a sentence on the event that is unlike every sentence of the other reports.
 *
 * @param all - The sentences of all reports that are compared, as {@link vectorsOf} returns them.
 * @returns The one that names most of the topic; `null` if all are like others.
 */
export function* onlyHere(
  { article, around, best }: Telling,
  all: ReadonlyMap<Article, readonly Vector[]>,
  vectors: SentenceVectors,
): Steps<TopicSentence | null> {
  const others = [...all].flatMap(([other, sentences]) => (other === article ? [] : sentences));
  const possible = around
    .filter((one) => one !== best && isFit(one.dated))
    .sort((one, other) => other.share - one.share);
  for (const one of possible.slice(0, MOST_COMPARED)) {
    const vector = vectors.of(one.dated);
    if (others.every((other) => similarity(vector, other) < DIFFERENT)) return one;
    yield;
  }
  return null;
}
