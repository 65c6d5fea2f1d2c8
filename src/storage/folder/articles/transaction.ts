import path from 'node:path';
import type { Article } from '../../../corpus/article.ts';
import type { Change } from '../../../corpus/change.ts';
import type { Fault } from '../../../corpus/fault.ts';
import { writeArticle } from '../../../corpus/format/format.ts';
import type { Proposal, StoredArticle, Transaction } from '../../../corpus/store.ts';
import { toUserError } from '../../../disk-fault.ts';
import type { Journal } from '../journal/journal.ts';
import type { Position } from '../journal/journal-index.ts';
import type { LeasedDisk } from '../lock/leased-disk.ts';
import { LockLostError, throwIfLost } from '../lock/lock-lost-error.ts';
import type { ArticleFiles, Writing } from './article-files.ts';
import { recover } from './recovery.ts';
import { rollback } from './rollback.ts';

/** What a transaction works on. */
export interface FolderParts {
  readonly folder: string;
  readonly ownFolder: string;
  /** Path of the journal. */
  readonly journalFile: string;
  readonly articles: ArticleFiles;
  readonly journal: Journal;
  readonly now: () => Date;
  /**
   * Finds out whether a change was made if the lock was lost in the middle of it.
   *
   * @throws UserError if that cannot be determined now.
   */
  readonly isMade: (change: Change) => Promise<boolean>;
}

/**
 * Operations on a folder while its lock is held.
 *
 * Every change is first entered in the journal, then made in the file, then marked in the journal as
 * carried out. Each step is flushed before the next.
 */
export class FolderTransaction implements Transaction {
  readonly missed: readonly string[];
  readonly faults: readonly Fault[];
  readonly #parts: FolderParts;
  readonly #disk: LeasedDisk;
  /** Whether the mark after the last change could not be written. */
  #isUnmarked = false;

  /** @param parts - Call {@link finishRest} with them first. */
  constructor(parts: FolderParts, disk: LeasedDisk, faults: readonly Fault[]) {
    this.#parts = parts;
    this.#disk = disk;
    this.faults = faults;
    this.missed = parts.journal.takeMissed();
  }

  read(id: string): Promise<StoredArticle | null> {
    return this.#parts.articles.read(id);
  }

  async recordedIds(): Promise<Iterable<string>> {
    return this.#parts.journal.index.ids();
  }

  isRecorded(id: string, article: Article | null): boolean {
    return this.#parts.journal.index.isCurrent(id, article);
  }

  lastChange(id: string): Promise<Change | null> {
    return this.#readOne(this.#parts.journal.index.of(id).at(-1));
  }

  findRequest(request: string): Promise<Change | null> {
    return this.#readOne(this.#parts.journal.index.ofRequest(request));
  }

  async commit(proposals: readonly Proposal[]): Promise<readonly Change[]> {
    const made = proposals.filter(({ by }) => by.kind !== 'hand');
    // Refuse articles that cannot be kept before anything is written.
    for (const { after } of made) if (after) writeArticle(after);
    if (this.#isUnmarked) await finishRest(this.#parts, this.#disk);
    const { journal, now, isMade } = this.#parts;
    const at = now().toISOString();
    const changes = proposals.map((proposal, index) => ({
      sequence: journal.index.lastSequence + 1 + index,
      at,
      ...proposal,
    }));
    try {
      await this.#make(changes, made);
    } catch (error) {
      const [first] = changes;
      // The process that has taken the lock finishes what is complete in the journal, and undoes the
      // rest.
      if (!(error instanceof LockLostError) || !first || !(await isMade(first))) throw error;
    }
    return changes;
  }

  async #make(changes: readonly Change[], made: readonly Proposal[]): Promise<void> {
    await this.#enter(changes);
    const writing = writingOf(this.#parts, this.#disk);
    try {
      if (made.length > 0) await this.#parts.articles.make(made, writing);
    } catch (error) {
      throwIfLost(error);
      // If that fails too, the next writer finishes the change.
      await this.#rollback(made, writing).catch(throwIfLost);
      throw error;
    }
    // The change is durable now. If there was no room for the mark, it is written next time.
    await this.#parts.journal.finish(changes, this.#disk).catch(() => {
      this.#isUnmarked = true;
    });
  }

  async #enter(changes: readonly Change[]): Promise<void> {
    const { journal, ownFolder, folder } = this.#parts;
    try {
      await journal.begin(changes, this.#disk);
      if (journal.end > 0) return;
      // The names of the journal and of its folder are new.
      await this.#disk.flushFolder(ownFolder);
      await this.#disk.flushFolder(folder);
    } catch (error) {
      throw toUserError('The journal could not be written', error);
    }
  }

  async #rollback(proposals: readonly Proposal[], writing: Writing): Promise<void> {
    await rollback(proposals, this.#parts.articles, writing);
    await this.#parts.journal.cutBack(this.#disk);
  }

  async #readOne(position: Position | undefined): Promise<Change | null> {
    const [change = null] = position ? await this.#parts.journal.read([position]) : [];
    return change;
  }
}

/**
 * Finishes or undoes what is half done.
 *
 * @returns Faults to report.
 */
export async function finishRest(parts: FolderParts, disk: LeasedDisk): Promise<readonly Fault[]> {
  const { journal, articles, journalFile: file } = parts;
  const tail = await journal.catchUp();
  if (tail.end === journal.end) return [];
  return recover(tail, { journal, file, articles, writing: writingOf(parts, disk) });
}

function writingOf({ ownFolder, now }: FolderParts, disk: LeasedDisk): Writing {
  return {
    disk,
    keepBroken: async (id) => {
      const folder = path.join(ownFolder, 'removed');
      await disk.makeFolder(folder);
      return path.join(folder, `${now().getTime()}-${id}.md`);
    },
  };
}
