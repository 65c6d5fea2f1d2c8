import type { Match } from './matcher.ts';

/** BM25's constants for repeated words and for length, at their customary values. */
export const K1 = 1.2;
export const B = 0.75;

/**
 * Saturates counts as BM25 does: each repetition of a word counts less, and less in a long text
 * (Robertson & Zaragoza, "The Probabilistic Relevance Framework", 2009).
 *
 * @param length - Length of the text; 1 is average.
 */
export function saturated(counts: Match, length: number): Match {
  const half = K1 * (1 - B + B * length);
  return counts.map((count) => (count * (K1 + 1)) / (count + half));
}
