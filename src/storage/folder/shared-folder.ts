import fs from 'node:fs/promises';
import path from 'node:path';
import { isMissing, toUserError } from '../../disk-fault.ts';
import { DISK } from './disk.ts';
import { LeasedDisk } from './lock/leased-disk.ts';
import { type LockOptions, withLock } from './lock/lock.ts';
import { ownFolder } from './own-folder.ts';

/**
 * Checks that a folder can be read now.
 *
 * @param folder - Path of the folder of the articles.
 * @throws UserError if it cannot.
 */
export async function reachFolder(folder: string): Promise<void> {
  try {
    await fs.readdir(folder);
  } catch (error) {
    throw toUserError('The folder of the corpus cannot be read', error);
  }
}

/** Purposes of the locks beside that of the articles. */
type Purpose = 'questions' | 'scheduled';

/**
 * Runs work on files that Dateline keeps in a folder, while no other process does. It does not use the
 * lock of the articles, which an import may hold for a while.
 *
 * @param corpusFolder - Path of the folder of the articles, in which `.dateline` exists.
 * @param name - The purpose of the lock. Work for other purposes does not wait.
 * @param work - Must write with the disk that it gets.
 * @param options - Files to which the work appends, and times.
 * @throws LockLostError if the lock was taken over; UserError if it cannot be had in time; also errors
 * of the work and of `node:fs`.
 */
export function withFolderLock<Result>(
  corpusFolder: string,
  name: Purpose,
  work: (disk: LeasedDisk) => Promise<Result>,
  options: LockOptions = {},
): Promise<Result> {
  const lock = path.join(ownFolder(corpusFolder), `${name}-lock`);
  return withLock(lock, (lease) => work(new LeasedDisk(DISK, lease)), options);
}

/**
 * Runs periodic work. Several processes run it one after another, and the later ones find little left
 * to do.
 *
 * @param corpusFolder - Path of the folder of the articles.
 * @param work - Must be safe to run twice: two processes may run it at once if one of them was paused.
 * @returns `false` if there is nothing yet to work on.
 * @throws UserError if the disk refuses; also errors of the work.
 */
export async function aloneInFolder(
  corpusFolder: string,
  work: () => Promise<void>,
): Promise<boolean> {
  try {
    await withFolderLock(corpusFolder, 'scheduled', () => work());
    return true;
  } catch (error) {
    // Nothing has been kept here yet, or the folder is gone, which is reported elsewhere.
    if (isMissing(error)) return false;
    throw toUserError('The files beside the articles could not be tidied up', error);
  }
}
