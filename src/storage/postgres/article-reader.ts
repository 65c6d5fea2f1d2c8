import type { StoredArticle } from '../../corpus/store.ts';
import type { Database } from './database/database.ts';
import { type ArticleRow, toSequence, toStoredArticle } from './rows.ts';

/** Articles read per query; some are as large as a megabyte. */
const ARTICLES_AT_ONCE = 200;

const SELECT = `SELECT id, after AS article
  FROM articles JOIN changes USING (corpus, id, sequence)
  WHERE corpus = $1`;

/** Articles that were requested and not yet read, by id. */
type Asked = Map<string, Promise<StoredArticle | null>>;

/** Reads articles from PostgreSQL. Requests that come together are read by one query. */
export class ArticleReader {
  readonly #database: Database;
  readonly #corpus: string;
  #asked: Asked = new Map();
  #reading: Promise<ReadonlyMap<string, StoredArticle>> | null = null;

  /** @param corpus - A server's id, or `SHARED`. */
  constructor(database: Database, corpus: string) {
    this.#database = database;
    this.#corpus = corpus;
  }

  /**
   * Reads every article in one snapshot.
   *
   * @returns The articles, and the number of the last change in the snapshot.
   */
  async readAll(): Promise<{ sequence: number; articles: readonly StoredArticle[] }> {
    return this.#database.snapshot(async (client) => {
      const { rows } = await client.query<{ sequence: string | null }>(
        'SELECT max(sequence) AS sequence FROM changes WHERE corpus = $1',
        [this.#corpus],
      );
      const articles: StoredArticle[] = [];
      for (;;) {
        const batch = await client.query<ArticleRow>(
          `${SELECT} AND id > $2 ORDER BY id LIMIT ${ARTICLES_AT_ONCE}`,
          [this.#corpus, articles.at(-1)?.id ?? ''],
        );
        articles.push(...batch.rows.map(toStoredArticle));
        if (batch.rows.length < ARTICLES_AT_ONCE) {
          return { sequence: toSequence(rows[0]?.sequence), articles };
        }
      }
    });
  }

  /** Reads one article; `null` if there is none. */
  async read(id: string): Promise<StoredArticle | null> {
    // A text in PostgreSQL cannot contain this character, so there is no such id.
    if (id.includes('\0')) return null;
    const asked = this.#asked;
    let reading = asked.get(id);
    if (!reading) {
      this.#reading ??= Promise.resolve().then(() => this.#readAsked());
      const all = this.#reading;
      reading = all.then((articles) => articles.get(id) ?? null);
      asked.set(id, reading);
    }
    return reading;
  }

  async #readAsked(): Promise<ReadonlyMap<string, StoredArticle>> {
    const ids = [...this.#asked.keys()];
    this.#asked = new Map();
    this.#reading = null;
    const rows = await this.#database.query<ArticleRow>(`${SELECT} AND id = ANY($2)`, [
      this.#corpus,
      ids,
    ]);
    return new Map(rows.map((row) => [row.id, toStoredArticle(row)]));
  }
}
