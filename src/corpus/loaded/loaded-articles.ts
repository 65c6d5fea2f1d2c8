import { Slices } from '../../give-way.ts';
import { mapConcurrent } from '../../map-concurrent.ts';
import type { Article } from '../article.ts';
import type { Update } from '../change.ts';
import type { Fault } from '../fault.ts';
import { articleKey } from '../format/identifier.ts';
import { type Listener, Listeners } from '../listeners.ts';
import type { Store, StoredArticle } from '../store.ts';
import { Contents } from './contents.ts';

/** Articles read at the same time. */
const READS_AT_ONCE = 16;

/** Articles read per batch. */
const BATCH = 256;

/** Callbacks of {@link LoadedArticles}. */
export interface LoadedOptions {
  /** Called once for each fault, when it is found. */
  readonly onFault: (fault: Fault) => void;
  /** Called with errors of subscribers. */
  readonly onError: (error: unknown) => void;
}

/** The articles of a store as they were last read. Tells subscribers what has changed when it reads them again. */
export class LoadedArticles {
  readonly contents = new Contents();
  readonly #store: Store;
  readonly #idsByKey = new Map<string, string>();
  readonly #listeners: Listeners<Update>;
  readonly #onFault: (fault: Fault) => void;
  #sorted: readonly Article[] | null = null;

  constructor(store: Store, { onFault, onError }: LoadedOptions) {
    this.#store = store;
    this.#onFault = onFault;
    this.#listeners = new Listeners(onError);
  }

  get(id: string): Article | undefined {
    return this.contents.served.get(id);
  }

  /** The article whose id has this key; see {@link articleKey}. */
  byKey(key: string): Article | undefined {
    const id = this.#idsByKey.get(key);
    return id === undefined ? undefined : this.get(id);
  }

  /** All articles, sorted by id. Returns the same array until something changes. */
  sorted(): readonly Article[] {
    this.#sorted ??= [...this.contents.served.values()].sort((one, other) =>
      one.id < other.id ? -1 : 1,
    );
    return this.#sorted;
  }

  /** Calls the listener with every update from now on. @returns Ends the subscription. */
  subscribe(listener: Listener<Update>): () => void {
    return this.#listeners.subscribe(listener);
  }

  /** Reads all articles of the store. */
  async readAll(): Promise<void> {
    for (const stored of await this.#store.readAll()) this.#replace(stored.id, stored);
  }

  /**
   * Reads articles from the store again, and tells what changed.
   *
   * @returns The ids of the articles that changed.
   */
  async refresh(ids: readonly string[]): Promise<readonly string[]> {
    const others: string[] = [];
    const slices = new Slices();
    for (let start = 0; start < ids.length; start += BATCH) {
      const batch = ids.slice(start, start + BATCH);
      const stored = await mapConcurrent(batch, READS_AT_ONCE, (id) => this.#store.read(id));
      for (const [index, id] of batch.entries()) {
        if (this.#replace(id, stored[index] ?? null)) others.push(id);
        if (slices.isOver) await slices.next();
      }
    }
    return others;
  }

  /** @returns Whether the article changed. */
  #replace(id: string, stored: StoredArticle | null): boolean {
    const { updates, faults, isOther } = this.contents.replace(id, stored);
    for (const update of updates) {
      if (update.after) this.#idsByKey.set(articleKey(update.id), update.id);
    }
    if (updates.length > 0) this.#sorted = null;
    for (const fault of faults) this.#onFault(fault);
    for (const update of updates) this.#listeners.tell(update);
    return isOther;
  }
}
