import type { Article } from '../corpus/article.ts';
import type { Filters } from './answer.ts';
import { passes } from './filters.ts';
import { type Question, searchTerms } from './question.ts';
import type { IndexedPassage, SearchIndex } from './search-index.ts';

/** How many passages are ranked for a question. */
const MOST_CANDIDATES = 150;

/** How many passages of each source that the question names are ranked besides. */
const MOST_OF_A_SOURCE = 40;

/** The best passages, and for each source that the question names the best of that source. */
export function candidatesOf(
  question: Question,
  index: SearchIndex,
  filters: Filters,
): IndexedPassage[] {
  const allowed = (article: Article) => passes(article, filters);
  const searched = searchTerms(question, index.lexicon);
  if (searched.length === 0) return [];
  const found = new Map<number, IndexedPassage>();
  const add = (indexed: IndexedPassage) => {
    if (!found.has(indexed.number)) found.set(indexed.number, indexed);
  };
  index.search(searched, allowed, MOST_CANDIDATES).forEach(add);
  for (const aspect of question.aspects) {
    const wanted = searchTerms(question, index.lexicon, aspect);
    const from = (article: Article) =>
      article.source !== null && aspect.sources.has(article.source) && allowed(article);
    index.search(wanted, from, MOST_OF_A_SOURCE).forEach(add);
  }
  return [...found.values()];
}
