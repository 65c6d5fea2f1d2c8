import fs from 'node:fs/promises';
import path from 'node:path';
import { isSameArticle } from '../../../corpus/article.ts';
import type { Change } from '../../../corpus/change.ts';
import type { Fault } from '../../../corpus/fault.ts';
import type { StoredArticle } from '../../../corpus/store.ts';
import { readPiece } from '../disk.ts';
import type { Journal, Tail } from '../journal/journal.ts';
import type { ArticleFiles, Writing } from './article-files.ts';

/** What recovery works on. */
export interface Remains {
  readonly journal: Journal;
  /** Path of the journal. */
  readonly file: string;
  readonly articles: ArticleFiles;
  readonly writing: Writing;
}

/**
 * Finishes or undoes what a process left half done.
 *
 * Changes are flushed to the journal before the first file is touched. If all of them are in the
 * journal, they are carried out now. If their last line is torn or missing, no file has been touched,
 * and they are put aside.
 *
 * @param tail - The journal after its last mark.
 * @returns Faults to report.
 * @throws Errors of `node:fs`; it can be tried again.
 */
export async function recover(tail: Tail, remains: Remains): Promise<readonly Fault[]> {
  const { journal, articles, writing, file } = remains;
  const { disk } = writing;
  const faults: Fault[] = [];
  const wholeEnd = tail.isComplete ? tail.changesEnd : journal.end;
  if (tail.end > wholeEnd) {
    const aside = await putAside(wholeEnd, tail.end, remains);
    await journal.cutBack(disk, wholeEnd);
    const line = journal.lines + (tail.isComplete ? tail.changes.length : 0) + 1;
    faults.push({ file, line, message: describeTorn(aside, tail) });
  }
  if (tail.isComplete) {
    await carryOut(tail.changes, remains);
    await journal.finish(tail.changes, disk);
  }
  await articles.removeTemporaries(disk);
  return faults;
}

/** Carries out the changes that are still to be made. */
async function carryOut(changes: readonly Change[], { articles, writing }: Remains) {
  const open: Change[] = [];
  for (const change of changes) {
    if (isUnmade(change, await articles.read(change.id))) open.push(change);
  }
  if (open.length > 0) await articles.make(open, writing);
}

/**
 * Whether a change is still to be made. A file that matches neither `before` nor `after` has been
 * edited by hand since: it stays, and that edit becomes a change of its own.
 */
function isUnmade({ by, before, after }: Change, stored: StoredArticle | null): boolean {
  if (by.kind === 'hand') return false;
  if (stored === null) return before === null && after !== null;
  if (stored.article === null) return after === null;
  return before !== null && isSameArticle(stored.article, before);
}

/** Copies a piece of the journal that is about to be cut off. Returns the path of the copy. */
async function putAside(start: number, end: number, { file, writing }: Remains): Promise<string> {
  const handle = await fs.open(file, 'r');
  try {
    const piece = await readPiece(handle, { offset: start, length: end - start });
    const aside = path.join(path.dirname(file), 'torn.jsonl');
    await writing.disk.append(aside, Buffer.concat([piece, Buffer.from('\n')]));
    return aside;
  } finally {
    await handle.close();
  }
}

function describeTorn(aside: string, { isComplete }: Tail): string {
  const consequence = isComplete
    ? 'the changes before it are complete'
    : 'the change that it began has not been made; make it again';
  return `the end was cut off when a process stopped and is now in ${path.basename(aside)} beside it; ${consequence}`;
}
