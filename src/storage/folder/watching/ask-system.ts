import { watch } from 'node:fs';
import { NAME_ENCODING } from '../../../corpus/format/file-name.ts';
import { UserError } from '../../../user-error.ts';

/** Callbacks for events in a folder. */
export interface SystemListener {
  /** A file was added, changed or removed. Its name is in {@link NAME_ENCODING}. */
  readonly onName: (name: string) => void;
  /** The folder is no longer watched. */
  readonly onError: (error: unknown) => void;
}

/**
 * Starts watching a folder.
 *
 * @returns Stops watching.
 * @throws If the system refuses.
 */
export type AskSystem = (folder: string, listener: SystemListener) => () => void;

/** What people can do if the system does not watch a folder, by error code. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'raise the limit fs.inotify.max_user_watches',
  EMFILE: 'raise the limit fs.inotify.max_user_instances, or that of open files',
  ENFILE: 'raise the limit of open files of the system',
  EACCES: 'allow the user who runs this to read it',
  EPERM: 'allow the user who runs this to read it',
};

/**
 * Asks the operating system to watch the folder, not each of its files, so that the cost is the same
 * for a hundred articles and for fifty thousand.
 */
export const askSystem: AskSystem = (folder, { onName, onError }) => {
  const watcher = watch(folder, { persistent: false, encoding: NAME_ENCODING });
  watcher.on('change', (_, name) => onName(String(name)));
  watcher.on('error', onError);
  return () => watcher.close();
};

/**
 * Turns an error of watching into one for the person who can mend it.
 *
 * @param seconds - The interval at which the folder is compared instead.
 */
export function toWatchFault(error: unknown, seconds: number): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = REASONS[code];
  if (reason === undefined) return error;
  return new UserError(
    `The system does not watch the folder of the corpus; ${reason}. Until then Dateline looks for files edited by hand every ${seconds} seconds.`,
    { cause: error },
  );
}
