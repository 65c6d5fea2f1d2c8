import type { Article } from '../../src/corpus/article.ts';
import type { Store, StoredArticle } from '../../src/corpus/store.ts';

/** Keeps articles in memory, so that search is measured and not the disk. */
export class MemoryStore implements Store {
  readonly isEditedByHand = false;
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

  transact(): Promise<never> {
    return Promise.reject(new Error('The benchmark only reads.'));
  }

  async history(): Promise<readonly []> {
    return [];
  }

  async changes(): Promise<readonly []> {
    return [];
  }

  async changesAfter(): Promise<readonly []> {
    return [];
  }

  async findJournalFaults(): Promise<readonly []> {
    return [];
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
