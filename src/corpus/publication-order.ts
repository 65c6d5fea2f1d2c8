import type { Article } from './article.ts';

/**
 * Compares two articles by their dates of publication, for a sort with the earliest first. A month or a year may be as
 * late as its last day, so it comes after the days in it. Articles without a date come last.
 *
 * @returns Negative, positive, or 0 for the same date.
 */
export function byPublication(
  one: Pick<Article, 'published'>,
  other: Pick<Article, 'published'>,
): number {
  const [a, b] = [latest(one), latest(other)];
  return a === b ? 0 : a < b ? -1 : 1;
}

function latest({ published }: Pick<Article, 'published'>): string {
  return published === null ? '~' : published.padEnd(10, '~');
}
