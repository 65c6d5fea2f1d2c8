import fs from 'node:fs/promises';
import type { Change } from '../../../corpus/change.ts';
import type { Fault } from '../../../corpus/fault.ts';
import { isMissing } from '../../../disk-fault.ts';
import { readPiece } from '../disk.ts';
import type { LeasedDisk } from '../lock/leased-disk.ts';
import { throwIfLost } from '../lock/lock-lost-error.ts';
import { readFileLines } from './file-lines.ts';
import { JournalIndex, type Position } from './journal-index.ts';
import { isSameChange, readJournalLine, writeChanges, writeDone } from './journal-line.ts';

/** What stands behind the last mark: changes that were begun and not finished, if any. */
export interface Tail {
  readonly changes: readonly Change[];
  /** Whether all changes that were to be written together are there. */
  readonly isComplete: boolean;
  /** Offset behind the last change. */
  readonly changesEnd: number;
  /** Where the tail ends; equal to the end of what is finished if there is nothing in it. */
  readonly end: number;
}

const BROKEN_LINE =
  'is no record of the journal and is left out; put the line back from a copy of the file, or leave it as it is';

/**
 * The record of all changes, a file to which lines are only appended. Each change is a line; a mark
 * behind it says that it has been carried out. What has no mark yet counts as not having been made:
 * readers do not see it, and whoever writes next finishes or undoes it.
 */
export class Journal {
  readonly #file: string;
  #index = new JournalIndex();
  #faults: Fault[] = [];
  /** Offset behind the last mark, the number of lines up to there, and the bytes of that mark. */
  #end = 0;
  #lines = 0;
  #mark: Uint8Array = new Uint8Array();
  /** Length of the file when the articles were read: what is finished behind it may be news. */
  #known = 0;
  #missed = new Set<string>();
  #queue: Promise<unknown> = Promise.resolve();

  /** @param file - Path of the journal, which need not exist. */
  constructor(file: string) {
    this.#file = file;
  }

  /** Where changes stand, as far as {@link catchUp} has read. */
  get index(): JournalIndex {
    return this.#index;
  }

  /** What is wrong with it, as far as {@link catchUp} has read. */
  get faults(): readonly Fault[] {
    return this.#faults;
  }

  /** Offset behind the last change that is finished. */
  get end(): number {
    return this.#end;
  }

  /** Number of lines up to {@link end}. */
  get lines(): number {
    return this.#lines;
  }

  /** Notes that all articles are about to be read: what is finished by now is no news afterwards. */
  async noteReading(): Promise<void> {
    this.#known = await fs.stat(this.#file).then(
      ({ size }) => size,
      () => 0,
    );
    this.#missed.clear();
  }

  /** The ids of articles changed since {@link noteReading}, each told once. */
  takeMissed(): readonly string[] {
    const missed = [...this.#missed];
    this.#missed = new Set();
    return missed;
  }

  /** Reads what has been appended, by whomever, since the last time. */
  catchUp(): Promise<Tail> {
    const result = this.#queue.then(() => this.#catchUp());
    this.#queue = result.catch(() => undefined);
    return result;
  }

  /** Reads changes again. */
  async read(positions: readonly Position[]): Promise<readonly Change[]> {
    if (positions.length === 0) return [];
    const handle = await fs.open(this.#file, 'r');
    try {
      const changes: Change[] = [];
      for (const position of positions) {
        const line = readJournalLine(await readPiece(handle, position));
        if (line?.kind === 'change') changes.push(line.change);
      }
      return changes;
    } finally {
      await handle.close();
    }
  }

  /**
   * Appends changes, before they are carried out. Only when nothing is unfinished.
   *
   * @throws LockLostError if it is not known whether they are in the journal; whatever else the disk
   * throws, and the journal is as it was then.
   */
  async begin(changes: readonly Change[], disk: LeasedDisk): Promise<void> {
    try {
      await disk.append(this.#file, writeChanges(changes));
    } catch (error) {
      await this.cutBack(disk).catch(throwIfLost);
      throw error;
    }
    await disk.confirm();
  }

  /** Marks the changes as carried out. */
  async finish(changes: readonly Change[], disk: LeasedDisk): Promise<void> {
    await disk.append(this.#file, writeDone(changes.at(-1)?.sequence ?? 0));
    await this.catchUp();
    // Whoever has made a change knows of it.
    for (const { id } of changes) this.#missed.delete(id);
  }

  /** Takes back what was begun. */
  cutBack(disk: LeasedDisk, end = this.#end): Promise<void> {
    return disk.cut(this.#file, end);
  }

  /** Whether changes that were begun here have been carried out, by whomever. */
  async has(change: Change): Promise<boolean> {
    const recorded = await this.read(this.#index.of(change.id));
    return recorded.some((one) => isSameChange(one, change));
  }

  async #catchUp(): Promise<Tail> {
    const handle = await open(this.#file);
    if (handle === null) {
      if (this.#end > 0) this.#forget();
      return { changes: [], isComplete: false, changesEnd: 0, end: 0 };
    }
    try {
      if (!(await this.#isContinued(handle))) this.#forget();
      return await this.#readOn(handle);
    } finally {
      await handle.close();
    }
  }

  async #readOn(handle: fs.FileHandle): Promise<Tail> {
    let begun: { change: Change; until: number; position: Position }[] = [];
    let broken: Fault[] = [];
    let isComplete = false;
    let changesEnd = this.#end;
    let end = this.#end;
    let lines = this.#lines;
    for await (const { bytes, offset, end: lineEnd, isWhole } of readFileLines(handle, this.#end)) {
      lines += 1;
      end = lineEnd;
      const line = isWhole ? readJournalLine(bytes) : null;
      if (line === null) {
        broken.push({ file: this.#file, line: lines, message: BROKEN_LINE });
      } else if (line.kind === 'change') {
        begun.push({ ...line, position: { offset, length: bytes.length } });
        isComplete = broken.length === 0 && line.change.sequence === line.until;
        changesEnd = lineEnd;
      } else {
        for (const { change, position } of begun) {
          this.#index.add(change, position);
          if (lineEnd > this.#known) this.#missed.add(change.id);
        }
        this.#faults.push(...broken);
        [this.#end, this.#lines, this.#mark] = [lineEnd, lines, bytes];
        [begun, broken, isComplete, changesEnd] = [[], [], false, lineEnd];
      }
    }
    return { changes: begun.map(({ change }) => change), isComplete, changesEnd, end };
  }

  /** Whether the file is still the one that was read; git may have put another in its place. */
  async #isContinued(handle: fs.FileHandle): Promise<boolean> {
    const { length } = this.#mark;
    if (this.#end === 0) return true;
    const mark = await readPiece(handle, { offset: this.#end - 1 - length, length });
    return Buffer.compare(mark, this.#mark) === 0;
  }

  #forget(): void {
    this.#index = new JournalIndex();
    this.#faults = [];
    [this.#end, this.#lines, this.#known] = [0, 0, 0];
  }
}

async function open(file: string): Promise<fs.FileHandle | null> {
  try {
    return await fs.open(file, 'r');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
