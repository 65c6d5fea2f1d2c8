import type { Article } from './article.ts';
import type { ImportLine } from './import-line.ts';

/** Knows again what the corpus has already, by title, source and date. */
export class KnownArticles {
  readonly #articles = new Map<string, Article[]>();

  /** @param articles - What there is already. */
  constructor(articles: readonly Article[]) {
    for (const article of articles) this.add(article);
  }

  /** Enters an article. */
  add(article: Article): void {
    const key = keyOf(article);
    const alike = this.#articles.get(key);
    if (alike) alike.push(article);
    else this.#articles.set(key, [article]);
  }

  /** Whether there is this article already, disregarding its link. */
  has(line: ImportLine): boolean {
    return this.#articles.get(keyOf(line))?.some((article) => isSame(line, article)) ?? false;
  }
}

/**
 * Same title, source and date is the same article, with one exception: the pages of a newspaper
 * section share all three. Where neither has a link to tell them apart, different ids with
 * different bodies are different articles.
 */
function isSame(line: ImportLine, article: Article): boolean {
  if (line.url !== null || article.url !== null || line.id === null) return true;
  return line.id === article.id || line.body === article.body;
}

function keyOf({
  title,
  source,
  published,
}: Pick<Article, 'title' | 'source' | 'published'>): string {
  return JSON.stringify([title, source, published]);
}
