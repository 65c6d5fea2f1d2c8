/** How sure an answer is, as measured on similar answers that could be checked. */
export type Confidence = 'high' | 'moderate' | 'low';

/**
 * Least difference between the scores of the best sentence and the fourth, in log odds. On the open
 * halves of MultiHop-RAG and SQuAD, one of the first three quotes hit in 96 % and 95 % of the
 * answers from 3 on, in 78 % and 72 % from 1.5 on, and in 61 % and 51 % below.
 */
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

const WORDS: Readonly<Record<Confidence, string>> = {
  high: 'Very likely answers it: 9 of 10 answers like this one did, in tests.',
  moderate: 'Likely answers it: 2 of 3 answers like this one did, in tests.',
  low: 'Perhaps answers it: 1 of 2 answers like this one did, in tests.',
};

/** Describes a confidence to the reader. */
export function confidenceInWords(confidence: Confidence): string {
  return WORDS[confidence];
}
