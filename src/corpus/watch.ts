import { type FSWatcher, watch } from 'node:fs';
import fs from 'node:fs/promises';

/**
 * A file that nobody has touched for this long is taken for written to its end. Editors that save by
 * renaming remove it for an instant, and it must be back by then. Together with
 * {@link CHECK_MILLISECONDS} it stays under the two seconds within which a change is picked up.
 */
const SETTLED_MILLISECONDS = 400;

/** How often it is made sure that the folder is still the same. */
const CHECK_MILLISECONDS = 500;

/** Whom watching tells what. */
export interface FolderListener {
  /** The name of a file in the folder that came, changed or went. */
  readonly onFile: (name: string) => void;
  readonly onError: (error: unknown) => void;
  /** Watching has begun, or begun anew: what happened before has not been told. */
  readonly onBegin: () => Promise<void>;
}

/**
 * Follows the files of a folder, not those of folders in it. The folder may come into being later,
 * go, and be replaced by another, as happens when git changes branches.
 *
 * The operating system is asked to watch the folder, not each of its files: that costs the same for
 * a hundred articles and for fifty thousand.
 *
 * @param folder - Path of the folder.
 * @param listener - Is told.
 * @returns Ends it; nothing is told afterwards. The process may end without.
 */
export async function watchFolder(
  folder: string,
  listener: FolderListener,
): Promise<() => Promise<void>> {
  const watcher = new FolderWatcher(folder, listener);
  await watcher.check();
  return () => watcher.close();
}

class FolderWatcher {
  readonly #folder: string;
  readonly #listener: FolderListener;
  /** Files that were touched, each until it has settled. */
  readonly #unsettled = new Map<string, NodeJS.Timeout>();
  readonly #timer: NodeJS.Timeout;
  #watcher: FSWatcher | null = null;
  /** Which folder is watched, `null` if none is. */
  #identity: string | null = null;
  #checking: Promise<void> = Promise.resolve();
  #isClosed = false;

  constructor(folder: string, listener: FolderListener) {
    this.#folder = folder;
    this.#listener = listener;
    this.#timer = setInterval(() => this.check(), CHECK_MILLISECONDS).unref();
  }

  /** Makes sure that the folder which now has the name is watched. */
  check(): Promise<void> {
    this.#checking = this.#checking.then(() => this.#begin()).catch(this.#listener.onError);
    return this.#checking;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#timer);
    for (const timeout of this.#unsettled.values()) clearTimeout(timeout);
    await this.#checking;
    this.#watcher?.close();
  }

  async #begin(): Promise<void> {
    const identity = await identify(this.#folder);
    if (this.#isClosed || identity === this.#identity) return;
    this.#watcher?.close();
    this.#watcher = null;
    // Before anything can fail: what fails for this folder is told once, not at every check.
    this.#identity = identity;
    if (identity !== null) this.#watcher = this.#watch();
    await this.#listener.onBegin();
  }

  #watch(): FSWatcher {
    const watcher = watch(this.#folder, { persistent: false });
    watcher.on('change', (_, name) => this.#touch(String(name)));
    watcher.on('error', this.#listener.onError);
    return watcher;
  }

  #touch(name: string): void {
    clearTimeout(this.#unsettled.get(name));
    const timeout = setTimeout(() => {
      this.#unsettled.delete(name);
      this.#listener.onFile(name);
    }, SETTLED_MILLISECONDS);
    this.#unsettled.set(name, timeout.unref());
  }
}

/** Tells a folder from another one of the same name; `null` if there is none. */
async function identify(folder: string): Promise<string | null> {
  try {
    const { dev, ino, birthtimeMs } = await fs.stat(folder);
    return `${dev} ${ino} ${birthtimeMs}`;
  } catch {
    return null;
  }
}
