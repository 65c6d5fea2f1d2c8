import { createHash } from 'node:crypto';
import type { Article } from '../../src/corpus/article.ts';
import { listSpellings } from '../../src/corpus/spellings.ts';
import { JointSearcher } from '../../src/search/joint-searcher.ts';
import { type SearchedCorpus, Searcher } from '../../src/search/searcher.ts';

/**
 * Splits articles into two corpora that are asked together, rather than one.
 *
 * @param share - Part of the articles in the first corpus, chosen by id; from 0 to 1.
 */
export function askedApart(articles: readonly Article[], share: number): Pick<Searcher, 'ask'> {
  const isFirst = ({ id }: Article) => placeOf(id) < share;
  const first = new Map(articles.filter(isFirst).map((article) => [article.id, article]));
  const second = articles.filter((article) => !isFirst(article));
  return new JointSearcher(
    new Searcher(corpusOf([...first.values()])),
    new Searcher(corpusOf(second)),
    first,
    { articles: () => articles },
  );
}

/** A number from 0 to 1 that looks random and is always the same for an id. */
function placeOf(id: string): number {
  return createHash('sha256').update(id).digest().readUInt32BE() / 2 ** 32;
}

function corpusOf(articles: readonly Article[]): SearchedCorpus {
  return {
    articles: () => articles,
    sources: () => listSpellings(articles, 'source'),
    subscribe: () => () => undefined,
  };
}
