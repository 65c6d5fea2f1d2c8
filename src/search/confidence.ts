/**
 * How far the best sentence is above the others, for scripts: a field of the JSON of an answer. Readers do not see it,
 * because on questions as people type them `high` is often wrong. `npm run bench -- ask` prints how often each is right.
 */
export type Confidence = 'high' | 'moderate' | 'low';

/** Least difference between the scores of the best sentence and the fourth, in log odds. */
const LEAST_MARGIN = { high: 3, moderate: 1.5 } as const;

/** Index of the first quote that is not shown at once. */
const FOURTH = 3;

/**
 * Rates how sure an answer is.
 *
 * @param scores - Scores of the ranked sentences, in order.
 * @returns `null` with fewer than four sentences: such answers were not measured.
 */
export function confidenceOf(scores: readonly number[]): Confidence | null {
  const [best] = scores;
  const fourth = scores[FOURTH];
  if (best === undefined || fourth === undefined) return null;
  if (best - fourth >= LEAST_MARGIN.high) return 'high';
  return best - fourth >= LEAST_MARGIN.moderate ? 'moderate' : 'low';
}
