import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Article } from '../corpus/article.ts';
import { type Column, type Columns, columnOver } from './storage/column.ts';

/** Folder inside the corpus folder that is the program's own; the corpus passes over hidden entries. */
export const OWN_FOLDER = '.dateline';

/** Name of the file in it. */
const FILE = 'search-index';

/** Begins every snapshot; what else begins otherwise is no snapshot. */
const MAGIC = 'dateline search index\n';

/** Length of the hash behind it, in bytes: SHA-256. */
const HASH_LENGTH = 32;

/** Bytes in which the length of the heading is written. */
const LENGTH = 4;

/** Parts begin at multiples of this, as typed arrays must. */
const ALIGNMENT = 8;

/** What a file says of itself, as JSON, behind the hash of all that follows. */
const heading = z.object({
  /** What wrote it; see {@link codeVersion}. */
  code: z.string(),
  /** For each article its id and the hash of what it said; see {@link contentHash}. */
  articles: z.array(z.tuple([z.string(), z.string(), z.number().int()])),
  passages: z.number().int(),
  parts: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(['u8', 'u16', 'u32']),
      start: z.number().int(),
      length: z.number().int(),
    }),
  ),
});

/** An index as it is kept: everything but the articles' words. */
export interface Snapshot {
  /** For each article its id, the hash of its content and its number in the tables. */
  readonly articles: readonly (readonly [id: string, hash: string, number: number])[];
  /** How many passages the lexicon has counted. */
  readonly passages: number;
  /** The terms in the order of their numbers, each ended by a line end, as UTF-8. */
  readonly terms: Uint8Array;
  readonly columns: Columns;
}

/** The name of the part that holds the terms. */
const TERMS = 'terms';

/**
 * Where the snapshot of a corpus is kept.
 *
 * @param corpusFolder - The folder of the articles.
 */
export function snapshotFile(corpusFolder: string): string {
  return join(corpusFolder, OWN_FOLDER, FILE);
}

/**
 * Reads a snapshot.
 *
 * @returns `null` if there is none that can be trusted: if it is cut or was changed, if another version
 *   of the program or of its dictionaries has written it, or if it cannot be read.
 */
export async function readSnapshot(file: string): Promise<Snapshot | null> {
  const read = await readFile(file).catch(() => null);
  if (read === null) return null;
  const bytes =
    read.byteOffset % ALIGNMENT === 0 ? read : Buffer.from(Uint8Array.from(read).buffer);
  const start = MAGIC.length + HASH_LENGTH;
  if (bytes.length < start + LENGTH || bytes.toString('latin1', 0, MAGIC.length) !== MAGIC)
    return null;
  if (!hashOf([bytes.subarray(start)]).equals(bytes.subarray(MAGIC.length, start))) return null;
  return parse(bytes, start);
}

/** Reads bytes that are what was written, by whatever version. */
function parse(bytes: Buffer, start: number): Snapshot | null {
  const length = bytes.readUInt32LE(start);
  const json = bytes.toString('utf8', start + LENGTH, start + LENGTH + length);
  const read = heading.safeParse(parseJson(json));
  if (!read.success || read.data.code !== codeVersion()) return null;
  const first = aligned(start + LENGTH + length);
  const columns: Record<string, Column> = {};
  let terms: Uint8Array = new Uint8Array();
  for (const { name, kind, start: at, length: size } of read.data.parts) {
    const part = bytes.subarray(first + at, first + at + size);
    if (name === TERMS) terms = part;
    else columns[name] = columnOver(kind, part);
  }
  return { articles: read.data.articles, passages: read.data.passages, terms, columns };
}

/** What another version has put there need not even be JSON. */
function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/**
 * Writes a snapshot, whole or not at all.
 *
 * @returns Whether it was written: a folder may be read-only, and then it is done without.
 */
export async function writeSnapshot(file: string, snapshot: Snapshot): Promise<boolean> {
  const temporary = `${file}.${process.pid}.tmp`;
  // Before anything is awaited: the index goes on changing meanwhile.
  const chunks = serialise(snapshot).map((chunk) => Uint8Array.from(chunk));
  try {
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(temporary, 'w');
    try {
      for (const chunk of [Buffer.from(MAGIC, 'latin1'), hashOf(chunks), ...chunks]) {
        await handle.writeFile(chunk);
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

function serialise({ articles, passages, terms, columns }: Snapshot): Uint8Array[] {
  const parts = [
    { name: TERMS, kind: 'u8' as const, bytes: terms },
    ...Object.entries(columns).map(([name, column]) => ({
      name,
      kind: column.kind,
      bytes: bytesOf(column),
    })),
  ];
  let end = 0;
  const placed = parts.map(({ name, kind, bytes }) => {
    const start = end;
    end = aligned(start + bytes.length);
    return { name, kind, start, length: bytes.length };
  });
  const head = { code: codeVersion(), articles, passages, parts: placed };
  const json = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32LE(json.length);
  const begun = MAGIC.length + HASH_LENGTH + length.length + json.length;
  const chunks = parts.flatMap(({ bytes }) => [
    bytes,
    new Uint8Array(aligned(bytes.length) - bytes.length),
  ]);
  return [length, json, new Uint8Array(aligned(begun) - begun), ...chunks];
}

function bytesOf(column: Column): Uint8Array {
  const { buffer, byteOffset, byteLength } = column.used();
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}

function hashOf(chunks: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256');
  for (const chunk of chunks) hash.update(chunk);
  return hash.digest();
}

/** Equal only for articles that the index would keep in the same way. */
export function contentHash({ id, title, source, author, published, body }: Article): string {
  const said = JSON.stringify([id, title, source, author, published]);
  return createHash('sha1').update(said).update('\n').update(body).digest('base64');
}

let version: string | null = null;

/**
 * What makes an index out of articles: the text of every file of this room and of `text/`, and the
 * versions of what they read with. No number has to be raised by hand when a rule of them changes.
 */
function codeVersion(): string {
  version ??= readCodeVersion();
  return version;
}

function readCodeVersion(): string {
  const hash = createHash('sha256');
  for (const folder of ['.', './storage', '../text']) {
    const path = fileURLToPath(new URL(folder, import.meta.url));
    for (const name of readdirSync(path).sort()) {
      if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(path, name)));
    }
  }
  const { node, icu, unicode } = process.versions;
  const lock = new URL('../../package-lock.json', import.meta.url);
  hash.update(JSON.stringify([node, icu, unicode])).update(readOrNothing(lock));
  return hash.digest('hex');
}

/** The lock file says which dictionaries lemmas come from; without one, nothing is said of them. */
function readOrNothing(file: URL): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
