import fs from 'node:fs/promises';
import path from 'node:path';
import { isMissing, toUserError } from '../../disk-fault.ts';
import { findGaps, type Gap, type GapQuery } from '../../search/question-log/gaps.ts';
import {
  type Judgement,
  type QuestionEntry,
  readEntry,
} from '../../search/question-log/question-entry.ts';
import type { QuestionStore } from '../../search/question-log/question-log.ts';
import type { LeasedDisk } from './lock/leased-disk.ts';
import type { LockOptions } from './lock/lock.ts';
import { makeOwnFolder, ownFolder } from './own-folder.ts';
import { withFolderLock } from './shared-folder.ts';

/** Keeps questions in `.dateline/questions.jsonl` in the folder of the articles. */
export class FolderQuestions implements QuestionStore {
  readonly #corpusFolder: string;
  readonly #file: string;
  readonly #lock: LockOptions;
  /**
   * Runs one task after another, so that no question is lost that is added while old lines are removed.
   * A lock does the same between processes.
   */
  #queue: Promise<unknown> = Promise.resolve();

  /**
   * @param corpusFolder - Path of the folder of the articles, which exists.
   * @param lock - How long to wait for other processes; tests override the defaults.
   */
  constructor(corpusFolder: string, lock: LockOptions = {}) {
    this.#corpusFolder = corpusFolder;
    this.#file = path.join(ownFolder(corpusFolder), 'questions.jsonl');
    this.#lock = { ...lock, files: [this.#file] };
  }

  /** @throws UserError if the disk refuses. */
  add(entry: QuestionEntry): Promise<void> {
    return this.#enqueue('The question could not be saved', async () => {
      await makeOwnFolder(this.#corpusFolder);
      await this.#alone((disk) => disk.appendLine(this.#file, JSON.stringify(entry)));
    });
  }

  /** @throws UserError if the disk refuses. The earlier judgement stays then. */
  rejudge(entry: Judgement): Promise<void> {
    return this.#enqueue('The question could not be saved', async () => {
      await makeOwnFolder(this.#corpusFolder);
      await this.#alone(async (disk) => {
        const lines = await this.#readLines();
        const earlier = lines.findLastIndex((line) => isOpposite(readEntry(line), entry));
        await this.#replace(
          [...lines.filter((_, at) => at !== earlier), JSON.stringify(entry)],
          disk,
        );
      });
    });
  }

  /** @throws UserError if the disk fails. */
  findGaps(query: GapQuery): Promise<readonly Gap[]> {
    return this.#enqueue('The questions could not be read', async () => {
      const entries = (await this.#readLines()).map(readEntry);
      return findGaps(
        entries.filter((entry) => entry !== null),
        query,
      );
    });
  }

  /** @throws UserError if the disk refuses. All lines stay then. */
  keepSince(day: string | null): Promise<void> {
    return this.#enqueue('The questions could not be pruned', async () => {
      // Without lines to remove, take no lock: the folder may be read-only.
      if ((await this.#readLines()).every((line) => isSince(day, line))) return;
      await this.#alone((disk) => this.#keep((line) => isSince(day, line), disk));
    });
  }

  /** @throws UserError if the disk refuses. All lines stay then. */
  forget(server: string): Promise<void> {
    const isElsewhere = (line: string) => readEntry(line)?.server !== server;
    return this.#enqueue('The questions could not be removed', async () => {
      if ((await this.#readLines()).every(isElsewhere)) return;
      await this.#alone((disk) => this.#keep(isElsewhere, disk));
    });
  }

  async #keep(isKept: (line: string) => boolean, disk: LeasedDisk): Promise<void> {
    await this.#replace((await this.#readLines()).filter(isKept), disk);
  }

  /** Writes all lines again. Without any, removes the file. */
  async #replace(lines: readonly string[], disk: LeasedDisk): Promise<void> {
    if (lines.length > 0) await disk.rename(await disk.write(`${lines.join('\n')}\n`), this.#file);
    else await disk.remove(this.#file);
    await disk.flushFolder(path.dirname(this.#file));
  }

  #alone<Result>(work: (disk: LeasedDisk) => Promise<Result>): Promise<Result> {
    return withFolderLock(this.#corpusFolder, 'questions', work, this.#lock);
  }

  async #readLines(): Promise<readonly string[]> {
    try {
      const text = await fs.readFile(this.#file, 'utf8');
      return text.split('\n').filter((line) => line !== '');
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  }

  #enqueue<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
    const result = this.#queue.then(work).catch((error: unknown) => {
      throw toUserError(what, error);
    });
    this.#queue = result.catch(() => undefined);
    return result;
  }
}

/** Whether an entry judges the same question on the same server the other way. */
function isOpposite(
  entry: QuestionEntry | null,
  { question, server, helpful }: Judgement,
): boolean {
  if (entry?.helpful === undefined || entry.helpful === helpful) return false;
  return entry.question === question && entry.server === server;
}

/** Whether a line is a question of this day or later; never if the day is `null`. */
function isSince(day: string | null, line: string): boolean {
  const entry = day === null ? null : readEntry(line);
  return entry !== null && day !== null && entry.day >= day;
}
