import { watch } from 'node:fs';
import { NAME_ENCODING } from '../../../corpus/format/file-name.ts';
import { UserError } from '../../../user-error.ts';

/** Whom the system tells what it sees in a folder. */
export interface SystemListener {
  /** A file came, changed or went; its name is in {@link NAME_ENCODING}. */
  readonly onName: (name: string) => void;
  /** The folder is watched no longer. */
  readonly onError: (error: unknown) => void;
}

/**
 * Asks for a folder to be watched.
 *
 * @returns Ends it.
 * @throws If that cannot be had.
 */
export type AskSystem = (folder: string, listener: SystemListener) => () => void;

/** What people can do about a system that does not watch a folder. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'raise the limit fs.inotify.max_user_watches',
  EMFILE: 'raise the limit fs.inotify.max_user_instances, or that of open files',
  ENFILE: 'raise the limit of open files of the system',
  EACCES: 'allow the user who runs this to read it',
  EPERM: 'allow the user who runs this to read it',
};

/**
 * Asks the operating system to watch a folder, not each of its files: that costs the same for a hundred
 * articles and for fifty thousand.
 */
export const askSystem: AskSystem = (folder, { onName, onError }) => {
  const watcher = watch(folder, { persistent: false, encoding: NAME_ENCODING });
  watcher.on('change', (_, name) => onName(String(name)));
  watcher.on('error', onError);
  return () => watcher.close();
};

/**
 * Makes of an error of watching one for the person who can mend it.
 *
 * @param seconds - How often the folder is compared instead.
 */
export function toWatchFault(error: unknown, seconds: number): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = REASONS[code];
  if (reason === undefined) return error;
  return new UserError(
    `The system does not watch the folder of the corpus; ${reason}. Until then files that were edited by hand are looked for every ${seconds} seconds.`,
    { cause: error },
  );
}
