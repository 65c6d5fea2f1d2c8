import path from 'node:path';
import type { Change } from '../../corpus/change.ts';
import { NOT_EMPTY, type WholeStore } from '../../corpus/copy.ts';
import type { Fault } from '../../corpus/fault.ts';
import type { Comparison, StoredArticle, Transaction } from '../../corpus/store.ts';
import { toUserError } from '../../disk-fault.ts';
import { userFault } from '../../text/faults/user-fault.ts';
import { UserError } from '../../user-error.ts';
import { ArticleFiles } from './articles/article-files.ts';
import { fillFolder, readGroups } from './articles/copy.ts';
import { type FolderParts, FolderTransaction, finishRest } from './articles/transaction.ts';
import { DISK, type Disk } from './disk.ts';
import { Journal } from './journal/journal.ts';
import { LeasedDisk } from './lock/leased-disk.ts';
import { type LockOptions, withLock } from './lock/lock.ts';
import { LockLostError } from './lock/lock-lost-error.ts';
import { ownFolder } from './own-folder.ts';
import { type WatchOptions, watchFolder } from './watching/watch.ts';

/** How often to check whether a change was made, if the lock is lost each time. */
const TRIES = 10;

/** Options of a folder store; tests override the defaults. */
export interface FolderOptions {
  readonly disk?: Disk;
  /** The time for journal entries. */
  readonly now?: () => Date;
  /** How long to wait for other processes. */
  readonly lock?: LockOptions;
  /** How to follow edits made by hand. */
  readonly watching?: WatchOptions;
}

/**
 * Keeps each article in its own file `<id>.md` in one folder, and the journal in its subfolder
 * `.dateline`. Leaves other files, hidden files and other subfolders alone.
 */
export class FolderStore implements WholeStore {
  readonly isEditedByHand = true;
  readonly #disk: Disk;
  readonly #lock: LockOptions;
  readonly #watching: WatchOptions;
  readonly #parts: FolderParts;
  /** Faults found while finishing half-done changes, for the next transaction to report. */
  readonly #untold: Fault[] = [];

  /** @param folder - Path of the folder. Faults show it as it is written here. */
  constructor(folder: string, { disk = DISK, now, lock = {}, watching = {} }: FolderOptions = {}) {
    const own = ownFolder(folder);
    const journalFile = path.join(own, 'journal.jsonl');
    this.#disk = disk;
    this.#lock = { ...lock, files: [journalFile] };
    this.#watching = watching;
    this.#parts = {
      folder,
      ownFolder: own,
      journalFile,
      articles: new ArticleFiles(folder),
      journal: new Journal(journalFile),
      now: now ?? (() => new Date()),
      isMade: (change) => this.#isMade(change),
    };
  }

  /** @throws UserError if there is no such folder or it cannot be listed. */
  async readAll(): Promise<readonly StoredArticle[]> {
    await this.#parts.journal.noteReading();
    return this.#parts.articles.readAll();
  }

  read(id: string): Promise<StoredArticle | null> {
    return this.#parts.articles.read(id);
  }

  transact<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.#transact((disk) => {
      const faults = this.#untold.splice(0);
      return work(new FolderTransaction(this.#parts, disk, faults));
    });
  }

  async history(id: string): Promise<readonly Change[]> {
    return this.#reading(async () => {
      await this.#parts.journal.catchUp();
      return (await this.#parts.journal.read(this.#parts.journal.index.of(id))).toReversed();
    });
  }

  async changes(limit: number): Promise<readonly Change[]> {
    return this.#reading(async () => {
      await this.#parts.journal.catchUp();
      return (await this.#parts.journal.read(this.#parts.journal.index.last(limit))).toReversed();
    });
  }

  async changesAfter(sequence: number, limit: number): Promise<readonly Change[]> {
    return this.#reading(async () => {
      await this.#parts.journal.catchUp();
      return this.#parts.journal.read(this.#parts.journal.index.after(sequence, limit));
    });
  }

  async findJournalFaults(): Promise<readonly Fault[]> {
    return this.#reading(async () => {
      await this.#parts.journal.catchUp();
      return this.#parts.journal.faults;
    });
  }

  watch(
    onChange: (id: string) => Promise<void>,
    onError: (error: unknown) => void,
    onCompared: (comparison: Comparison) => void = () => undefined,
  ): Promise<() => Promise<void>> {
    const { folder, articles } = this.#parts;
    const compare = (signal: AbortSignal) => articles.compare(signal);
    return watchFolder(folder, { onChange, onError, onCompared, compare }, this.#watching);
  }

  readJournal(): AsyncIterable<readonly Change[]> {
    return readGroups(this.#parts.journalFile);
  }

  async isEmpty(): Promise<boolean> {
    const [articles, changes] = [await this.readAll(), await this.changes(1)];
    return articles.length === 0 && changes.length === 0;
  }

  async fill(journal: AsyncIterable<readonly Change[]>): Promise<void> {
    const { articles, journalFile } = this.#parts;
    await this.#transact(async (disk) => {
      if (!(await this.isEmpty())) throw new UserError(NOT_EMPTY);
      try {
        await fillFolder(journal, { articles, journalFile, disk });
      } catch (error) {
        throw toUserError('The corpus could not be copied', error);
      }
    });
  }

  /** Runs work after finishing what others left half done. */
  async #transact<Result>(work: (disk: LeasedDisk) => Promise<Result>): Promise<Result> {
    // Errors of the work pass unchanged; earlier errors come from the lock or the journal.
    let begun = false;
    try {
      return await this.#locked(async (disk) => {
        this.#untold.push(...(await finishRest(this.#parts, disk)));
        begun = true;
        return work(disk);
      });
    } catch (error) {
      throw begun ? error : toUserError('The folder of the corpus could not be written', error);
    }
  }

  /** Runs work while no other process writes into the folder. */
  async #locked<Result>(work: (disk: LeasedDisk) => Promise<Result>): Promise<Result> {
    const { ownFolder } = this.#parts;
    await this.#disk.makeFolder(ownFolder);
    const lock = path.join(ownFolder, 'lock');
    return withLock(lock, (lease) => work(new LeasedDisk(this.#disk, lease)), this.#lock);
  }

  async #isMade(change: Change): Promise<boolean> {
    try {
      return await this.#findOut(change);
    } catch (error) {
      throw userFault('fault.process-took-over', null, { cause: error });
    }
  }

  async #findOut(change: Change, tries = TRIES): Promise<boolean> {
    try {
      return await this.#locked(async (disk) => {
        this.#untold.push(...(await finishRest(this.#parts, disk)));
        return this.#parts.journal.has(change);
      });
    } catch (error) {
      // A process that is paused once is often paused again.
      if (!(error instanceof LockLostError) || tries === 1) throw error;
      return this.#findOut(change, tries - 1);
    }
  }

  async #reading<Result>(work: () => Promise<Result>): Promise<Result> {
    return work().catch((error: unknown) => {
      throw toUserError('The journal cannot be read', error);
    });
  }
}
