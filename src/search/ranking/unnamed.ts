import { type IndexedArticle, leadTerms } from '../index/indexed-article.ts';
import { LEAST_NAMED } from '../question/concepts.ts';
import type { Question } from '../question/question.ts';
import { type Match, type Matcher, union, type Weighing, weighing } from './matcher.ts';
import type { ReadPassage } from './read-passages.ts';

/** Clauses with fewer concepts belong to the one before: "in Homs", "killed on Friday". */
const FEWEST_CONCEPTS = 4;

/** A sum of weights below this is that of no name. */
const LEAST_TOTAL = 1e-9;

/** Finds which proper names of a question passages do not have. */
export class UnnamedNames {
  readonly #matcher: Matcher;
  /** For each part of the question, the weights of its proper names. */
  readonly #names: readonly Weighing[];
  /** What the beginning of each article names. */
  readonly #leads = new Map<IndexedArticle, Match>();

  constructor(question: Question, matcher: Matcher) {
    this.#matcher = matcher;
    this.#names = namesOf(question);
  }

  /**
   * Share of the weight of the question's proper names that the passage, its title and the beginning of its
   * article do not have in any spelling. In a question of several parts, that of the part which they fit best.
   */
  shareOf(passage: ReadPassage): number {
    const article = passage.indexed.article;
    const lead = this.#leads.get(article) ?? this.#matcher.terms(leadTerms(article));
    this.#leads.set(article, lead);
    const named = union([passage.withTitle, lead]).map((strength) =>
      strength >= LEAST_NAMED ? 1 : strength,
    );
    const missing = this.#names.map((names) =>
      names.total < LEAST_TOTAL ? 0 : 1 - this.#matcher.share(named, names),
    );
    return Math.min(...missing);
  }
}

/** The weights of the proper names of each part of a question. */
function namesOf({ concepts, clauses }: Question): Weighing[] {
  const named = (counts: (at: number) => boolean) =>
    weighing(concepts.map(({ isProper, weight }, at) => (isProper && counts(at) ? weight : 0)));
  const parts = clauses.filter(
    (weights) => weights.filter((weight) => weight > 0).length >= FEWEST_CONCEPTS,
  );
  if (parts.length < 2) return [named(() => true)];
  return parts.map((weights) => named((at) => (weights[at] ?? 0) > 0));
}
