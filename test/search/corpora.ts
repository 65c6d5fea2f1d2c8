import type { Article } from '../../src/corpus/article.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import type { Answer } from '../../src/search/answer.ts';
import { type Filters, NO_FILTERS } from '../../src/search/filters.ts';
import { Searcher } from '../../src/search/searcher.ts';
import { FolderStore } from '../../src/storage/folder/articles.ts';
import { cut } from '../../src/text/span.ts';
import { makeArticle, makeFolder, TESTER } from '../corpus/folders.ts';

/** The two reports that the project ships. */
export function reports(): Promise<Corpus> {
  return Corpus.open(new FolderStore('corpus'));
}

/** A corpus of these articles, with only the given fields. */
export async function corpusOf(articles: readonly Partial<Article>[]): Promise<Corpus> {
  const corpus = await Corpus.open(new FolderStore(makeFolder()));
  const made = articles.map((article, index) =>
    makeArticle({ id: `article-${index}`, title: `Title ${index}`, ...article }),
  );
  await corpus.putAll(made, TESTER);
  return corpus;
}

export function ask(
  corpus: Corpus,
  question: string,
  options: { limit?: number; offset?: number; filters?: Partial<Filters> } = {},
): Promise<Answer> {
  const { limit = 3, offset = 0, filters } = options;
  const searcher = new Searcher(corpus);
  return searcher.ask(question, { limit, offset, filters: { ...NO_FILTERS, ...filters } });
}

/** The words of an answer's quotes. */
export function quoted(answer: Answer): string[] {
  return answer.quotes.map(({ article, span }) => cut(article.body, span));
}

/** The words shown bold in an answer's first quote. */
export function emphasised(answer: Answer): string | null {
  const [quote] = answer.quotes;
  return quote?.emphasis ? cut(quote.article.body, quote.emphasis) : null;
}
