import path from 'node:path';
import { UserError } from '../user-error.ts';
import { ArticleFiles, idOf } from './article-files.ts';
import type { Change } from './change.ts';
import { NOT_EMPTY, type WholeStore } from './copy.ts';
import { DISK, type Disk, toUserError } from './disk.ts';
import type { Fault } from './fault.ts';
import { fillFolder, readGroups } from './folder-copy.ts';
import { writeArticle } from './format.ts';
import { Journal } from './journal.ts';
import { withLock } from './lock.ts';
import { ownFolder } from './own-folder.ts';
import { type Remains, recover } from './recovery.ts';
import type { Proposal, StoredArticle, Transaction } from './store.ts';
import { takeBack } from './take-back.ts';
import { watchFolder } from './watch.ts';

/** What a folder store may be given; tests give others. */
export interface FolderOptions {
  readonly disk?: Disk;
  /** The time that is entered in the journal. */
  readonly now?: () => Date;
}

/**
 * Keeps each article in a file of its own, `<id>.md`, in one folder, and the journal in the folder
 * `.dateline` inside of it. Other files, hidden ones and folders in it are left alone.
 *
 * Every change is first in the journal, then in the file, then marked in the journal as carried
 * out; each step is flushed before the next.
 */
export class FolderStore implements WholeStore {
  readonly isEditedByHand = true;
  readonly #folder: string;
  readonly #ownFolder: string;
  readonly #journalFile: string;
  readonly #disk: Disk;
  readonly #now: () => Date;
  readonly #articles: ArticleFiles;
  readonly #journal: Journal;

  /**
   * @param folder - Path of the folder; faults name files as it is written here.
   * @param options - The disk and the time.
   */
  constructor(folder: string, { disk = DISK, now = () => new Date() }: FolderOptions = {}) {
    this.#folder = folder;
    this.#ownFolder = ownFolder(folder);
    this.#journalFile = path.join(this.#ownFolder, 'journal.jsonl');
    this.#disk = disk;
    this.#now = now;
    this.#articles = new ArticleFiles(folder, disk);
    this.#journal = new Journal(this.#journalFile, disk);
  }

  /** @throws UserError if there is no such folder or it cannot be listed. */
  async readAll(): Promise<readonly StoredArticle[]> {
    await this.#journal.noteReading();
    return this.#articles.readAll();
  }

  read(id: string): Promise<StoredArticle | null> {
    return this.#articles.read(id);
  }

  async transact<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    // What the work throws is told as it is; only what comes before is the lock's or the journal's.
    let begun = false;
    try {
      await this.#makeOwnFolder();
      return await withLock(path.join(this.#ownFolder, 'lock'), async () => {
        const transaction = await this.#begin();
        begun = true;
        return work(transaction);
      });
    } catch (error) {
      throw begun ? error : toUserError('The folder of the corpus could not be written', error);
    }
  }

  async history(id: string): Promise<readonly Change[]> {
    return this.#reading(async () => {
      await this.#journal.catchUp();
      return (await this.#journal.read(this.#journal.index.of(id))).toReversed();
    });
  }

  async changes(limit: number): Promise<readonly Change[]> {
    return this.#reading(async () => {
      await this.#journal.catchUp();
      return (await this.#journal.read(this.#journal.index.last(limit))).toReversed();
    });
  }

  async findJournalFaults(): Promise<readonly Fault[]> {
    return this.#reading(async () => {
      await this.#journal.catchUp();
      return this.#journal.faults;
    });
  }

  watch(
    onChange: (id: string) => Promise<void>,
    onError: (error: unknown) => void,
  ): Promise<() => Promise<void>> {
    // A file is told when it changes; what keeps its article from being read is told elsewhere.
    const tell = (id: string) => void onChange(id).catch(() => undefined);
    return watchFolder(this.#folder, {
      onFile: (name) => {
        const id = idOf(name);
        if (id !== null) tell(id);
      },
      onError,
      onBegin: async () => {
        for (const id of await this.#articles.findChangedIds()) tell(id);
      },
    });
  }

  readJournal(): AsyncIterable<readonly Change[]> {
    return readGroups(this.#journalFile);
  }

  async isEmpty(): Promise<boolean> {
    const [articles, changes] = [await this.readAll(), await this.changes(1)];
    return articles.length === 0 && changes.length === 0;
  }

  async fill(journal: AsyncIterable<readonly Change[]>): Promise<void> {
    await this.transact(async () => {
      if (!(await this.isEmpty())) throw new UserError(NOT_EMPTY);
      try {
        await fillFolder(journal, {
          articles: this.#articles,
          journalFile: this.#journalFile,
          disk: this.#disk,
        });
      } catch (error) {
        throw toUserError('The corpus could not be copied', error);
      }
    });
  }

  async #begin(): Promise<Transaction> {
    const journal = this.#journal;
    const tail = await journal.catchUp();
    const faults = tail.end > journal.end ? await recover(tail, this.#remains()) : [];
    const readOne = async (position: Parameters<Journal['read']>[0][number] | undefined) => {
      const [change = null] = position ? await journal.read([position]) : [];
      return change;
    };
    return {
      missed: journal.takeMissed(),
      faults,
      read: (id) => this.#articles.read(id),
      recordedIds: async () => journal.index.ids(),
      isRecorded: (id, article) => journal.index.isCurrent(id, article),
      lastChange: (id) => readOne(journal.index.of(id).at(-1)),
      findRequest: (request) => readOne(journal.index.ofRequest(request)),
      commit: (proposals) => this.#commit(proposals),
    };
  }

  async #commit(proposals: readonly Proposal[]): Promise<readonly Change[]> {
    const made = proposals.filter(({ by }) => by.kind !== 'hand');
    // What cannot be kept is refused before anything is written.
    for (const { after } of made) if (after) writeArticle(after);
    const at = this.#now().toISOString();
    const changes = proposals.map((proposal, index) => ({
      sequence: this.#journal.index.lastSequence + 1 + index,
      at,
      ...proposal,
    }));
    await this.#enter(changes);
    try {
      if (made.length > 0) await this.#articles.make(made, (id) => this.#keepBroken(id));
    } catch (error) {
      // If that fails too, whoever writes next finishes the change.
      await this.#takeBack(made).catch(() => undefined);
      throw error;
    }
    // The change is made and lasts; a mark for which there was no room is made up for next time.
    await this.#journal.finish(changes).catch(() => undefined);
    return changes;
  }

  async #enter(changes: readonly Change[]): Promise<void> {
    try {
      await this.#journal.begin(changes);
      if (this.#journal.end > 0) return;
      // Its name and that of its folder are new.
      await this.#disk.flushFolder(this.#ownFolder);
      await this.#disk.flushFolder(this.#folder);
    } catch (error) {
      throw toUserError('The journal could not be written', error);
    }
  }

  async #takeBack(proposals: readonly Proposal[]): Promise<void> {
    await takeBack(proposals, this.#articles, (id) => this.#keepBroken(id));
    await this.#journal.cutBack();
  }

  #remains(): Remains {
    return {
      journal: this.#journal,
      file: this.#journalFile,
      articles: this.#articles,
      disk: this.#disk,
      keepBroken: (id) => this.#keepBroken(id),
    };
  }

  /** Finds a place for a broken file that is removed. */
  async #keepBroken(id: string): Promise<string> {
    const folder = path.join(this.#ownFolder, 'removed');
    await this.#disk.makeFolder(folder);
    return path.join(folder, `${this.#now().getTime()}-${id}.md`);
  }

  async #makeOwnFolder(): Promise<void> {
    await this.#disk.makeFolder(this.#ownFolder);
  }

  async #reading<Result>(work: () => Promise<Result>): Promise<Result> {
    return work().catch((error: unknown) => {
      throw toUserError('The journal cannot be read', error);
    });
  }
}
