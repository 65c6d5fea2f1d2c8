import type { RankedSentence } from '../ranking/rank.ts';
import type { CutQuote } from './quotes.ts';

/** Sentences may give another figure or the other side if their score is at most this far below the best one's. */
const MOST_BELOW_BEST = 8;

/**
 * Quotes are shown if their score is at most this far below the best one's: hardly any quote farther down is the first
 * that answers.
 */
const MOST_BELOW_SHOWN = 3;

/** The sentences not far below the best one, those of retracted articles last. */
export function worthQuoting(ranked: readonly RankedSentence[]): RankedSentence[] {
  const least = (ranked[0]?.score ?? 0) - MOST_BELOW_BEST;
  return retractedLast(ranked.filter(({ score }) => score >= least));
}

function retractedLast(ranked: readonly RankedSentence[]): RankedSentence[] {
  const isRetracted = ({ indexed }: RankedSentence) => indexed.article.article.retracted !== null;
  return [...ranked.filter((one) => !isRetracted(one)), ...ranked.filter(isRetracted)];
}

/**
 * Returns a test for quotes to show: those not far below the best one.
 *
 * @param worthy - The sentences that they were cut from, best first.
 */
export function isWorthShowing([first]: readonly RankedSentence[]): (
  quote: CutQuote,
  at: number,
) => boolean {
  const least = (first?.score ?? 0) - MOST_BELOW_SHOWN;
  // The latest figure is the first quote, although other sentences name more of the question.
  return ({ best, side }, at) => at === 0 || side !== null || best.score >= least;
}
