import type { Article } from '../../src/corpus/article.ts';
import type { SearchedCorpus } from '../../src/search/searcher.ts';

/** A corpus in memory that never changes. */
export function corpusInMemory(
  articles: readonly Pick<Article, 'id' | 'title' | 'body'>[],
): SearchedCorpus {
  const unknown = {
    source: null,
    author: null,
    published: null,
    url: null,
    language: null,
    tags: [],
    added: null,
    archived: null,
    retracted: null,
  };
  const all = articles.map((article) => ({ ...unknown, ...article }));
  const sources: string[] = [];
  return { articles: () => all, sources: () => sources, subscribe: () => () => {} };
}
