import type { Article } from '../article.ts';

/**
 * Writes articles as JSON Lines, which `importArticles` reads. States when each was added, so that the import gives the
 * same articles.
 *
 * @returns A line at a time, as UTF-8.
 */
export function* articleLines(articles: Iterable<Article>): Generator<Uint8Array> {
  for (const article of articles) yield Buffer.from(`${JSON.stringify(stated(article))}\n`);
}

/** An article without what it does not state. */
function stated(article: Article): object {
  const fields = Object.entries(article).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return { ...Object.fromEntries(fields), added: article.added };
}
