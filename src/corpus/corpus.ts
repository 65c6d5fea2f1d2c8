import { warn } from '../warn.ts';
import { WorkQueue } from '../work-queue.ts';
import type { Article } from './article.ts';
import type { Action, Actor, Change, Update } from './change.ts';
import { refuseConflict } from './changes/conflict.ts';
import { findUnrecorded, proposeHandEdits } from './changes/hand-edit.ts';
import { proposeArticles, proposeRemoval } from './changes/proposals.ts';
import type { PutOptions, WriteOptions } from './changes/write-options.ts';
import { compareFaults, describeFault, type Fault } from './fault.ts';
import type { Listener } from './listeners.ts';
import type { Contents } from './loaded/contents.ts';
import { LoadedArticles } from './loaded/loaded-articles.ts';
import { Looks } from './looks.ts';
import { listSpellings } from './spellings.ts';
import type { Comparison, Proposal, Store, Transaction } from './store.ts';

/** Callbacks for faults and errors that a corpus cannot throw. */
export interface CorpusOptions {
  /** Called once for each fault, when it is found: at the start, or when a file is edited by hand. */
  readonly onFault?: (fault: Fault) => void;
  /** Called with errors of subscribers, and when following the store fails. */
  readonly onError?: (error: unknown) => void;
  /** Called after each comparison of a folder with its last known state. */
  readonly onCompared?: (comparison: Comparison) => void;
}

/** Articles entered in the journal per batch. */
const STOCK_BATCH = 256;

/** Edits by hand entered per batch while the bot answers questions, which must not wait for it. */
const EDITS_AT_ONCE = 64;

/**
 * All articles, and their only writer. {@link Corpus.subscribe} reports its changes.
 *
 * A broken file does not affect the others. If a file breaks while the corpus is open, its last good
 * article stays, because someone is probably editing it, and the fault is reported. When a file is
 * removed, so is its article. If several articles have the same link, or ids that differ only in case,
 * the first by id is served and the others are faults.
 */
export class Corpus {
  readonly #store: Store;
  readonly #loaded: LoadedArticles;
  readonly #contents: Contents;
  readonly #onFault: (fault: Fault) => void;
  readonly #onError: (error: unknown) => void;
  readonly #onCompared: (comparison: Comparison) => void;
  /** Reads and writes of the store run one after another, so the last one wins. */
  readonly #queue = new WorkQueue();
  readonly #journalFaults = new Set<string>();
  #endWatching: (() => Promise<void>) | null = null;

  private constructor(store: Store, { onFault, onError, onCompared }: CorpusOptions) {
    this.#store = store;
    this.#onFault = onFault ?? (() => undefined);
    this.#onError = onError ?? warn;
    this.#onCompared = onCompared ?? (() => undefined);
    this.#loaded = new LoadedArticles(store, { onFault: this.#onFault, onError: this.#onError });
    this.#contents = this.#loaded.contents;
  }

  /**
   * Reads all articles of a store.
   *
   * @throws UserError if the store cannot be read at all; for example, there is no such folder.
   */
  static async open(store: Store, options: CorpusOptions = {}): Promise<Corpus> {
    const corpus = new Corpus(store, options);
    await corpus.#loaded.readAll();
    return corpus;
  }

  /** Number of articles. */
  get size(): number {
    return this.#contents.served.size;
  }

  /** The present faults, sorted by file and line. */
  get faults(): readonly Fault[] {
    return [...this.#contents.faults].sort(compareFaults);
  }

  get(id: string): Article | undefined {
    return this.#loaded.get(id);
  }

  /** The article whose id has this key; see `articleKey`. */
  byKey(key: string): Article | undefined {
    return this.#loaded.byKey(key);
  }

  /** All articles, sorted by id. Returns the same array until something changes. */
  articles(): readonly Article[] {
    return this.#loaded.sorted();
  }

  /** Every source as the articles spell it, those with the most articles first. */
  sources(): readonly string[] {
    return listSpellings(this.articles(), 'source');
  }

  /** Every author as the articles spell it, those with the most articles first. */
  authors(): readonly string[] {
    return listSpellings(this.articles(), 'author');
  }

  /** Whether an article or a broken file already has this id. */
  isTaken(id: string): boolean {
    return this.#contents.isTaken(id);
  }

  /** Whether an article has this link already; see {@link isLink} for what a link is. */
  isLinkTaken(url: string): boolean {
    return this.#contents.isLinkTaken(url);
  }

  /**
   * Adds or replaces an article. Writes the journal and the store before it calls subscribers.
   *
   * @param article - Replaces the article with the same id, if there is one.
   * @param by - Who makes the change.
   * @returns The change; `null` if the article was the same already.
   * @throws ConflictError if the article has changed since the person saw it.
   * @throws UserError if it cannot be kept: it has faults, another article has its link, its file was
   * broken by hand meanwhile, or the disk refuses. Nothing has changed then.
   */
  put(article: Article, by: Actor, options: PutOptions = {}): Promise<Change | null> {
    return this.#writeOnce(article.id, options, () =>
      proposeArticles(this.#contents, [article], by, options),
    );
  }

  /**
   * Adds or replaces several articles together, as {@link put} does. Much faster than one by one.
   *
   * @param articles - Articles with different ids.
   * @param by - Who makes the changes.
   * @returns The changes; none for articles that were the same already.
   * @throws UserError as {@link put} does. None of the articles is kept then.
   */
  putAll(articles: readonly Article[], by: Actor): Promise<readonly Change[]> {
    const ids = articles.map(({ id }) => id);
    return this.#write(ids, (transaction) =>
      commit(transaction, proposeArticles(this.#contents, articles, by, {})),
    );
  }

  /**
   * Removes an article or a broken file.
   *
   * @param by - Who removes it.
   * @throws ConflictError if the article has changed since the person saw it.
   * @throws UserError if there is no such article, or the disk refuses.
   */
  async remove(id: string, by: Actor, options: WriteOptions = {}): Promise<Change> {
    const change = await this.#writeOnce(id, options, async (transaction) => [
      await proposeRemoval(this.#contents, transaction, id, by, options),
    ]);
    if (!change) throw new Error(`the removal of ${id} made no change`);
    return change;
  }

  /** Every change of an article, newest first. Works for removed articles too. */
  history(id: string): Promise<readonly Change[]> {
    return this.#store.history(id);
  }

  /** The last changes of all articles, newest first. */
  changes(limit: number): Promise<readonly Change[]> {
    return this.#store.changes(limit);
  }

  /** The first changes of all articles after a sequence number, oldest first, `limit` at most. */
  changesAfter(sequence: number, limit: number): Promise<readonly Change[]> {
    return this.#store.changesAfter(sequence, limit);
  }

  /** The faults of the journal, by line. */
  findJournalFaults(): Promise<readonly Fault[]> {
    return this.#store.findJournalFaults();
  }

  /**
   * Calls the listener with every update from now on, in order, including those by other processes and
   * by hand. {@link get} returns the new article by then.
   *
   * @param listener - Its errors go to `onError` and do not affect other listeners.
   * @returns Ends the subscription.
   */
  subscribe(listener: Listener<Update>): () => void {
    return this.#loaded.subscribe(listener);
  }

  /**
   * Follows changes that others have made in the store since it was read. Enters edits made by hand,
   * earlier ones too, in the journal. If the journal cannot be written, calls `onError` and still
   * serves the articles.
   *
   * @param options - `records: false` never writes the journal.
   */
  async watch({ records = true }: { readonly records?: boolean } = {}): Promise<void> {
    if (this.#endWatching) return;
    this.#endWatching = async () => undefined;
    const enters = records && this.#store.isEditedByHand;
    const looks = new Looks({
      enqueue: (work) => this.#queue.enqueue(work),
      refresh: (ids) => this.#loaded.refresh(ids),
      enter: enters ? (ids) => this.#enterEdits(ids) : null,
      onError: this.#onError,
    });
    const onCompared = (comparison: Comparison) => {
      this.#onCompared(comparison);
      looks.retry();
    };
    this.#endWatching = await this.#store.watch((id) => looks.look(id), this.#onError, onCompared);
    if (records) await this.reconcile().catch(this.#onError);
  }

  /**
   * Enters in the journal articles that it has never seen, and edits made by hand before the corpus was
   * opened. {@link watch} finds later edits.
   *
   * @throws UserError if the journal cannot be written.
   */
  async reconcile(): Promise<void> {
    if (this.#store.isEditedByHand) await this.#enterUnrecorded();
    for (const fault of await this.#store.findJournalFaults()) this.#tellJournalFault(fault);
  }

  async #enterUnrecorded(): Promise<void> {
    await this.#write([], async (transaction) => {
      const open = await findUnrecorded(this.#contents, transaction);
      for (let start = 0; start < open.length; start += STOCK_BATCH) {
        await this.#takeIn(transaction, open.slice(start, start + STOCK_BATCH), 'found');
      }
      return [];
    });
  }

  /** Stops following the store, and waits for work in progress. */
  async close(): Promise<void> {
    await this.#endWatching?.();
    this.#endWatching = null;
    await this.#queue.ended();
  }

  /** Runs work in a transaction, after bringing these articles up to date. */
  #write(
    ids: readonly string[],
    work: (transaction: Transaction) => Promise<readonly Change[]>,
  ): Promise<readonly Change[]> {
    return this.#queue.enqueue(async () => {
      try {
        return await this.#store.transact(async (transaction) => {
          for (const fault of transaction.faults) this.#onFault(fault);
          await this.#takeIn(transaction, [...new Set([...transaction.missed, ...ids])], 'found');
          return work(transaction);
        });
      } finally {
        // Also after a failure, so that the corpus serves what is in the store.
        await this.#loaded.refresh(ids).catch(this.#onError);
      }
    });
  }

  /**
   * Changes one article, unless the request has done so already.
   *
   * @param propose - Called once the article is up to date.
   * @returns The change; `null` if there was nothing to change.
   * @throws ConflictError if the article is another than expected.
   */
  async #writeOnce(
    id: string,
    options: WriteOptions,
    propose: (transaction: Transaction) => readonly Proposal[] | Promise<readonly Proposal[]>,
  ): Promise<Change | null> {
    const [change] = await this.#write([id], async (transaction) => {
      const done = await findRepeated(transaction, options);
      if (done) return [done];
      const current = this.#contents.find(id)?.article ?? null;
      await refuseConflict(id, current, options, transaction);
      return commit(transaction, await propose(transaction));
    });
    return change ?? null;
  }

  /** Enters in the journal edits made by hand while the corpus is watched. */
  async #enterEdits(edited: readonly string[]): Promise<void> {
    await this.#store.transact(async (transaction) => {
      for (const fault of transaction.faults) this.#onFault(fault);
      const ids = [...new Set([...transaction.missed, ...edited])];
      for (let start = 0; start < ids.length; start += EDITS_AT_ONCE) {
        await this.#takeIn(transaction, ids.slice(start, start + EDITS_AT_ONCE), 'add');
      }
    });
  }

  /**
   * Reads articles from the store again, and enters edits made by hand in the journal.
   *
   * @param first - The action for an article that the journal has never seen.
   */
  async #takeIn(transaction: Transaction, ids: readonly string[], first: Action): Promise<void> {
    await this.#loaded.refresh(ids);
    await commit(transaction, await proposeHandEdits(this.#contents, transaction, ids, first));
  }

  #tellJournalFault(fault: Fault): void {
    const text = describeFault(fault);
    if (this.#journalFaults.has(text)) return;
    this.#journalFaults.add(text);
    this.#onFault(fault);
  }
}

/** The change that this request has already made; `null` if the request is new. */
async function findRepeated(
  transaction: Transaction,
  { request }: WriteOptions,
): Promise<Change | null> {
  return request === undefined ? null : transaction.findRequest(request);
}

async function commit(
  transaction: Transaction,
  proposals: readonly Proposal[],
): Promise<readonly Change[]> {
  return proposals.length === 0 ? [] : transaction.commit(proposals);
}
