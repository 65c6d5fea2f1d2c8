import type { Article } from '../../src/corpus/article.ts';
import { terms } from '../../src/text/words/terms.ts';

/**
 * The names in most titles, most frequent first. Topics of many reports make the largest timelines.
 *
 * @param count - Most names.
 */
export function frequentNames(articles: readonly Article[], count: number): string[] {
  const titles = new Map<string, number>();
  for (const { title } of articles) {
    const named = terms(title).filter(({ name }) => name !== null);
    for (const name of new Set(named.map(({ start, end }) => title.slice(start, end)))) {
      titles.set(name, (titles.get(name) ?? 0) + 1);
    }
  }
  return [...titles]
    .sort(([, one], [, other]) => other - one)
    .slice(0, count)
    .map(([name]) => name);
}
