import fs from 'node:fs/promises';
import path from 'node:path';
import { isMissing } from '../../../disk-fault.ts';
import { findFate, NOBODY, readHolder } from './holder.ts';
import { isGone, signOf } from './lease.ts';

/** The content of a lock. */
export interface Found {
  /** The name of the folder in it; empty if the lock is a file, as in older versions. */
  readonly name: string;
  /** Changes whenever the holder shows that it is alive. */
  readonly sign: string;
}

/**
 * Finds out who holds a lock.
 *
 * @param lock - Path of the lock.
 * @returns `null` if it is free.
 * @throws Errors of `node:fs`.
 */
export async function look(lock: string): Promise<Found | null> {
  const names = await list(lock);
  if (names === null) return { name: '', sign: await readSign(lock) };
  const name = names.find((one) => one === NOBODY || readHolder(one) !== null) ?? names[0];
  if (name !== undefined) return { name, sign: await readSign(signOf(lock, name)) };
  // A process that ended between its last two steps left an empty folder. Not every system can rename
  // onto it.
  await fs.rmdir(lock).catch(() => undefined);
  return null;
}

/**
 * Removes folders beside a lock that were left by processes of this machine, killed while they took it.
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

/** When a file was last touched. Opens it first: over a network, that asks the server. */
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
