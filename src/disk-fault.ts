import { UserError } from './user-error.ts';

/** What people can do about the errors of a disk. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; free some space and try again',
  EDQUOT: 'your share of the disk is used up; free some space and try again',
  EROFS: 'the disk is read-only; make it writable and try again',
  EACCES: 'permission is denied; allow the user who runs this to read and write there',
  EPERM: 'permission is denied; allow the user who runs this to read and write there',
  ENOENT: 'the folder is gone; create it again and try again',
  ENOTDIR: 'its folder is not a folder; name another one',
  EEXIST: 'a file of that name is in the way; name another folder',
  EISDIR: 'a folder of that name is in the way; move it elsewhere',
  EMFILE: 'too many files are open; try again, or raise the limit of open files',
  ENFILE: 'too many files are open; try again, or raise the limit of open files',
  ENAMETOOLONG: 'the name is too long for this disk; choose a shorter id',
  ELOOP: 'it is a link that leads to itself; remove it',
  EIO: 'the disk fails; see to it and try again',
  EXDEV: 'it is on another disk than the folder .dateline; put both on the same disk',
};

/**
 * Says what kept a disk from doing something.
 *
 * @param error - What a function of `node:fs` has thrown.
 * @returns What is wrong and what to do; `null` for an error that is not the disk's.
 */
export function describeDiskError(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return REASONS[String(error.code)] ?? null;
}

/**
 * Makes of a disk's error one for the person who can mend it.
 *
 * @param what - Says what failed, for example `corpus/x.md could not be written`.
 * @param error - What was thrown.
 * @returns A UserError with the error as its cause; any other error as it is.
 */
export function toUserError(what: string, error: unknown): unknown {
  const reason = describeDiskError(error);
  return reason === null ? error : new UserError(`${what}: ${reason}.`, { cause: error });
}

/** Whether an error of `node:fs` says that something is not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
