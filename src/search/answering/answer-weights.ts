import { ANSWER_FEATURES, type AnswerFeature } from './answer-features.ts';

/**
 * What each feature of a sentence that has been read adds to its score. Fitted by `npm run bench -- fit`, but for
 * `slot`, `total` and `several`, which are set by hand: few of the questions to fit on ask for what they tell.
 */
export const ANSWER_WEIGHTS: Readonly<Record<AnswerFeature, number>> = {
  ranked: 0.81,
  further: -0.13,
  fits: 3.48,
  figure: 0.72,
  day: 1.19,
  person: 0.58,
  place: 0.6,
  defines: 1.63,
  slot: 3.5,
  total: 2,
  several: 2,
  speaker: 0.74,
  isTitle: -1.51,
  early: 0.24,
  recent: 1.52,
  otherTime: -0.61,
  denies: 2.6,
};

const BY_PLACE = Float64Array.from(ANSWER_FEATURES, (name) => ANSWER_WEIGHTS[name]);

/** The score of a sentence. @param row - Its features in the order of {@link ANSWER_FEATURES}. */
export function answerScore(row: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at += 1) sum += (row[at] ?? 0) * (BY_PLACE[at] ?? 0);
  return sum;
}
