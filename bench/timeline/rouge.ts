import { stemmer } from 'stemmer';
import { isStopWord } from '../../src/text/words/stop-words.ts';

/** How often each n-gram occurs in a text. */
export type Counts = ReadonlyMap<string, number>;

/**
 * Counts the n-grams of some sentences: in lower case, letters and digits only, without stop words, as
 * Porter stems. No n-gram crosses from one sentence into the next.
 *
 * @param n - 1 for ROUGE-1, 2 for ROUGE-2.
 */
export function countNgrams(sentences: readonly string[], n: number): Counts {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    const stems = (sentence.toLowerCase().match(/[a-z0-9]+/g) ?? [])
      .filter((word) => !isStopWord(word))
      .map((word) => stemmer(word));
    for (let at = 0; at + n <= stems.length; at++) {
      const gram = stems.slice(at, at + n).join(' ');
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  }
  return counts;
}

/** Number of n-grams, including repetitions. */
export function total(counts: Counts): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** Number of n-grams that two texts share, including repetitions in both. */
export function matched(one: Counts, other: Counts): number {
  let sum = 0;
  for (const [gram, count] of one) sum += Math.min(count, other.get(gram) ?? 0);
  return sum;
}

/** Harmonic mean of precision and recall; 0 if both are. */
export function fMeasure(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
