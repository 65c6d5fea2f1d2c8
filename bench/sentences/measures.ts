/** The right sentences of a question, and the places, from 1, at which an order has them. */
function rightPlaces(ordered: readonly string[], right: ReadonlySet<string>): number[] {
  return ordered.flatMap((sentence, at) => (right.has(sentence) ? [at + 1] : []));
}

/**
 * Average precision of a whole order, as `trec_eval` computes it.
 *
 * @param ordered - All candidates, each once, best first.
 * @param right - At least one of them.
 */
export function averagePrecision(ordered: readonly string[], right: ReadonlySet<string>): number {
  const places = rightPlaces(ordered, right);
  return places.reduce((sum, place, at) => sum + (at + 1) / place, 0) / right.size;
}

/** One over the place of the first right sentence. Takes the same as {@link averagePrecision}. */
export function reciprocalRank(ordered: readonly string[], right: ReadonlySet<string>): number {
  return 1 / (rightPlaces(ordered, right)[0] ?? Number.POSITIVE_INFINITY);
}
