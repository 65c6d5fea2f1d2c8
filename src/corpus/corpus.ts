import { Slices } from '../give-way.ts';
import { mapConcurrent } from '../map-concurrent.ts';
import { UserError } from '../user-error.ts';
import { type Article, isSameArticle } from './article.ts';
import type { Action, Actor, Change, Update } from './change.ts';
import { ConflictError } from './changes/conflict.ts';
import { proposeHandEdit } from './changes/hand-edit.ts';
import type { PutOptions, WriteOptions } from './changes/write-options.ts';
import { Contents } from './contents.ts';
import { compareFaults, describeFault, type Fault } from './fault.ts';
import { articleKey } from './format/identifier.ts';
import { Listeners } from './listeners.ts';
import { Looks } from './looks.ts';
import { listSpellings } from './spellings.ts';
import type { Comparison, Proposal, Store, StoredArticle, Transaction } from './store.ts';
import { describeClash, UniqueKeys } from './unique-keys.ts';

/** Whom a corpus tells what it cannot throw. */
export interface CorpusOptions {
  /** Is told each fault once, when it is found: at the start, or when a file is edited by hand. */
  readonly onFault?: (fault: Fault) => void;
  /** Is told what a subscriber throws, and why following the store fails. */
  readonly onError?: (error: unknown) => void;
  /** Is told when a folder was compared with what was known of it. */
  readonly onCompared?: (comparison: Comparison) => void;
}

/** Articles read at the same time. */
const READS_AT_ONCE = 16;

/** Articles that are read, or entered in the journal, at one go when stock is taken. */
const STOCK_BATCH = 256;

/** The same while questions are answered, which must not wait for it. */
const EDITS_AT_ONCE = 64;

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
  readonly #listeners: Listeners<Update>;
  readonly #onFault: (fault: Fault) => void;
  readonly #onError: (error: unknown) => void;
  readonly #onCompared: (comparison: Comparison) => void;
  /** Whatever reads or writes the store waits here for what came before, so the last wins. */
  #queue: Promise<unknown> = Promise.resolve();
  readonly #journalFaults = new Set<string>();
  #endWatching: (() => Promise<void>) | null = null;
  #sorted: readonly Article[] | null = null;

  private constructor(store: Store, { onFault, onError, onCompared }: CorpusOptions) {
    this.#store = store;
    this.#onFault = onFault ?? (() => undefined);
    this.#onError = onError ?? warn;
    this.#onCompared = onCompared ?? (() => undefined);
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
   * Keeps an article, new or changed. It is in the journal and in the store before anybody is told.
   *
   * @param article - The article; its id says which one it takes the place of.
   * @param by - Who wants it so.
   * @param options - What is done, what the person saw, and what asked for it.
   * @returns The change; `null` if the article was so already.
   * @throws ConflictError if the article is not what the person saw.
   * @throws UserError if it cannot be kept: it has faults, its link is another article's, its file
   * was broken by hand meanwhile, or the disk refuses. Nothing has changed then.
   */
  put(article: Article, by: Actor, options: PutOptions = {}): Promise<Change | null> {
    return this.#write([article.id], async (transaction) => {
      const done = await findRepeated(transaction, options);
      if (done) return [done];
      await this.#expect(transaction, article.id, options);
      return this.#keep(transaction, [article], by, options);
    }).then(([change]) => change ?? null);
  }

  /**
   * Keeps several articles at one go, as {@link put} does: much faster than one by one.
   *
   * @param articles - Articles with different ids.
   * @param by - Who wants them so.
   * @returns What was changed; nothing for articles that were the same already.
   * @throws UserError as {@link put}; none of them has been kept then.
   */
  putAll(articles: readonly Article[], by: Actor): Promise<readonly Change[]> {
    const ids = articles.map(({ id }) => id);
    return this.#write(ids, (transaction) => this.#keep(transaction, articles, by, {}));
  }

  /**
   * Removes an article, or a file that is broken.
   *
   * @param id - The article's id.
   * @param by - Who wants it gone.
   * @param options - What the person saw, and what asked for it.
   * @returns The change.
   * @throws ConflictError if the article is not what the person saw.
   * @throws UserError if there is no such article, or the disk refuses.
   */
  async remove(id: string, by: Actor, options: WriteOptions = {}): Promise<Change> {
    const [change] = await this.#write([id], async (transaction) => {
      const done = await findRepeated(transaction, options);
      if (done) return [done];
      await this.#expect(transaction, id, options);
      const stored = this.#contents.find(id);
      if (!stored) throw new UserError(`There is no article "${id}".`);
      const before = stored.faults.length === 0 ? stored.article : await readLast(transaction, id);
      const request = options.request ?? null;
      return transaction.commit([{ id, by, action: 'remove', before, after: null, request }]);
    });
    if (!change) throw new Error(`the removal of ${id} is no change`);
    return change;
  }

  /** Every change of an article, newest first; of a removed one too. */
  history(id: string): Promise<readonly Change[]> {
    return this.#store.history(id);
  }

  /** The last changes of all articles, newest first. */
  changes(limit: number): Promise<readonly Change[]> {
    return this.#store.changes(limit);
  }

  /** What is wrong with the journal, by line. */
  findJournalFaults(): Promise<readonly Fault[]> {
    return this.#store.findJournalFaults();
  }

  /**
   * Tells every update from now on, in order, whoever made it. By then {@link get} knows it.
   *
   * @param listener - Is told. What it throws goes to `onError` and stops nobody else.
   * @returns Ends it.
   */
  subscribe(listener: (update: Update) => void): () => void {
    return this.#listeners.subscribe(listener);
  }

  /**
   * Follows what others change in the store, from the moment at which it was read. What was edited
   * by hand, before or from now on, is entered in the journal; if that cannot be written, `onError`
   * is told and the articles are served all the same.
   *
   * @param options - Whether to enter it in the journal; a mere reader does not.
   */
  async watch({ records = true }: { readonly records?: boolean } = {}): Promise<void> {
    if (this.#endWatching) return;
    this.#endWatching = async () => undefined;
    const enters = records && this.#store.isEditedByHand;
    const looks = new Looks({
      enqueue: (work) => this.#enqueue(work),
      refresh: (ids) => this.#refresh(ids),
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
   * Enters in the journal what it does not know: articles that it has never seen, and edits made by
   * hand before the corpus was opened. Those made since are found by {@link watch}.
   *
   * @throws UserError if the journal cannot be written.
   */
  async reconcile(): Promise<void> {
    if (this.#store.isEditedByHand) await this.#enterUnrecorded();
    for (const fault of await this.#store.findJournalFaults()) this.#tellJournalFault(fault);
  }

  async #enterUnrecorded(): Promise<void> {
    await this.#write([], async (transaction) => {
      const ids = new Set([...this.#contents.ids(), ...(await transaction.recordedIds())]);
      const open = [...ids].filter((id) => {
        const stored = this.#contents.find(id);
        return !stored?.faults.length && !transaction.isRecorded(id, stored?.article ?? null);
      });
      for (let start = 0; start < open.length; start += STOCK_BATCH) {
        await this.#takeIn(transaction, open.slice(start, start + STOCK_BATCH), 'found');
      }
      return [];
    });
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

  /** Does something in the store for which what is known of these articles must be up to date. */
  #write(
    ids: readonly string[],
    work: (transaction: Transaction) => Promise<readonly Change[]>,
  ): Promise<readonly Change[]> {
    return this.#enqueue(async () => {
      try {
        return await this.#store.transact(async (transaction) => {
          for (const fault of transaction.faults) this.#onFault(fault);
          await this.#takeIn(transaction, [...new Set([...transaction.missed, ...ids])], 'found');
          return work(transaction);
        });
      } finally {
        // Even when it fails: what is in the store is served, at the latest when it can be read.
        await this.#refresh(ids).catch(this.#onError);
      }
    });
  }

  /** Enters in the journal what was edited by hand while the corpus was watched. */
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
   * Takes in what the store holds now, and enters edits made by hand in the journal.
   *
   * @param first - What it is called when the journal has never seen an article.
   */
  async #takeIn(transaction: Transaction, ids: readonly string[], first: Action): Promise<void> {
    await this.#refresh(ids);
    const proposals: Proposal[] = [];
    for (const id of ids) {
      const stored = this.#contents.find(id);
      const after = stored?.article ?? null;
      // A file that cannot be read is no change until it can be.
      if (stored?.faults.length || transaction.isRecorded(id, after)) continue;
      const last = await transaction.lastChange(id);
      proposals.push(proposeHandEdit(id, last, after, first));
    }
    if (proposals.length > 0) await transaction.commit(proposals);
  }

  async #expect(transaction: Transaction, id: string, { expected }: WriteOptions): Promise<void> {
    if (expected === undefined) return;
    const stored = this.#contents.find(id);
    const current = stored?.article ?? null;
    const isExpected =
      current === null || expected === null
        ? current === expected
        : isSameArticle(current, expected);
    if (!isExpected) throw new ConflictError(id, current, await transaction.lastChange(id));
  }

  async #keep(
    transaction: Transaction,
    articles: readonly Article[],
    by: Actor,
    { action, request }: PutOptions,
  ): Promise<readonly Change[]> {
    if (by.kind === 'hand') throw new Error('what is done by hand has been done already');
    const changed = articles.filter((article) => !this.#isKept(article));
    if (changed.length === 0) return [];
    this.#check(changed);
    return transaction.commit(
      changed.map((after): Proposal => {
        const before = this.#contents.find(after.id)?.article ?? null;
        return {
          id: after.id,
          by,
          action: action ?? (before ? 'edit' : 'add'),
          before,
          after,
          request: request ?? null,
        };
      }),
    );
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
    const keys = new UniqueKeys();
    for (const article of articles) {
      const stored = this.#contents.find(article.id);
      const [fault] = stored?.faults ?? [];
      if (fault) {
        throw new UserError(`Mend or remove the file first. ${describeFault(fault)}`);
      }
      const added = { id: article.id, article };
      const [rival] = [...this.#contents.findRivals(article), ...keys.findRivals(added)];
      if (rival !== undefined) {
        throw new UserError(describeClash(article.id, rival));
      }
      keys.add(added);
    }
  }

  /**
   * Takes in what the store holds now, and tells what that changes.
   *
   * @returns The ids of the articles that are others than before.
   */
  async #refresh(ids: readonly string[]): Promise<readonly string[]> {
    const others: string[] = [];
    const slices = new Slices();
    for (let start = 0; start < ids.length; start += STOCK_BATCH) {
      const batch = ids.slice(start, start + STOCK_BATCH);
      const stored = await mapConcurrent(batch, READS_AT_ONCE, (id) => this.#store.read(id));
      for (const [index, id] of batch.entries()) {
        if (this.#replace(id, stored[index] ?? null)) others.push(id);
        if (slices.isOver) await slices.next();
      }
    }
    return others;
  }

  /** @returns Whether the article is another than before. */
  #replace(id: string, stored: StoredArticle | null): boolean {
    const { updates, faults, isOther } = this.#contents.replace(id, stored);
    for (const update of updates) {
      if (update.after) this.#idsByKey.set(articleKey(update.id), update.id);
    }
    if (updates.length > 0) this.#sorted = null;
    for (const fault of faults) this.#onFault(fault);
    for (const update of updates) this.#listeners.tell(update);
    return isOther;
  }

  #tellJournalFault(fault: Fault): void {
    const text = describeFault(fault);
    if (this.#journalFaults.has(text)) return;
    this.#journalFaults.add(text);
    this.#onFault(fault);
  }
}

/** The change that a repeated request has made already; `null` if it is none. */
async function findRepeated(
  transaction: Transaction,
  { request }: WriteOptions,
): Promise<Change | null> {
  return request === undefined ? null : transaction.findRequest(request);
}

/** What the journal last says of an article. */
async function readLast(transaction: Transaction, id: string): Promise<Article | null> {
  return (await transaction.lastChange(id))?.after ?? null;
}

function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error));
}
