import { FEATURES, type FeatureName } from './features.ts';

/** What each feature of a sentence adds to its score. */
export const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  share: 4.64,
  near: 4.64,
  passage: 0.95,
  title: 3.84,
  bm25: -1.17,
  sourcePassage: 1.82,
  sourceNear: 0.84,
  sourceTitle: 2.41,
  sourceBm25: 2.19,
  sourceRepeats: -3.94,
  clauseShare: 1.62,
  clauseNear: 1.6,
  clauseTitle: 2.21,
  clauseBm25: 3.04,
  clauseRepeats: -1.79,
  clausePart: 3.15,
  clauseInSource: 0.27,
  aroundShare: 1.76,
  aroundBm25: 3.63,
  best: 0.54,
  bestAround: -0.9,
  count: 2.81,
  weight: -2.41,
  density: 6.36,
  short: -1.22,
  asking: -2.88,
  kind: 0.56,
  fresh: 0.84,
  from: 3.1,
  published: 1.53,
  otherDay: 0.48,
};

const BY_PLACE = Float64Array.from(FEATURES, (name) => WEIGHTS[name]);

/** The score of a sentence. @param row - Its features in the order of {@link FEATURES}. */
export function scoreOf(row: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at += 1) sum += (row[at] ?? 0) * (BY_PLACE[at] ?? 0);
  return sum;
}
