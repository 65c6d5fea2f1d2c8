import type { Article } from './article.ts';
import type { Update } from './change.ts';
import type { Corpus } from './corpus.ts';
import { listSpellings } from './spellings.ts';

/** The reading part of a corpus, or of two corpora together. */
export type Reports = Pick<
  Corpus,
  'articles' | 'sources' | 'authors' | 'get' | 'byKey' | 'subscribe'
>;

/**
 * Shows two corpora as one. If both have an article with the same id, or with the same key, only that
 * of `own` is visible.
 */
export class JointReports implements Reports {
  readonly #own: Reports;
  readonly #other: Reports;
  #of: readonly [own: readonly Article[], other: readonly Article[]] | null = null;
  #articles: readonly Article[] = [];

  /** @param own - Takes precedence. */
  constructor(own: Reports, other: Reports) {
    this.#own = own;
    this.#other = other;
  }

  /** All articles of both, sorted by id. Returns the same array until something changes. */
  articles(): readonly Article[] {
    const of = [this.#own.articles(), this.#other.articles()] as const;
    if (this.#of?.[0] === of[0] && this.#of[1] === of[1]) return this.#articles;
    const others = of[1].filter(({ id }) => !this.#own.get(id));
    this.#of = of;
    this.#articles = [...of[0], ...others].sort((one, next) => (one.id < next.id ? -1 : 1));
    return this.#articles;
  }

  sources(): readonly string[] {
    return listSpellings(this.articles(), 'source');
  }

  authors(): readonly string[] {
    return listSpellings(this.articles(), 'author');
  }

  get(id: string): Article | undefined {
    return this.#own.get(id) ?? this.#other.get(id);
  }

  byKey(key: string): Article | undefined {
    return this.#own.byKey(key) ?? this.#other.byKey(key);
  }

  /** Reports changes as a reader of both corpora sees them. */
  subscribe(listener: (update: Update) => void): () => void {
    const ends = [
      this.#own.subscribe(({ id, before, after }) => {
        const hidden = this.#other.get(id) ?? null;
        listener({ id, before: before ?? hidden, after: after ?? hidden });
      }),
      this.#other.subscribe((update) => {
        if (!this.#own.get(update.id)) listener(update);
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }
}
