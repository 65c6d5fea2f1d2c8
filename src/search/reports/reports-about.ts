import type { Article } from '../../corpus/article.ts';
import { Slices } from '../../give-way.ts';
import { fitsTime } from '../answering/fits-time.ts';
import type { IndexedArticle, IndexedPassage, SearchIndex } from '../index/search-index.ts';
import type { DayRange } from '../question/asked/times.ts';
import { readQuestion } from '../question/question.ts';
import { isEnough } from '../ranking/evidence.ts';
import { rank } from '../ranking/rank.ts';
import { TopicNaming } from './topic-naming.ts';

/** Least share of a topic's weight that a passage and its title must name to be read closely. */
const LEAST_SHARE = 0.5;

/**
 * Most reports whose evidence is weighed, those that name most of the topic. Weighing takes a hundred
 * times as long as reading whether one sentence names all of it, and decides only about topics with
 * rare names, which few reports have.
 */
const MOST_WEIGHED = 60;

/** Which reports to look for. */
export interface Wanted {
  /** As typed, for example `the border`. */
  readonly topic: string;
  readonly passes: (article: Article) => boolean;
  /** The ISO day of the question. */
  readonly today: string;
}

/** A report that names a part of the topic. */
interface Candidate {
  readonly indexed: IndexedArticle;
  readonly passages: readonly IndexedPassage[];
  readonly share: number;
}

/**
 * Finds the reports that are about a topic: the title or one sentence names all of it, or there is as
 * much evidence as an answer needs. Reads every report that passes, because all of them are counted,
 * and yields to other work every few milliseconds.
 *
 * @returns In no particular order.
 */
export async function reportsAbout(
  { topic, passes, today }: Wanted,
  index: SearchIndex,
): Promise<readonly Article[]> {
  const slices = new Slices();
  const question = readQuestion(topic, index.lexicon, undefined, today);
  const naming = new TopicNaming(question);
  const about: IndexedArticle[] = [];
  const doubtful: Candidate[] = [];
  // A copy, because articles can be added and removed between slices.
  for (const indexed of [...index.articles]) {
    if (slices.isOver) await slices.next();
    if (!passes(indexed.article) || naming.ofArticle(indexed) < LEAST_SHARE) continue;
    const passages = passagesOf(indexed).filter(
      (passage) => naming.ofPassage(passage) >= LEAST_SHARE && hasFitting(passage, question.times),
    );
    if (passages.length === 0) continue;
    const share = Math.max(...passages.map((passage) => naming.ofPassage(passage)));
    if (naming.isWhole(passages)) about.push(indexed);
    else doubtful.push({ indexed, passages, share });
  }
  for (const { indexed, passages } of mostNaming(doubtful)) {
    if (slices.isOver) await slices.next();
    const { evidence } = rank(question, passages, index.averageLength, index.lexicon);
    if (isEnough(evidence)) about.push(indexed);
  }
  // A report may have been changed or removed meanwhile.
  return about.flatMap((found) => {
    const now = index.article(found.article.id)?.article;
    return now && passes(now) ? [now] : [];
  });
}

function passagesOf(indexed: IndexedArticle): IndexedPassage[] {
  return indexed.passages.map((number) => indexed.passage(number));
}

function mostNaming(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((one, other) => other.share - one.share).slice(0, MOST_WEIGHED);
}

function hasFitting(passage: IndexedPassage, times: readonly DayRange[]): boolean {
  return [...passage.ends.keys()].some((sentence) => fitsTime(passage, sentence, times));
}
