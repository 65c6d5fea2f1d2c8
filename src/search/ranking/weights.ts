import { FEATURES, type FeatureName } from './feature-names.ts';

type Weights = Readonly<Record<FeatureName, number>>;

/** What each feature of a sentence adds to its score. Fitted by `npm run bench -- fit`. */
export const WEIGHTS: Weights = {
  share: 2.49,
  near: 1.6,
  passage: 0.8,
  title: 3.59,
  bm25: 0.59,
  sourcePassage: -1.4,
  sourceNear: 0.39,
  sourceTitle: 1.44,
  sourceBm25: 2.17,
  sourceRepeats: -4.33,
  clauseShare: 0.61,
  clauseNear: 1.04,
  clauseTitle: 1.89,
  clauseBm25: 1.45,
  clauseRepeats: -1.0,
  clausePart: 1.41,
  clauseInSource: 1.55,
  aroundShare: 2.31,
  aroundBm25: 2.17,
  best: 1.38,
  bestAround: -0.08,
  count: 4.77,
  weight: -3.39,
  density: 8.35,
  short: -0.83,
  asking: -2.94,
  phrases: 1.14,
  opening: -0.13,
  leaning: -0.37,
  addressing: 0.15,
  listing: -0.09,
  kind: 1.04,
  narrow: 0.78,
  reason: 2.71,
  means: -0.32,
  speech: 1.31,
  fresh: 1.11,
  beside: 0.89,
  names: -1.44,
  article: -0.96,
  otherArticle: -1.61,
  from: 2.33,
  published: 1.58,
  otherDay: 0.47,
};

/**
 * The same for composite questions, whose answer is in several passages. Names and the article count nothing there,
 * because no passage has all that such a question names.
 */
export const COMPOSITE_WEIGHTS: Weights = {
  share: 4.71,
  near: 4.41,
  passage: 0.65,
  title: 4.84,
  bm25: -1.32,
  sourcePassage: 0.82,
  sourceNear: -0.37,
  sourceTitle: 2.37,
  sourceBm25: 2.18,
  sourceRepeats: -3.06,
  clauseShare: 2.0,
  clauseNear: 1.53,
  clauseTitle: 2.38,
  clauseBm25: 3.04,
  clauseRepeats: -1.78,
  clausePart: 3.17,
  clauseInSource: 0.37,
  aroundShare: 1.8,
  aroundBm25: 3.72,
  best: 0.27,
  bestAround: -0.62,
  count: 1.05,
  weight: -1.74,
  density: 6.2,
  short: -1.04,
  asking: -2.79,
  phrases: 1.22,
  opening: -0.3,
  leaning: -0.13,
  addressing: -0.28,
  listing: -0.41,
  kind: 0.43,
  narrow: 0,
  reason: 0,
  means: 0,
  speech: 0,
  fresh: 0.96,
  beside: 0,
  names: 0,
  article: 0,
  otherArticle: 0,
  from: 3.03,
  published: 1.28,
  otherDay: 0.3,
};

const inOrder = (weights: Weights) => Float64Array.from(FEATURES, (name) => weights[name]);
const PLAIN = inOrder(WEIGHTS);
const COMPOSITE = inOrder(COMPOSITE_WEIGHTS);

/** The score of a sentence. @param row - Its features in the order of {@link FEATURES}. */
export function scoreOf(row: Float64Array, isComposite: boolean): number {
  const weights = isComposite ? COMPOSITE : PLAIN;
  let sum = 0;
  for (let at = 0; at < row.length; at += 1) sum += (row[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}
