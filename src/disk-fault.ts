import { UserError } from './user-error.ts';

/** What is wrong and what to do, by error code. */
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
  EIO: 'the disk is failing; check it and try again',
  EXDEV: 'it is not on the same disk as the folder .dateline; move one of them',
};

/**
 * Describes an error of the disk.
 *
 * @param error - An error thrown by `node:fs`.
 * @returns What is wrong and what to do; `null` for any other error.
 */
export function describeDiskError(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return REASONS[String(error.code)] ?? null;
}

/**
 * Turns an error of the disk into a UserError.
 *
 * @param what - What failed, for example `corpus/x.md could not be written`.
 * @returns A UserError with the error as its cause; any other error unchanged.
 */
export function toUserError(what: string, error: unknown): unknown {
  const reason = describeDiskError(error);
  return reason === null ? error : new UserError(`${what}: ${reason}.`, { cause: error });
}

/** Whether an error of `node:fs` means that a file or folder does not exist. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
