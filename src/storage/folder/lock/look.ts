import fs from 'node:fs/promises';
import path from 'node:path';
import { isMissing } from '../../../disk-fault.ts';
import { findFate, NOBODY, readHolder } from './holder.ts';
import { isGone, signOf } from './lease.ts';

/** What is in a lock. */
export interface Found {
  /** The name of the folder in it; empty if the lock is a file, as those of older versions were. */
  readonly name: string;
  /** Changes whenever the holder shows that it is alive. */
  readonly sign: string;
}

/**
 * Looks who holds a lock.
 *
 * @param lock - Path of the lock.
 * @returns `null` if it is free.
 * @throws Whatever `node:fs` throws.
 */
export async function look(lock: string): Promise<Found | null> {
  const names = await list(lock);
  if (names === null) return { name: '', sign: await readSign(lock) };
  const name = names.find((one) => one === NOBODY || readHolder(one) !== null) ?? names[0];
  if (name !== undefined) return { name, sign: await readSign(signOf(lock, name)) };
  // Left by a process that ended between the last two steps. Not every system renames onto a folder.
  await fs.rmdir(lock).catch(() => undefined);
  return null;
}

/**
 * Removes what processes of this machine have left beside a lock that were killed while they took it.
 *
 * @param lock - Path of the lock.
 * @param machine - The name of this machine.
 */
export async function removeLeftovers(lock: string, machine: string): Promise<void> {
  const folder = path.dirname(lock);
  const start = `${path.basename(lock)}-`;
  for (const name of await fs.readdir(folder).catch(() => [])) {
    const holder = name.startsWith(start) ? readHolder(name.slice(start.length)) : null;
    if (holder === null || (await findFate(holder, machine)) !== 'dead') continue;
    await fs.rm(path.join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

/** The names in a lock; none if it is free, `null` if it is a file. */
async function list(lock: string): Promise<readonly string[] | null> {
  try {
    return await fs.readdir(lock);
  } catch (error) {
    if (isMissing(error)) return [];
    if ((await fs.stat(lock)).isFile()) return null;
    throw error;
  }
}

/** When a file was last touched. It is opened first: over a network that asks the server. */
async function readSign(file: string): Promise<string> {
  try {
    const handle = await fs.open(file, 'r');
    try {
      return String((await handle.stat()).mtimeMs);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (isGone(error)) return '';
    throw error;
  }
}
