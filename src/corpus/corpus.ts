import { UserError } from '../user-error.ts';
import { type Article, type Change, isSameArticle } from './article.ts';
import { Claims } from './claims.ts';
import { Contents } from './contents.ts';
import { compareFaults, describeFault, type Fault } from './fault.ts';
import { articleKey } from './identifier.ts';
import { Listeners } from './listeners.ts';
import { listSpellings } from './spellings.ts';
import type { Store, StoredArticle } from './store.ts';

/** Whom a corpus tells what it cannot throw. */
export interface CorpusOptions {
  /** Is told each fault once, when it is found: at the start, or when a file is edited by hand. */
  readonly onFault?: (fault: Fault) => void;
  /** Is told what a subscriber throws, and why following the store fails. */
  readonly onError?: (error: unknown) => void;
}

/**
 * All articles, and their only writer. Whoever depends on them subscribes to its changes.
 *
 * A broken file never stops the others. If a file breaks while the corpus is open, its last good
 * article stays, because somebody is in the middle of editing it; the fault is told. When a file
 * goes, its article goes. Of articles with the same link, or with ids that differ only in case, the
 * first by id is served and the others are faults.
 */
export class Corpus {
  readonly #store: Store;
  readonly #contents = new Contents();
  readonly #idsByKey = new Map<string, string>();
  readonly #listeners: Listeners<Change>;
  readonly #onFault: (fault: Fault) => void;
  readonly #onError: (error: unknown) => void;
  /** Whatever reads or writes the store waits here for what came before, so the last wins. */
  #queue: Promise<unknown> = Promise.resolve();
  #endWatching: (() => Promise<void>) | null = null;
  #sorted: readonly Article[] | null = null;

  private constructor(store: Store, { onFault, onError }: CorpusOptions) {
    this.#store = store;
    this.#onFault = onFault ?? (() => undefined);
    this.#onError = onError ?? warn;
    this.#listeners = new Listeners(this.#onError);
  }

  /**
   * Reads all articles of a store.
   *
   * @param store - Where they are kept.
   * @param options - Whom to tell faults and errors.
   * @throws UserError if the store cannot be read at all; for example, there is no such folder.
   */
  static async open(store: Store, options: CorpusOptions = {}): Promise<Corpus> {
    const corpus = new Corpus(store, options);
    for (const stored of await store.readAll()) corpus.#replace(stored.id, stored);
    return corpus;
  }

  /** Number of articles. */
  get size(): number {
    return this.#contents.served.size;
  }

  /** What is wrong at present, by file and line. */
  get faults(): readonly Fault[] {
    return [...this.#contents.faults].sort(compareFaults);
  }

  /** The article of this id. */
  get(id: string): Article | undefined {
    return this.#contents.served.get(id);
  }

  /** The article whose id has this key; see {@link articleKey}. */
  byKey(key: string): Article | undefined {
    const id = this.#idsByKey.get(key);
    return id === undefined ? undefined : this.get(id);
  }

  /** All articles, by id. The same array until something changes. */
  articles(): readonly Article[] {
    this.#sorted ??= [...this.#contents.served.values()].sort((one, other) =>
      one.id < other.id ? -1 : 1,
    );
    return this.#sorted;
  }

  /** Every source as the articles spell it, those with the most articles first. */
  sources(): readonly string[] {
    return listSpellings(this.articles(), 'source');
  }

  /** Every author as the articles spell it, those with the most articles first. */
  authors(): readonly string[] {
    return listSpellings(this.articles(), 'author');
  }

  /** Whether a new article cannot have this id: another one has it, a broken file included. */
  isTaken(id: string): boolean {
    return this.#contents.isTaken(id);
  }

  /** Whether an article has this link already; see {@link isLink} for what a link is. */
  isLinkTaken(url: string): boolean {
    return this.#contents.isLinkTaken(url);
  }

  /**
   * Keeps an article, new or changed. It is in the store before anybody is told.
   *
   * @param article - The article; its id says which one it takes the place of.
   * @returns What it was before and is now.
   * @throws UserError if it cannot be kept: it has faults, its link is another article's, its file
   * was broken by hand meanwhile, or the disk refuses. Nothing has changed then.
   */
  async put(article: Article): Promise<Change> {
    const { id } = article;
    const [change] = await this.putAll([article]);
    const unchanged = this.get(id) ?? null;
    return change ?? { id, before: unchanged, after: unchanged };
  }

  /**
   * Keeps several articles at one go, as {@link put} does: much faster than one by one.
   *
   * @param articles - Articles with different ids.
   * @returns What changed, in no order; nothing for articles that were the same already.
   * @throws UserError as {@link put}; if the disk refuses, some of them may have been kept.
   */
  putAll(articles: readonly Article[]): Promise<readonly Change[]> {
    return this.#enqueue(async () => {
      const changed = articles.filter((article) => !this.#isKept(article));
      if (changed.length === 0) return [];
      this.#check(changed);
      try {
        await this.#store.write(changed);
      } catch (error) {
        // Some of them may be in the store all the same, and what is there is served.
        await this.#refresh(changed.map(({ id }) => id));
        throw error;
      }
      return this.#refresh(changed.map(({ id }) => id));
    });
  }

  /**
   * Removes an article, or a file that is broken.
   *
   * @param id - The article's id.
   * @returns What it was.
   * @throws UserError if there is no such article, or the disk refuses.
   */
  remove(id: string): Promise<Change> {
    return this.#enqueue(async () => {
      if (!this.#contents.find(id)) throw new UserError(`There is no article "${id}".`);
      await this.#store.remove(id);
      const changes = await this.#refresh([id]);
      return changes.find((change) => change.id === id) ?? { id, before: null, after: null };
    });
  }

  /**
   * Tells every change from now on, in order, whoever made it. By then {@link get} knows it.
   *
   * @param listener - Is told. What it throws goes to `onError` and stops nobody else.
   * @returns Ends it.
   */
  subscribe(listener: (change: Change) => void): () => void {
    return this.#listeners.subscribe(listener);
  }

  /** Follows what others change in the store, from the moment at which it was read. */
  async watch(): Promise<void> {
    if (this.#endWatching) return;
    this.#endWatching = async () => undefined;
    this.#endWatching = await this.#store.watch((id) => {
      // What counts is what the store holds when its turn comes: an old echo changes nothing.
      this.#enqueue(() => this.#refresh([id])).catch(this.#onError);
    }, this.#onError);
  }

  /** Ends following the store, and waits for what has been begun. */
  async close(): Promise<void> {
    await this.#endWatching?.();
    this.#endWatching = null;
    await this.#queue;
  }

  #enqueue<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  #isKept(article: Article): boolean {
    const stored = this.#contents.find(article.id);
    return (
      stored?.faults.length === 0 &&
      stored.article !== null &&
      isSameArticle(stored.article, article)
    );
  }

  #check(articles: readonly Article[]): void {
    const claims = new Claims();
    for (const article of articles) {
      const stored = this.#contents.find(article.id);
      const [fault] = stored?.faults ?? [];
      if (fault) {
        throw new UserError(`Mend or remove the file first. ${describeFault(fault)}`);
      }
      const added = { id: article.id, article };
      const [rival] = [...this.#contents.findRivals(article), ...claims.findRivals(added)];
      if (rival !== undefined) {
        throw new UserError(
          `The article "${rival}" has the same link, or an id that differs only in case.`,
        );
      }
      claims.add(added);
    }
  }

  /** Takes in what the store holds now, and tells what that changes. */
  async #refresh(ids: readonly string[]): Promise<readonly Change[]> {
    const changes: Change[] = [];
    for (const id of ids) {
      for (const change of this.#replace(id, await this.#store.read(id))) {
        changes.push(change);
        this.#listeners.tell(change);
      }
    }
    return changes;
  }

  #replace(id: string, stored: StoredArticle | null): readonly Change[] {
    const { changes, faults } = this.#contents.replace(id, stored);
    for (const change of changes) {
      if (change.after) this.#idsByKey.set(articleKey(change.id), change.id);
    }
    if (changes.length > 0) this.#sorted = null;
    for (const fault of faults) this.#onFault(fault);
    return changes;
  }
}

function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error));
}
