import { byPublication } from '../corpus/publication-order.ts';
import type { Printing } from './finding.ts';

/** Sorts printings by date, the earliest first. Those without a date come last. */
export function earliestFirst(printings: readonly Printing[]): Printing[] {
  return [...printings].sort(
    ({ article: one }, { article: other }) =>
      byPublication(one, other) || (one.id < other.id ? -1 : 1),
  );
}
