import type { Concept } from '../question/concepts.ts';
import type { Aspect, Question } from '../question/question.ts';
import type { Match } from './matcher.ts';
import type { ReadPassage } from './read-passages.ts';

/** A way to look at a question: what every concept counts, and how well the candidates match. */
export interface View {
  readonly weights: readonly number[];
  /** Sum of the weights, never 0. */
  readonly total: number;
  /** BM25 of the best candidate in this view, never 0. */
  readonly bestPassage: number;
}

/** What a question asks about one source, as a view of that source's passages. */
export interface AspectView extends View {
  readonly aspect: Aspect;
}

/** All views of a question. */
export interface Views {
  readonly whole: View;
  readonly aspects: readonly AspectView[];
  readonly clauses: readonly View[];
  /** For each concept, the question around it. Words far from it count less. */
  readonly around: readonly View[];
}

/**
 * Distance in the question at which a word's weight in the view around another falls to 1/e, in
 * UTF-16 units.
 */
const REACH = 80;

/** Builds all views of a question. */
export function viewsOf(question: Question, read: readonly ReadPassage[]): Views {
  const { concepts, aspects, clauses } = question;
  return {
    whole: viewOf(
      concepts.map(({ weight }) => weight),
      read,
    ),
    aspects: aspects.map((aspect) => ({
      ...viewOf(
        aspect.weights,
        read.filter((passage) => isFrom(passage, aspect)),
      ),
      aspect,
    })),
    clauses: clauses.map((weights) => viewOf(weights, read)),
    around: concepts.map((centre) => viewOf(weightsAround(centre, concepts), read)),
  };
}

/** Whether a passage is from a source of the aspect. */
export function isFrom({ indexed }: ReadPassage, { sources }: Aspect): boolean {
  const { source } = indexed.article.article;
  return source !== null && sources.has(source);
}

/** The weight of a row of a match in a view. */
export function worthOf({ weights }: View, match: Match, row = 0): number {
  const first = row * weights.length;
  let sum = 0;
  for (let concept = 0; concept < weights.length; concept += 1) {
    sum += (match[first + concept] ?? 0) * (weights[concept] ?? 0);
  }
  return sum;
}

function viewOf(weights: readonly number[], read: readonly ReadPassage[]): View {
  const view = { weights, total: Number.MIN_VALUE, bestPassage: Number.MIN_VALUE };
  for (const weight of weights) view.total += weight;
  for (const { frequencies } of read) {
    view.bestPassage = Math.max(view.bestPassage, worthOf(view, frequencies));
  }
  return view;
}

function weightsAround(centre: Concept, concepts: readonly Concept[]): number[] {
  const [place = 0] = centre.places;
  return concepts.map(({ weight, places }) => {
    const gap = Math.min(...places.map((other) => Math.abs(other - place)));
    return weight * Math.exp(-((gap / REACH) ** 2));
  });
}
