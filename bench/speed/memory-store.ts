import type { Article } from '../../src/corpus/article.ts';
import type { Store, StoredArticle } from '../../src/corpus/store.ts';

/** Keeps articles in memory: what is measured is search, not the disk. */
export class MemoryStore implements Store {
  readonly #stored = new Map<string, StoredArticle>();

  constructor(articles: readonly Article[]) {
    for (const article of articles) this.#keep(article);
  }

  async readAll(): Promise<readonly StoredArticle[]> {
    return [...this.#stored.values()];
  }

  async read(id: string): Promise<StoredArticle | null> {
    return this.#stored.get(id) ?? null;
  }

  async write(articles: readonly Article[]): Promise<void> {
    for (const article of articles) this.#keep(article);
  }

  async remove(id: string): Promise<void> {
    this.#stored.delete(id);
  }

  async watch(): Promise<() => Promise<void>> {
    return async () => undefined;
  }

  #keep(article: Article): void {
    this.#stored.set(article.id, {
      id: article.id,
      file: article.id,
      article,
      faults: [],
      urlLine: 1,
    });
  }
}
