import type { Article } from './article.ts';
import type { Fault } from './fault.ts';

/** What the store keeps under one id. */
export interface StoredArticle {
  readonly id: string;
  /** What faults call the place, for example `corpus/2019-09-07-convoy.md`. */
  readonly file: string;
  /** `null` when it cannot be read; `faults` then say why. */
  readonly article: Article | null;
  readonly faults: readonly Fault[];
  /** Line on which the link stands, for faults that other articles make of it. */
  readonly urlLine: number;
}

/** Where articles are kept. It knows nothing of what one article means to another. */
export interface Store {
  /**
   * Reads everything.
   *
   * @throws UserError if the place itself cannot be read.
   */
  readAll(): Promise<readonly StoredArticle[]>;

  /**
   * Reads one article.
   *
   * @returns `null` if there is none.
   */
  read(id: string): Promise<StoredArticle | null>;

  /**
   * Keeps articles, each whole or not at all; they last once the promise is fulfilled.
   *
   * @throws UserError if one cannot be kept. Others of the same call may have been kept.
   */
  write(articles: readonly Article[]): Promise<void>;

  /**
   * Removes an article; does nothing if there is none.
   *
   * @throws UserError if it cannot be removed.
   */
  remove(id: string): Promise<void>;

  /**
   * Follows changes that others make.
   *
   * @param onChange - Is told the id of an article that may have changed, come or gone.
   * @param onError - Is told when following fails.
   * @returns Ends it.
   */
  watch(
    onChange: (id: string) => void,
    onError: (error: unknown) => void,
  ): Promise<() => Promise<void>>;
}
