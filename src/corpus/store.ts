import type { Article } from './article.ts';
import type { Change } from './change.ts';
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

/** A change that is still to be made; the store numbers and dates it. */
export type Proposal = Omit<Change, 'sequence' | 'at'>;

/**
 * Why a folder is compared with what is known of it: watching has begun, so much happened at once that
 * some of it may have been lost, this process did nothing for a while, it was time to, or the system does
 * not watch the folder.
 */
export type ComparisonReason = 'begin' | 'burst' | 'pause' | 'interval' | 'unwatched';

/** A folder was compared with what was known of it. */
export interface Comparison {
  readonly reason: ComparisonReason;
  /** Articles that there are in the folder now. */
  readonly files: number;
  /** How many had come, gone or changed although nobody had told so. */
  readonly changed: number;
}

/** Where articles and the journal are kept. It knows nothing of what one article means to another. */
export interface Store {
  /**
   * Whether articles may become others without the journal, as files do that somebody edits. Then
   * whoever keeps the journal must look for that.
   */
  readonly isEditedByHand: boolean;

  /**
   * Reads every article. Never writes.
   *
   * @throws UserError if the place itself cannot be read.
   */
  readAll(): Promise<readonly StoredArticle[]>;

  /**
   * Reads one article. Never writes.
   *
   * @returns `null` if there is none.
   */
  read(id: string): Promise<StoredArticle | null>;

  /**
   * Does something while nobody else can write, in this process or another. What a process that
   * died has left half done is finished or undone before.
   *
   * @param work - What to do.
   * @returns What the work returns.
   * @throws UserError if the store cannot be written; whatever the work throws.
   */
  transact<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;

  /** All changes of an article, newest first. Never writes. */
  history(id: string): Promise<readonly Change[]>;

  /** The last changes of all articles, newest first, `limit` at most. Never writes. */
  changes(limit: number): Promise<readonly Change[]>;

  /** What is wrong with the journal. Never writes. */
  findJournalFaults(): Promise<readonly Fault[]>;

  /**
   * Follows changes that others make.
   *
   * @param onChange - Is told the id of an article that may have changed, come or gone; fulfilled
   * once it has been looked at. If it could not be, a store that can tells it again.
   * @param onError - Is told when following fails.
   * @param onCompared - Is told when a folder was compared with what was known of it.
   * @returns Ends it.
   */
  watch(
    onChange: (id: string) => Promise<void>,
    onError: (error: unknown) => void,
    onCompared?: (comparison: Comparison) => void,
  ): Promise<() => Promise<void>>;
}

/** What can be done while nobody else can write. */
export interface Transaction {
  /**
   * The ids of articles that others have changed since this store last told them here, or since it
   * was read as a whole.
   */
  readonly missed: readonly string[];

  /** What was found when a half-done change was finished or undone, told once. */
  readonly faults: readonly Fault[];

  /** Reads one article. */
  read(id: string): Promise<StoredArticle | null>;

  /** The ids of all articles which the journal knows, removed ones included. */
  recordedIds(): Promise<Iterable<string>>;

  /**
   * Whether the journal says of an article what it is now. It may not, if a file was edited by hand.
   *
   * @param id - Which article.
   * @param article - What it is now; `null` if there is none.
   */
  isRecorded(id: string, article: Article | null): boolean;

  /** The last change of an article; `null` if the journal has none. */
  lastChange(id: string): Promise<Change | null>;

  /** The change that was asked for under this name; `null` if there is none. */
  findRequest(request: string): Promise<Change | null>;

  /**
   * Makes changes, all of them or none. They last once {@link Store.transact} is fulfilled, or has
   * thrown what the work threw after them.
   *
   * @param proposals - Changes of different articles. Those made by hand are made already, and are
   * only entered in the journal.
   * @returns The changes, in the order of the proposals.
   * @throws UserError if they cannot be made.
   */
  commit(proposals: readonly Proposal[]): Promise<readonly Change[]>;
}
