import { setTimeout } from 'node:timers/promises';
import type { Update } from '../corpus/change.ts';
import type { Fault } from '../corpus/fault.ts';
import { Listeners } from '../corpus/listeners.ts';
import type { Comparison } from '../corpus/store.ts';
import type { CorpusStores, Stores } from '../storage/stores.ts';
import { userFault } from '../text/faults/user-fault.ts';
import type { CorpusContext } from './corpus-context.ts';
import {
  type Belongings,
  type CorpusTools,
  OpenCorpus,
  openBelongings,
  type SharedCorpus,
} from './open-corpus.ts';

/** Most corpora open at once, not counting those in use. */
const MOST_OPEN = 64;

/** Most articles held in open corpora: about 400 MB, at 2,000 characters each. */
const MOST_ARTICLES = 20_000;

export interface ServerCorporaOptions {
  readonly stores: Pick<Stores, 'ofServer' | 'servers'>;
  /** The corpus that servers may read in addition to their own. */
  readonly shared: SharedCorpus;
  readonly tools: CorpusTools;
  /** Called with each fault of a server's corpus. */
  readonly onFault: (server: string, fault: Fault) => void;
  /** Called with errors that cannot be thrown. */
  readonly onError: (server: string, error: unknown) => void;
  /** Called after a server's folder was compared with its known state. */
  readonly onCompared?: (server: string, comparison: Comparison) => void;
  /** Most corpora open at once; tests set fewer. */
  readonly mostOpen?: number;
}

/** A corpus that is open or being opened. */
interface Entry {
  readonly opening: Promise<OpenCorpus>;
  corpus: OpenCorpus | null;
  /** How many callers use it now. */
  users: number;
}

/** How long to wait until a corpus is open. */
export interface Patience {
  /** Milliseconds; no limit if left out. Opening continues after the limit. */
  readonly patience?: number | undefined;
}

/**
 * The corpora that belong to one server each. Opens a corpus on first use. When too many are open, closes
 * the least recently used ones, but never one in use.
 */
export class ServerCorpora {
  readonly #options: ServerCorporaOptions;
  /** The most recently used is last. */
  readonly #entries = new Map<string, Entry>();
  readonly #closing = new Map<string, Promise<void>>();
  /** Kept while the corpora are closed. */
  readonly #belongings = new Map<string, Belongings>();
  readonly #listeners: Listeners<{ readonly server: string; readonly update: Update }>;
  #isClosed = false;

  constructor(options: ServerCorporaOptions) {
    this.#options = options;
    this.#listeners = new Listeners((error) => options.onError('', error));
  }

  /**
   * Calls the listener with every update of a corpus while it is open.
   *
   * @returns Ends the subscription.
   */
  subscribe(
    listener: (news: { readonly server: string; readonly update: Update }) => void,
  ): () => void {
    return this.#listeners.subscribe(listener);
  }

  /** The servers whose corpora are open, the most recently used last. */
  get open(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** How many articles and passages the open corpora have together. */
  get size(): { readonly articles: number; readonly passages: number } {
    const open = [...this.#entries.values()].flatMap(({ corpus }) => corpus ?? []);
    return {
      articles: open.reduce((sum, { articles }) => sum + articles, 0),
      passages: open.reduce((sum, { passages }) => sum + passages, 0),
    };
  }

  /**
   * Runs work on a server's corpus, which stays open until the work ends.
   *
   * @param server - The server's id.
   * @param readsShared - Whether the shared corpus answers too.
   * @throws UserError if the corpus cannot be opened, or not in time; any error of the work.
   */
  async use<Result>(
    server: string,
    readsShared: boolean,
    work: (context: CorpusContext) => Promise<Result>,
    { patience }: Patience = {},
  ): Promise<Result> {
    if (this.#isClosed) throw userFault('fault.stopping');
    const entry = this.#entry(server);
    entry.users += 1;
    try {
      const corpus = entry.corpus ?? (await withPatience(entry.opening, patience));
      return await work(corpus.context(readsShared));
    } finally {
      entry.users -= 1;
      this.#evict();
    }
  }

  /**
   * Removes expired drafts and questions of all servers, whether their corpora are open or not.
   *
   * @param daysOf - For how many days a server keeps its questions.
   */
  async tidy(daysOf: (server: string) => Promise<number>): Promise<void> {
    for (const server of await this.#options.stores.servers()) {
      try {
        const { drafts, questionLog } = this.#belongingsOf(
          server,
          await this.#options.stores.ofServer(server),
        );
        await drafts.expire();
        await questionLog.keeping(await daysOf(server)).prune();
      } catch (error) {
        // A fault of one server must not affect the others.
        this.#options.onError(server, error);
      }
    }
  }

  /** Closes the corpus of a server that the bot is not on any more. */
  async release(server: string): Promise<void> {
    const entry = this.#entries.get(server);
    if (entry) this.#close(server, entry);
    await this.#closing.get(server);
    this.#belongings.delete(server);
  }

  /** Closes all corpora, including those in use: the caller has already waited for the work. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const [server, entry] of [...this.#entries]) this.#close(server, entry);
    await Promise.all(this.#closing.values());
  }

  /** Simultaneous first uses share one opening. */
  #entry(server: string): Entry {
    const known = this.#entries.get(server);
    const entry = known ?? this.#begin(server);
    this.#entries.delete(server);
    this.#entries.set(server, entry);
    return entry;
  }

  #begin(server: string): Entry {
    const opening = this.#open(server);
    const entry: Entry = { opening, corpus: null, users: 0 };
    opening.then(
      (corpus) => {
        entry.corpus = corpus;
        corpus.subscribe((update) => this.#listeners.tell({ server, update }));
        this.#evict();
      },
      // The next use tries again.
      () => this.#forget(server, entry),
    );
    return entry;
  }

  async #open(server: string): Promise<OpenCorpus> {
    await this.#closing.get(server);
    const { shared, tools, onFault, onError, onCompared } = this.#options;
    const stores = await this.#options.stores.ofServer(server);
    return OpenCorpus.open({
      stores,
      shared,
      tools,
      belongings: this.#belongingsOf(server, stores),
      onFault: (fault) => onFault(server, fault),
      onError: (error) => onError(server, error),
      onCompared: (comparison) => onCompared?.(server, comparison),
    });
  }

  /** A server has one instance of each, so that operations on them wait for their turn. */
  #belongingsOf(server: string, stores: CorpusStores): Belongings {
    const known = this.#belongings.get(server) ?? openBelongings(stores, this.#options.tools);
    this.#belongings.set(server, known);
    return known;
  }

  /** Closes the least recently used corpora while a limit is exceeded, but never the last used one. */
  #evict(): void {
    const { mostOpen = MOST_OPEN } = this.#options;
    const idle = [...this.#entries].slice(0, -1).filter(([, { users, corpus }]) => {
      return users === 0 && corpus !== null;
    });
    for (const [server, entry] of idle) {
      if (this.#entries.size <= mostOpen && this.#weight() <= MOST_ARTICLES) return;
      this.#close(server, entry);
    }
  }

  #weight(): number {
    return [...this.#entries.values()].reduce((sum, { corpus }) => sum + (corpus?.weight ?? 0), 0);
  }

  #close(server: string, entry: Entry): void {
    this.#forget(server, entry);
    const closing = entry.opening
      .then((corpus) => corpus.close())
      .catch((error: unknown) => this.#options.onError(server, error))
      .finally(() => {
        if (this.#closing.get(server) === closing) this.#closing.delete(server);
      });
    this.#closing.set(server, closing);
  }

  #forget(server: string, entry: Entry): void {
    if (this.#entries.get(server) === entry) this.#entries.delete(server);
  }
}

async function withPatience<Result>(
  work: Promise<Result>,
  patience: number | undefined,
): Promise<Result> {
  if (patience === undefined) return work;
  const ended = new AbortController();
  const late = setTimeout(patience, null, { ref: false, signal: ended.signal });
  late.catch(() => undefined);
  try {
    const first = await Promise.race([work.then((result) => ({ result })), late]);
    if (first) return first.result;
    throw userFault('fault.opening');
  } finally {
    ended.abort();
  }
}
