import { join } from 'node:path';
import type { ArticleTerms } from './indexed-article.ts';
import { readKept, writeKept } from './kept-file.ts';

/** The program's own folder inside the corpus folder. The corpus ignores hidden entries. */
export const OWN_FOLDER = '.dateline';

const FILE = 'search-index';

const HEADING = 'dateline search index\n';

/** The content of a snapshot: the whole index, without the articles' text. */
export interface Snapshot {
  /** The terms of the lexicon in the order of their numbers. */
  readonly terms: readonly string[];
  /** Number of the next new passage. */
  readonly nextPassage: number;
  readonly articles: readonly SnapshotArticle[];
  /** The JSON of the MiniSearch index. */
  readonly miniSearch: string;
}

/** An article as it was indexed. */
export interface SnapshotArticle {
  readonly id: string;
  /** See `contentHash`. */
  readonly hash: string;
  /** Number of its first passage. */
  readonly first: number;
  readonly read: ArticleTerms;
}

/**
 * The path of a corpus's snapshot.
 *
 * @param corpusFolder - The folder of the articles.
 */
export function snapshotFile(corpusFolder: string): string {
  return join(corpusFolder, OWN_FOLDER, FILE);
}

/**
 * Reads a snapshot.
 *
 * @returns `null` if there is none that can be trusted, as {@link readKept} tells.
 */
export async function readSnapshot(file: string): Promise<Snapshot | null> {
  // This version of the program wrote it, so its form can be trusted.
  const snapshot = (await readKept(file, HEADING)) as Snapshot | null;
  return snapshot && { ...snapshot, articles: snapshot.articles.map(unshared) };
}

/**
 * Writes a snapshot completely or not at all.
 *
 * @returns Whether it was written. The folder may be read-only; there is no snapshot then.
 */
export function writeSnapshot(file: string, snapshot: Snapshot): Promise<boolean> {
  return writeKept(file, HEADING, snapshot);
}

/** Copies the arrays of an article, so that the bytes of the file can be freed. */
function unshared(article: SnapshotArticle): SnapshotArticle {
  const { fields, ...columns } = article.read;
  const copies = Object.entries(columns).map(([name, column]) => [name, column.slice()]);
  const read = {
    ...columns,
    ...Object.fromEntries(copies),
    fields: fields.map((field) => field.slice()),
  };
  return { ...article, read };
}
