import type { Article } from './article.ts';
import type { Change } from './change.ts';
import type { Fault } from './fault.ts';

/** What the store keeps under one id. */
export interface StoredArticle {
  readonly id: string;
  /** The name of the place in faults, for example `corpus/2019-09-07-convoy.md`. */
  readonly file: string;
  /** `null` when it cannot be read; `faults` then say why. */
  readonly article: Article | null;
  readonly faults: readonly Fault[];
  /** Line of the link, for the fault that another article has the same link. */
  readonly urlLine: number;
}

/** A change to be made. The store adds its number and its date. */
export type Proposal = Omit<Change, 'sequence' | 'at'>;

/**
 * Why a folder is compared with its last known state: watching began, so many events came at once that
 * some may be lost, this process was paused, the interval is over, or the system does not watch the
 * folder.
 */
export type ComparisonReason = 'begin' | 'burst' | 'pause' | 'interval' | 'unwatched';

/** The result of comparing a folder with its last known state. */
export interface Comparison {
  readonly reason: ComparisonReason;
  /** Number of articles in the folder now. */
  readonly files: number;
  /** Number of articles that were added, removed or changed without a notification. */
  readonly changed: number;
}

/** Keeps articles and the journal. It does not compare articles with each other. */
export interface Store {
  /**
   * Whether articles can change without a journal entry, as files do when someone edits them. If so,
   * the corpus looks for such edits.
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
   * Runs work while no one else can write, in this process or another. First finishes or undoes what a
   * process that died left half done.
   *
   * @throws UserError if the store cannot be written; also the errors of the work.
   */
  transact<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;

  /** All changes of an article, newest first. Never writes. */
  history(id: string): Promise<readonly Change[]>;

  /** The last changes of all articles, newest first, `limit` at most. Never writes. */
  changes(limit: number): Promise<readonly Change[]>;

  /** The first changes after a sequence number, oldest first, `limit` at most. Never writes. */
  changesAfter(sequence: number, limit: number): Promise<readonly Change[]>;

  /** The faults of the journal. Never writes. */
  findJournalFaults(): Promise<readonly Fault[]>;

  /**
   * Follows changes that others make.
   *
   * @param onChange - Called with the id of an article that may have been added, changed or removed.
   * Resolves once the article has been read. If it rejects, stores that can report the id again do so.
   * @param onError - Called when following fails.
   * @param onCompared - Called after each comparison of a folder with its last known state.
   * @returns Stops following.
   */
  watch(
    onChange: (id: string) => Promise<void>,
    onError: (error: unknown) => void,
    onCompared?: (comparison: Comparison) => void,
  ): Promise<() => Promise<void>>;
}

/** Operations available while no one else can write. */
export interface Transaction {
  /**
   * The ids of articles that others have changed since the last transaction of this store, or since the
   * store was read as a whole.
   */
  readonly missed: readonly string[];

  /** Faults found while finishing or undoing half-done changes. Each is listed once. */
  readonly faults: readonly Fault[];

  /** Reads one article. */
  read(id: string): Promise<StoredArticle | null>;

  /** The ids of all articles in the journal, including removed ones. */
  recordedIds(): Promise<Iterable<string>>;

  /**
   * Whether the last record of an article in the journal is up to date. It is not if the file was
   * edited by hand.
   *
   * @param article - The article as it is now; `null` if there is none.
   */
  isRecorded(id: string, article: Article | null): boolean;

  /** The last change of an article; `null` if the journal has none. */
  lastChange(id: string): Promise<Change | null>;

  /** The change made for this request; `null` if there is none. */
  findRequest(request: string): Promise<Change | null>;

  /**
   * Makes all of the changes or none. They are durable once {@link Store.transact} resolves, or rejects
   * with an error that the work threw after them.
   *
   * @param proposals - Changes of different articles. Changes by hand are already made, and are only
   * entered in the journal.
   * @returns The changes, in the order of the proposals.
   * @throws UserError if they cannot be made.
   */
  commit(proposals: readonly Proposal[]): Promise<readonly Change[]>;
}
