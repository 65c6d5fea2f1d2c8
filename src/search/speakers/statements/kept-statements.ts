import { dirname, join } from 'node:path';
import { readKept, writeKept } from '../../index/kept-file.ts';
import type { IndexedArticle } from '../../index/search-index.ts';

const FILE = 'statements';

const HEADING = 'dateline statements\n';

/** What was read of one article. */
interface KeptArticle {
  readonly id: string;
  /** See `contentHash`. */
  readonly hash: string;
  /** As `ArticleStatements` has them. */
  readonly rows: Uint32Array;
}

/** The statements that were read of each article, in a file beside the snapshot of the index. */
export class KeptStatements {
  readonly #file: string | null;
  #loading: Promise<void> | null = null;
  #articles: ReadonlyMap<string, KeptArticle> = new Map();

  /** @param snapshot - The snapshot of the index; `null` if none is kept. */
  constructor(snapshot: string | null = null) {
    this.#file = snapshot === null ? null : join(dirname(snapshot), FILE);
  }

  /** Reads the file, once. */
  load(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  /** What was read of an article; `null` if it has changed since, or before the file is loaded. */
  rowsOf({ article, hash }: IndexedArticle): Uint32Array | null {
    const kept = this.#articles.get(article.id);
    return kept?.hash === hash ? kept.rows : null;
  }

  /**
   * Writes the file again.
   *
   * @param articles - The current ones.
   * @param rowsOf - What is known of one by now; `null` if it was not read.
   */
  async keep(
    articles: Iterable<IndexedArticle>,
    rowsOf: (indexed: IndexedArticle) => Uint32Array | null,
  ): Promise<void> {
    if (this.#file === null) return;
    const kept: KeptArticle[] = [];
    for (const indexed of articles) {
      const rows = rowsOf(indexed) ?? this.rowsOf(indexed);
      if (rows) kept.push({ id: indexed.article.id, hash: indexed.hash, rows });
    }
    await writeKept(this.#file, HEADING, kept);
  }

  async #load(): Promise<void> {
    if (this.#file === null) return;
    // This version of the program wrote it, so its form can be trusted.
    const kept = (await readKept(this.#file, HEADING)) as readonly KeptArticle[] | null;
    this.#articles = new Map(kept?.map((article) => [article.id, article]));
  }
}
