import fs from 'node:fs/promises';
import path from 'node:path';
import { flushFolder, replaceFile, toUserError } from '../corpus/disk.ts';
import { isMissing, makeOwnFolder, ownFolder } from '../corpus/own-folder.ts';
import { withFolderLock } from '../corpus/shared-folder.ts';
import { findGaps, type Gap, type GapQuery } from './gaps.ts';
import { type QuestionEntry, readEntry } from './question-entry.ts';
import type { QuestionStore } from './question-log.ts';

const LINE_FEED = 0x0a;

/** Keeps questions in `.dateline/questions.jsonl` in the folder of the articles. */
export class FolderQuestions implements QuestionStore {
  readonly #corpusFolder: string;
  readonly #file: string;
  /**
   * One after the other: what is added while old lines are removed must not get lost. Other processes
   * are kept off by a lock.
   */
  #queue: Promise<unknown> = Promise.resolve();

  /**
   * @param corpusFolder - Path of the folder of the articles, which exists.
   */
  constructor(corpusFolder: string) {
    this.#corpusFolder = corpusFolder;
    this.#file = path.join(ownFolder(corpusFolder), 'questions.jsonl');
  }

  /**
   * @throws UserError if the disk refuses.
   */
  add(entry: QuestionEntry): Promise<void> {
    return this.#enqueue('The question could not be kept', async () => {
      await makeOwnFolder(this.#corpusFolder);
      await this.#alone(() => appendLine(this.#file, JSON.stringify(entry)));
    });
  }

  /**
   * @throws UserError if the disk fails.
   */
  findGaps(query: GapQuery): Promise<readonly Gap[]> {
    return this.#enqueue('The questions could not be read', async () => {
      const entries = (await this.#readLines()).map(readEntry);
      return findGaps(
        entries.filter((entry) => entry !== null),
        query,
      );
    });
  }

  /**
   * @throws UserError if the disk refuses; all lines are there still.
   */
  keepSince(day: string | null): Promise<void> {
    return this.#enqueue('The questions could not be pruned', async () => {
      // Where nothing is to go nothing is locked either: the folder may be one that can only be read.
      if ((await this.#readLines()).every((line) => isSince(day, line))) return;
      await this.#alone(() => this.#keepSince(day));
    });
  }

  async #keepSince(day: string | null): Promise<void> {
    const kept = (await this.#readLines()).filter((line) => isSince(day, line));
    if (kept.length > 0) await replaceFile(this.#file, `${kept.join('\n')}\n`);
    else if (!(await this.#remove())) return;
    await flushFolder(path.dirname(this.#file));
  }

  #alone<Result>(work: () => Promise<Result>): Promise<Result> {
    return withFolderLock(this.#corpusFolder, 'questions', work);
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

  async #remove(): Promise<boolean> {
    try {
      await fs.unlink(this.#file);
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
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

/** Whether a line is a question of this day or later; `null` for never. */
function isSince(day: string | null, line: string): boolean {
  const entry = day === null ? null : readEntry(line);
  return entry !== null && day !== null && entry.day >= day;
}

async function appendLine(file: string, line: string): Promise<void> {
  const handle = await fs.open(file, 'a+');
  try {
    // A line that was torn, by a full disk for example, must not take this one with it.
    const start = (await endsWithLine(handle)) ? '' : '\n';
    await handle.writeFile(`${start}${line}\n`);
  } finally {
    await handle.close();
  }
}

async function endsWithLine(handle: fs.FileHandle): Promise<boolean> {
  const { size } = await handle.stat();
  if (size === 0) return true;
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] === LINE_FEED;
}
