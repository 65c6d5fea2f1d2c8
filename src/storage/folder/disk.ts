import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

/** Suffix of files that are still being written. Nothing reads them. */
export const TEMPORARY = '.tmp';

/** Throws if a step must not be taken any more. */
export type Confirm = () => Promise<void>;

/** Writes to a disk. Tests replace it with one that fails or breaks off. */
export interface Disk {
  /**
   * Appends to a file, which need not exist, and flushes it.
   *
   * @param confirm - Called when the file is open. If it throws, nothing is written.
   */
  append(file: string, text: string | Uint8Array, confirm?: Confirm): Promise<void>;
  /** Truncates a file to a length in bytes, and flushes it. */
  cut(file: string, length: number, confirm?: Confirm): Promise<void>;
  /** Writes a new file next to another one, and flushes it. Returns its path. */
  writeBeside(file: string, content: string | Uint8Array): Promise<string>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; does nothing if there is none. */
  remove(file: string): Promise<void>;
  /** Makes a folder; does nothing if it exists. Its parent must exist. */
  makeFolder(folder: string): Promise<void>;
  /** Makes the names of a folder's files durable. */
  flushFolder(folder: string): Promise<void>;
}

/** The real disk. */
export const DISK: Disk = {
  async append(file, text, confirm) {
    await withFile(file, 'a', async (handle) => {
      await confirm?.();
      await handle.writeFile(text);
    });
  },
  async cut(file, length, confirm) {
    await withFile(file, 'r+', async (handle) => {
      await confirm?.();
      await handle.truncate(length);
    });
  },
  async writeBeside(file, content) {
    const temporary = path.join(path.dirname(file), `.${randomUUID()}${TEMPORARY}`);
    try {
      await withFile(temporary, 'wx', (handle) => handle.writeFile(content));
    } catch (error) {
      await fs.rm(temporary, { force: true }).catch(() => undefined);
      throw error;
    }
    return temporary;
  },
  rename: (from, to) => fs.rename(from, to),
  remove: (file) => fs.rm(file, { force: true }),
  async makeFolder(folder) {
    await fs.mkdir(folder).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    });
  },
  flushFolder,
};

/** Opens a file, runs work on it, flushes and closes it. */
async function withFile(
  file: string,
  flags: string,
  work: (handle: fs.FileHandle) => Promise<void>,
): Promise<void> {
  const handle = await fs.open(file, flags);
  try {
    await work(handle);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Replaces a file atomically: readers find the old content or the new one, also after a crash. The new
 * one is durable only after {@link flushFolder}.
 *
 * @param file - Path of the file; its folder exists.
 * @throws Errors of `node:fs`. No temporary file is left then.
 */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const temporary = await DISK.writeBeside(file, content);
  try {
    await fs.rename(temporary, file);
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/**
 * Makes additions, renames and removals of a folder's files durable.
 *
 * @throws Errors of `node:fs`.
 */
export async function flushFolder(folder: string): Promise<void> {
  // Windows cannot open folders, and makes names durable by itself.
  if (process.platform === 'win32') return;
  const handle = await fs.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Reads a file from its beginning.
 *
 * @param limit - At most this many bytes.
 * @returns All bytes of the file, or the first `limit` of a longer one.
 * @throws Errors of `node:fs`.
 */
export async function readStart(file: string, limit: number): Promise<Uint8Array> {
  const handle = await fs.open(file, 'r');
  try {
    const { size } = await handle.stat();
    return await readPiece(handle, { offset: 0, length: Math.min(size, limit) });
  } finally {
    await handle.close();
  }
}

/**
 * Reads a piece of a file.
 *
 * @param piece - Its offset and length, in bytes.
 * @returns Its bytes; fewer if the file ends earlier.
 * @throws Errors of `node:fs`.
 */
export async function readPiece(
  handle: fs.FileHandle,
  { offset, length }: { readonly offset: number; readonly length: number },
): Promise<Uint8Array> {
  const bytes = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await handle.read(bytes, done, length - done, offset + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}
