import { FEATURES, type FeatureName } from './features.ts';

/** What each feature of a sentence adds to its score. Fitted by `npm run bench -- fit`. */
export const WEIGHTS: Readonly<Record<FeatureName, number>> = {
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
  fresh: 0.96,
  from: 3.03,
  published: 1.28,
  otherDay: 0.3,
};

const BY_PLACE = Float64Array.from(FEATURES, (name) => WEIGHTS[name]);

/** The score of a sentence. @param row - Its features in the order of {@link FEATURES}. */
export function scoreOf(row: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at += 1) sum += (row[at] ?? 0) * (BY_PLACE[at] ?? 0);
  return sum;
}
