import { distance } from 'fastest-levenshtein';

/**
 * Finds the candidates spelled most like a text, for "did you mean".
 *
 * @param text - The text as typed.
 * @param candidates - The texts to choose from.
 * @param limit - Most candidates to return.
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
  // People type part of a long id to shorten it, so the missing letters are not a misspelling.
  if (typed.length > 2 && candidate.includes(typed)) return 0.25;
  return distance(typed, candidate) / Math.max(typed.length, candidate.length, 1);
}
