import fs from 'node:fs/promises';
import path from 'node:path';
import { isMissing, toUserError } from '../../disk-fault.ts';
import { DISK } from './disk.ts';
import { LeasedDisk } from './lock/leased-disk.ts';
import { type LockOptions, withLock } from './lock/lock.ts';
import { ownFolder } from './own-folder.ts';

/**
 * Finds out whether a folder can be read now.
 *
 * @param folder - Path of the folder of the articles.
 * @throws UserError if not.
 */
export async function reachFolder(folder: string): Promise<void> {
  try {
    await fs.readdir(folder);
  } catch (error) {
    throw toUserError('The folder of the corpus cannot be read', error);
  }
}

/** For what there is a lock beside that of the articles. */
type Purpose = 'questions' | 'scheduled';

/**
 * Does something to what Dateline keeps in a folder while no other process does the like. It is a lock of
 * its own: whoever adds many articles has that of the articles for a while.
 *
 * @param corpusFolder - Path of the folder of the articles, in which `.dateline` exists.
 * @param name - What the lock is for; others do not wait.
 * @param work - What to do. What it writes, it writes with the disk that it is given.
 * @param options - Files to which the work appends, and times.
 * @returns What the work returns.
 * @throws LockLostError if the lock was taken over; UserError if it is not to be had; whatever the work
 * or `node:fs` throws.
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
 * Does what is to be done from time to time. Of several processes one after the other does it; the later
 * ones find little left.
 *
 * @param corpusFolder - Path of the folder of the articles.
 * @param work - What to do. Two processes may do it at once if one of them was paused, so it does no
 * harm to do it twice.
 * @returns Whether it was done: there may be nothing yet to do it to.
 * @throws UserError if the disk refuses; whatever the work throws.
 */
export async function aloneInFolder(
  corpusFolder: string,
  work: () => Promise<void>,
): Promise<boolean> {
  try {
    await withFolderLock(corpusFolder, 'scheduled', () => work());
    return true;
  } catch (error) {
    // Nobody has kept anything here so far, or the folder is gone and says so elsewhere.
    if (isMissing(error)) return false;
    throw toUserError('What is kept beside the articles could not be seen to', error);
  }
}
