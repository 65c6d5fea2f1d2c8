import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';

/** Bytes of a SHA-256. */
const HASH_LENGTH = 32;

/**
 * Reads what {@link writeKept} wrote.
 *
 * @param heading - The first bytes of the file. They say what it holds; the version of the program and the hash of the
 *   content follow.
 * @returns `null` if there is nothing that can be trusted: if it is truncated or was changed, if another version of
 *   the program or of its dictionaries wrote it, or if it cannot be read. Typed arrays share the bytes of the file.
 */
export async function readKept(file: string, heading: string): Promise<unknown> {
  const bytes = await readFile(file).catch(() => null);
  const expected = Buffer.concat([Buffer.from(heading), codeVersion()]);
  const start = expected.length + HASH_LENGTH;
  if (!bytes?.subarray(0, expected.length).equals(expected)) return null;
  const content = bytes.subarray(start);
  if (!hashOf(content).equals(bytes.subarray(expected.length, start))) return null;
  return deserialize(content);
}

/**
 * Writes a file completely or not at all.
 *
 * @param content - Plain data and typed arrays.
 * @returns Whether it was written. The folder may be read-only; there is no file then.
 */
export async function writeKept(file: string, heading: string, content: unknown): Promise<boolean> {
  const temporary = `${file}.${process.pid}.tmp`;
  const bytes = serialize(content);
  try {
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(temporary, 'w');
    try {
      for (const part of [Buffer.from(heading), codeVersion(), hashOf(bytes), bytes]) {
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

function hashOf(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}

let version: Buffer | null = null;

/**
 * A hash of everything that reads articles for what is kept: the text of every file of this folder, of `speakers/`, of
 * `reading/` and of `text/`, and the versions of what they use. You need not raise a number when one of their rules
 * changes.
 */
function codeVersion(): Buffer {
  version ??= readCodeVersion();
  return version;
}

function readCodeVersion(): Buffer {
  const hash = createHash('sha256');
  for (const folder of ['.', '../speakers', '../../reading', '../../text']) {
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
