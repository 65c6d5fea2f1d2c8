import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

/** Ends the names of files that are still being written; nobody reads them. */
export const TEMPORARY = '.tmp';

/** Throws if something must not be done any more. */
export type Confirm = () => Promise<void>;

/** What writes to a disk; tests put another one in its place, which fails or breaks off. */
export interface Disk {
  /**
   * Writes behind the end of a file, which need not exist, and flushes it.
   *
   * @param confirm - Is called when the file is open. If it throws, nothing is written.
   */
  append(file: string, text: string | Uint8Array, confirm?: Confirm): Promise<void>;
  /** Cuts a file back to a length in bytes, and flushes it. */
  cut(file: string, length: number, confirm?: Confirm): Promise<void>;
  /** Writes a text into a new file next to another one, and flushes it; gives its path. */
  writeBeside(file: string, text: string): Promise<string>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; does nothing if there is none. */
  remove(file: string): Promise<void>;
  /** Makes a folder; does nothing if there is one. The folder in which it is exists. */
  makeFolder(folder: string): Promise<void>;
  /** Makes the names of a folder's files last. */
  flushFolder(folder: string): Promise<void>;
}

/** The disk as it is. */
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
  async writeBeside(file, text) {
    const temporary = path.join(path.dirname(file), `.${randomUUID()}${TEMPORARY}`);
    try {
      await withFile(temporary, 'wx', (handle) => handle.writeFile(text));
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

/** Opens a file, does something with it, flushes and closes it. */
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
 * Writes a file whole or not at all: whoever reads it, also after a crash, finds the old text or
 * the new one. Its name lasts only after {@link flushFolder}.
 *
 * @param file - Path of the file; its folder exists.
 * @param text - All of the new text.
 * @throws Whatever `node:fs` throws; nothing is left behind then.
 */
export async function replaceFile(file: string, text: string): Promise<void> {
  const temporary = await DISK.writeBeside(file, text);
  try {
    await fs.rename(temporary, file);
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/**
 * Makes the names of a folder's files last, new and removed ones.
 *
 * @param folder - Path of the folder.
 * @throws Whatever `node:fs` throws.
 */
export async function flushFolder(folder: string): Promise<void> {
  // Windows cannot open folders, and keeps names without being asked.
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
 * @param file - Path of the file.
 * @param limit - At most this many bytes.
 * @returns All bytes of the file, or the first `limit` of a longer one.
 * @throws Whatever `node:fs` throws.
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
 * @param handle - The file.
 * @param piece - Where it begins and how long it is, in bytes.
 * @returns Its bytes; fewer if the file ends before.
 * @throws Whatever `node:fs` throws.
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
