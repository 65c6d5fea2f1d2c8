import fs from 'node:fs/promises';
import type { Change } from '../../../corpus/change.ts';
import type { Fault } from '../../../corpus/fault.ts';
import { isMissing } from '../../../disk-fault.ts';
import { WorkQueue } from '../../../work-queue.ts';
import { readPiece } from '../disk.ts';
import type { LeasedDisk } from '../lock/leased-disk.ts';
import { throwIfLost } from '../lock/lock-lost-error.ts';
import { readFileLines } from './file-lines.ts';
import { JournalIndex, type Position } from './journal-index.ts';
import { isSameChange, readJournalLine, writeChanges, writeDone } from './journal-line.ts';

/** The journal after its last mark: changes that were begun and not finished, if any. */
export interface Tail {
  readonly changes: readonly Change[];
  /** Whether all changes that belong together are there. */
  readonly isComplete: boolean;
  /** Offset after the last change, in bytes. */
  readonly changesEnd: number;
  /** Offset of the end of the tail, in bytes; equal to {@link Journal.end} if the tail is empty. */
  readonly end: number;
}

/** The lines since the last mark. */
interface Unmarked {
  readonly begun: { readonly change: Change; readonly position: Position }[];
  readonly broken: Fault[];
  /** As in {@link Tail}. */
  isComplete: boolean;
  /** As in {@link Tail}. */
  changesEnd: number;
}

const BROKEN_LINE =
  'is not a journal record and is left out; restore the line from a backup, or leave it as it is';

/**
 * The record of all changes: an append-only file. Each change is a line; a mark after it says that it
 * has been carried out. A change without a mark counts as not made: readers do not see it, and the next
 * writer finishes or undoes it.
 */
export class Journal {
  readonly #file: string;
  #index = new JournalIndex();
  #faults: Fault[] = [];
  /** Offset after the last mark, the number of lines up to there, and the bytes of that mark. */
  #end = 0;
  #lines = 0;
  #mark: Uint8Array = new Uint8Array();
  /** Length of the file when the articles were read. Changes finished after it may be news. */
  #known = 0;
  #missed = new Set<string>();
  readonly #queue = new WorkQueue();

  /** @param file - Path of the journal, which need not exist. */
  constructor(file: string) {
    this.#file = file;
  }

  /** The positions of changes, as far as {@link catchUp} has read. */
  get index(): JournalIndex {
    return this.#index;
  }

  /** The faults of the journal, as far as {@link catchUp} has read. */
  get faults(): readonly Fault[] {
    return this.#faults;
  }

  /** Offset after the last finished change, in bytes. */
  get end(): number {
    return this.#end;
  }

  /** Number of lines up to {@link end}. */
  get lines(): number {
    return this.#lines;
  }

  /**
   * Notes that all articles are about to be read: changes finished by now do not count as missed later.
   */
  async noteReading(): Promise<void> {
    this.#known = await fs.stat(this.#file).then(
      ({ size }) => size,
      () => 0,
    );
    this.#missed.clear();
  }

  /** The ids of articles changed since {@link noteReading}. Returns each change once. */
  takeMissed(): readonly string[] {
    const missed = [...this.#missed];
    this.#missed = new Set();
    return missed;
  }

  /** Reads what this and other processes have appended since the last call. */
  catchUp(): Promise<Tail> {
    return this.#queue.enqueue(() => this.#catchUp());
  }

  /** Reads the changes at these positions. */
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
   * Appends changes before they are carried out. Requires that no change is unfinished.
   *
   * @throws LockLostError if it is unknown whether they are in the journal. After any other error the
   * journal is unchanged.
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
    // The writer already knows its own changes.
    for (const { id } of changes) this.#missed.delete(id);
  }

  /** Removes changes that were begun. */
  cutBack(disk: LeasedDisk, end = this.#end): Promise<void> {
    return disk.cut(this.#file, end);
  }

  /** Whether a change that was begun here has been carried out, by this process or another. */
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
    let unmarked = nothingAfter(this.#end);
    let end = this.#end;
    let lines = this.#lines;
    for await (const { bytes, offset, end: lineEnd, isWhole } of readFileLines(handle, this.#end)) {
      lines += 1;
      end = lineEnd;
      const line = isWhole ? readJournalLine(bytes) : null;
      if (line === null) {
        unmarked.broken.push({ file: this.#file, line: lines, message: BROKEN_LINE });
      } else if (line.kind === 'change') {
        const { change, until } = line;
        unmarked.begun.push({ change, position: { offset, length: bytes.length } });
        unmarked.isComplete = unmarked.broken.length === 0 && change.sequence === until;
        unmarked.changesEnd = lineEnd;
      } else {
        this.#markDone(unmarked, lineEnd);
        [this.#end, this.#lines, this.#mark] = [lineEnd, lines, bytes];
        unmarked = nothingAfter(lineEnd);
      }
    }
    const { begun, isComplete, changesEnd } = unmarked;
    return { changes: begun.map(({ change }) => change), isComplete, changesEnd, end };
  }

  /** @param end - Offset after the mark. */
  #markDone({ begun, broken }: Unmarked, end: number): void {
    for (const { change, position } of begun) {
      this.#index.add(change, position);
      if (end > this.#known) this.#missed.add(change.id);
    }
    this.#faults.push(...broken);
  }

  /** Whether the file is still the one that was read; git may have replaced it. */
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

/** @param end - Offset after the last mark. */
function nothingAfter(end: number): Unmarked {
  return { begun: [], broken: [], isComplete: false, changesEnd: end };
}

async function open(file: string): Promise<fs.FileHandle | null> {
  try {
    return await fs.open(file, 'r');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
