import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { Article } from '../../corpus/article.ts';
import type { ArticleTerms } from './indexed-article.ts';

/** The program's own folder inside the corpus folder. The corpus ignores hidden entries. */
export const OWN_FOLDER = '.dateline';

const FILE = 'search-index';

/** The first bytes of a snapshot. The version of the program and the hash of the content follow. */
const MAGIC = 'dateline search index\n';

/** Bytes of a SHA-256. */
const HASH_LENGTH = 32;

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
  /** See {@link contentHash}. */
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
 * @returns `null` if there is none that can be trusted: if it is truncated or was changed, if
 *   another version of the program or of its dictionaries wrote it, or if it cannot be read.
 */
export async function readSnapshot(file: string): Promise<Snapshot | null> {
  const bytes = await readFile(file).catch(() => null);
  const heading = Buffer.concat([Buffer.from(MAGIC), codeVersion()]);
  const start = heading.length + HASH_LENGTH;
  if (!bytes?.subarray(0, heading.length).equals(heading)) return null;
  const content = bytes.subarray(start);
  if (!hashOf(content).equals(bytes.subarray(heading.length, start))) return null;
  // This version of the program wrote it, so its form can be trusted.
  const snapshot = deserialize(content) as Snapshot;
  return { ...snapshot, articles: snapshot.articles.map(unshared) };
}

/**
 * Writes a snapshot completely or not at all.
 *
 * @returns Whether it was written. The folder may be read-only; there is no snapshot then.
 */
export async function writeSnapshot(file: string, snapshot: Snapshot): Promise<boolean> {
  const temporary = `${file}.${process.pid}.tmp`;
  const content = serialize(snapshot);
  try {
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(temporary, 'w');
    try {
      for (const part of [Buffer.from(MAGIC), codeVersion(), hashOf(content), content]) {
        await handle.writeFile(part);
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
    return true;
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
    return false;
  }
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

function hashOf(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}

/** A hash of everything in an article that the index depends on. */
export function contentHash({ id, title, source, author, published, body }: Article): string {
  const said = JSON.stringify([id, title, source, author, published]);
  return createHash('sha1').update(said).update('\n').update(body).digest('base64');
}

let version: Buffer | null = null;

/**
 * A hash of everything that makes an index out of articles: the text of every file of this folder, of
 * `reading/` and of `text/`, and the versions of what they use. You need not raise a number when one of
 * their rules changes.
 */
function codeVersion(): Buffer {
  version ??= readCodeVersion();
  return version;
}

function readCodeVersion(): Buffer {
  const hash = createHash('sha256');
  for (const folder of ['.', '../../reading', '../../text']) {
    const path = fileURLToPath(new URL(folder, import.meta.url));
    for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.[jt]s$/.test(name)) hash.update(name).update(readFileSync(join(path, name)));
    }
  }
  const { node, icu, unicode } = process.versions;
  hash.update(JSON.stringify([node, icu, unicode])).update(lockFile());
  return hash.digest();
}

/** The lock file says which dictionaries lemmas come from. Empty if there is no lock file. */
function lockFile(): Buffer {
  try {
    return readFileSync(createRequire(import.meta.url).resolve('#package-lock.json'));
  } catch {
    return Buffer.alloc(0);
  }
}
