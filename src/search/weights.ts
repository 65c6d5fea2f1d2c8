import { FEATURES, type FeatureName } from './features.ts';

/** What each feature of a sentence adds to its score. */
export const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  share: 4.59,
  near: 4.58,
  passage: 0.96,
  title: 4.09,
  bm25: -1.2,
  sourcePassage: 1.96,
  sourceNear: 1.01,
  sourceTitle: 2.31,
  sourceBm25: 2.02,
  sourceRepeats: -3.91,
  clauseShare: 1.59,
  clauseNear: 1.59,
  clauseTitle: 2.21,
  clauseBm25: 2.9,
  clauseRepeats: -1.7,
  clausePart: 3.13,
  clauseInSource: 0.3,
  aroundShare: 1.71,
  aroundBm25: 3.74,
  best: 0.64,
  bestAround: -0.96,
  count: 2.76,
  weight: -2.31,
  density: 6.31,
  short: -1.21,
  asking: -2.87,
  kind: 0.52,
  fresh: 0.88,
  from: 3.13,
  published: 1.38,
  otherDay: 0.38,
};

const BY_PLACE = Float64Array.from(FEATURES, (name) => WEIGHTS[name]);

/** The score of a sentence. @param row - Its features in the order of {@link FEATURES}. */
export function scoreOf(row: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at += 1) sum += (row[at] ?? 0) * (BY_PLACE[at] ?? 0);
  return sum;
}
