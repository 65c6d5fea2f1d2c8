import { distance } from 'fastest-levenshtein';

/**
 * The candidates that are spelled most like a text, for "did you mean".
 *
 * @param text - What was typed.
 * @param candidates - What could have been meant.
 * @param limit - At most this many.
 * @returns Candidates that differ in at most half of their letters or contain the text, nearest
 * first.
 */
export function findNearest(text: string, candidates: readonly string[], limit: number): string[] {
  const typed = text.toLowerCase();
  return candidates
    .map((candidate) => ({ candidate, far: measure(typed, candidate.toLowerCase()) }))
    .filter(({ far }) => far <= 0.5)
    .sort((one, other) => one.far - other.far)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** Share of letters that differ: 0 for the same text, 1 for nothing in common. */
function measure(typed: string, candidate: string): number {
  // Part of a long id is meant as a beginning, not as a misspelling of the whole.
  if (typed.length > 2 && candidate.includes(typed)) return 0.25;
  return distance(typed, candidate) / Math.max(typed.length, candidate.length, 1);
}
