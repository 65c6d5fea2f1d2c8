import type { IndexedArticle, IndexedPassage } from '../index/search-index.ts';
import { LEAST_NAMED } from '../question/concepts.ts';
import type { Question } from '../question/question.ts';
import { namesAll } from '../ranking/evidence.ts';
import { type Match, Matcher, union } from '../ranking/matcher.ts';

/**
 * How much of a topic texts name, in any spelling but not in other words: shares of its weight from 0
 * to 1. Times do not count.
 */
export class TopicNaming {
  readonly #matcher: Matcher;
  readonly #weights: readonly number[];
  readonly #total: number;

  constructor(topic: Question) {
    this.#matcher = new Matcher(topic);
    this.#weights = topic.concepts.map(({ weight, isTime }) => (isTime ? 0 : weight));
    this.#total = this.#weights.reduce((sum, weight) => sum + weight, Number.MIN_VALUE);
  }

  /** The share that a report names anywhere. */
  ofArticle({ title, read }: IndexedArticle): number {
    return this.#share(union([this.#matcher.terms(read.terms), this.#matcher.terms(title)]));
  }

  /** The share that a passage and the title of its report name together. */
  ofPassage({ terms, article }: IndexedPassage): number {
    return this.#share(union([this.#matcher.terms(terms), this.#matcher.terms(article.title)]));
  }

  /** Whether the title of a report or one sentence of its passages names all of the topic. */
  isWhole(passages: readonly IndexedPassage[]): boolean {
    const [first] = passages;
    if (first && namesAll(this.#share(this.#matcher.terms(first.article.title)))) return true;
    return passages.some((passage) => {
      const rows = this.#matcher.rows(passage);
      return [...passage.ends.keys()].some((row) => namesAll(this.#share(rows, row)));
    });
  }

  /** The share that a row of a match names. */
  #share(match: Match, row = 0): number {
    const first = row * this.#weights.length;
    const named = this.#weights.filter((_, at) => (match[first + at] ?? 0) >= LEAST_NAMED);
    return named.reduce((sum, weight) => sum + weight, 0) / this.#total;
  }
}
