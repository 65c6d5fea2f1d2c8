import type { Signed } from './signs.ts';
import { CONSTANT, WEIGHTS } from './weights.ts';

/** Loss of a retracted report. It exceeds any gain, so sentences of other reports come first. */
const RETRACTED = 12;

/** A sentence with its worth as an entry. */
export interface Weighed extends Signed {
  /** Logarithm of the odds that a reader of the topic would want to see it on its day. */
  readonly worth: number;
}

/** Weighs sentences, best first. */
export function weigh(signed: readonly Signed[]): Weighed[] {
  return signed.map((one) => ({ ...one, worth: worthOf(one) })).sort((a, b) => b.worth - a.worth);
}

function worthOf({ signs, candidate }: Signed): number {
  const { retracted } = candidate.sentence.dated.indexed.article.article;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * (signs[at] ?? 0), CONSTANT);
  return retracted === null ? sum : sum - RETRACTED;
}
