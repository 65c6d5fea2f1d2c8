import type { Article } from './article.ts';

/**
 * The distinct values of a field, as the articles spell them.
 *
 * @returns Those with the most articles first, then in alphabetical order.
 */
export function listSpellings(
  articles: readonly Article[],
  field: 'source' | 'author',
): readonly string[] {
  const counts = new Map<string, number>();
  for (const article of articles) {
    const value = article[field];
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .sort(([one, oneCount], [other, otherCount]) => {
      return otherCount - oneCount || alphabet.compare(one, other) || (one < other ? -1 : 1);
    })
    .map(([spelling]) => spelling);
}

/** A fixed language, so that the order does not depend on the machine. */
const alphabet = new Intl.Collator('en');
