import type { Article } from '../corpus/article.ts';
import type { Printing } from './finding.ts';

/** Sorts printings by date, the earliest first. Those without a date come last. */
export function earliestFirst(printings: readonly Printing[]): Printing[] {
  return [...printings].sort(
    ({ article: one }, { article: other }) =>
      compareDates(one, other) || (one.id < other.id ? -1 : 1),
  );
}

/** A month or a year may be as late as its last day, so it comes after the days in it. */
function compareDates(one: Article, other: Article): number {
  const [a, b] = [latest(one), latest(other)];
  return a === b ? 0 : a < b ? -1 : 1;
}

function latest({ published }: Article): string {
  return published === null ? '~' : published.padEnd(10, '~');
}
