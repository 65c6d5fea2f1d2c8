import fs from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../../../corpus/article.ts';
import type { Change } from '../../../corpus/change.ts';
import { isMissing } from '../../../disk-fault.ts';
import { readFileLines } from '../journal/file-lines.ts';
import { readJournalLine, writeChanges, writeDone } from '../journal/journal-line.ts';
import type { LeasedDisk } from '../lock/leased-disk.ts';
import type { ArticleFiles } from './article-files.ts';

/** Files replaced per batch. */
const FILES_AT_ONCE = 256;

/** The journal is flushed after this many characters. */
const FLUSHED_AT_ONCE = 4_000_000;

/**
 * Reads a whole journal, without unfinished changes.
 *
 * @param file - Path of the journal, which need not exist.
 */
export async function* readGroups(file: string): AsyncGenerator<readonly Change[]> {
  const handle = await fs.open(file, 'r').catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (handle === null) return;
  try {
    let begun: Change[] = [];
    for await (const { bytes, isWhole } of readFileLines(handle, 0)) {
      const line = isWhole ? readJournalLine(bytes) : null;
      if (line?.kind === 'change') begun.push(line.change);
      if (line?.kind !== 'done') continue;
      if (begun.length > 0) yield begun;
      begun = [];
    }
  } finally {
    await handle.close();
  }
}

/** The target of a copy. */
interface Place {
  readonly articles: ArticleFiles;
  /** Path of the journal; its folder exists. */
  readonly journalFile: string;
  readonly disk: LeasedDisk;
}

/**
 * Writes a journal, and the articles that result from it, into a folder that has neither.
 *
 * The journal gets its name last. If the copy breaks off before that, the articles in the folder count
 * as added by hand, and no article counts as removed.
 */
export async function fillFolder(
  journal: AsyncIterable<readonly Change[]>,
  { articles, journalFile, disk }: Place,
): Promise<void> {
  const temporary = disk.pathOf('journal');
  const last = new Map<string, Article | null>();
  let text = '';
  for await (const group of journal) {
    for (const { id, after } of group) last.set(id, after);
    text += writeChanges(group) + writeDone(group.at(-1)?.sequence ?? 0);
    if (text.length < FLUSHED_AT_ONCE) continue;
    await disk.append(temporary, text);
    text = '';
  }
  // A corpus without changes has no journal.
  if (last.size === 0) return;
  await disk.append(temporary, text);
  const made = [...last].flatMap(([id, after]) => (after === null ? [] : [{ id, after }]));
  for (let start = 0; start < made.length; start += FILES_AT_ONCE) {
    await articles.make(made.slice(start, start + FILES_AT_ONCE), {
      disk,
      keepBroken: async () => {
        throw new Error('a copy removes nothing');
      },
    });
  }
  await disk.rename(temporary, journalFile);
  await disk.flushFolder(path.dirname(journalFile));
}
