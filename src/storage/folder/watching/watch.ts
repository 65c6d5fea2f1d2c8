import fs from 'node:fs/promises';
import { idOf } from '../../../corpus/format/file-name.ts';
import type { Comparison, ComparisonReason } from '../../../corpus/store.ts';
import { type AskSystem, askSystem, toWatchFault } from './ask-system.ts';
import { type DoubtOptions, Doubts, USUAL_DOUBTS } from './comparison-times.ts';
import type { Differences } from './known-files.ts';

/**
 * A file that has not been touched for this long counts as completely written. Editors that save by
 * renaming remove the file for a moment, and it must be back by then. Together with the time between
 * two checks this stays under the two seconds within which changes are picked up.
 */
const SETTLED_MILLISECONDS = 400;

/** Options of watching; tests override the defaults. */
export interface WatchOptions {
  readonly ask?: AskSystem;
  readonly doubts?: Partial<DoubtOptions>;
  /** Milliseconds without a change after which a file counts as completely written. */
  readonly settled?: number;
}

/** Callbacks of {@link watchFolder}. */
export interface FolderListener {
  /** Called when an article was added, changed or removed. Resolves once it has been read. */
  readonly onChange: (id: string) => Promise<void>;
  /** Compares the files on the disk with their known versions. */
  readonly compare: (signal: AbortSignal) => Promise<Differences>;
  readonly onCompared: (comparison: Comparison) => void;
  readonly onError: (error: unknown) => void;
}

/**
 * Follows the articles of a folder, but not those of its subfolders. The folder may be created later,
 * be removed, and be replaced by another one, as happens when git changes branches.
 *
 * The system reports changes. It may silently drop some if many happen while this process is busy, and
 * shared file systems may report nothing at all. So the folder is compared with its last known state
 * after such moments, and at intervals.
 *
 * @param folder - Path of the folder.
 * @returns Stops following: nothing is reported afterwards. Following does not keep the process alive.
 */
export async function watchFolder(
  folder: string,
  listener: FolderListener,
  options: WatchOptions = {},
): Promise<() => Promise<void>> {
  const watcher = new FolderWatcher(folder, listener, options);
  await watcher.check();
  return () => watcher.close();
}

class FolderWatcher {
  readonly #folder: string;
  readonly #listener: FolderListener;
  readonly #ask: AskSystem;
  readonly #options: DoubtOptions;
  readonly #doubts: Doubts;
  readonly #settled: number;
  /** A timer for each touched article, until it has settled. */
  readonly #unsettled = new Map<string, NodeJS.Timeout>();
  /** Reported changes whose article has not been read yet. */
  readonly #told = new Set<Promise<void>>();
  readonly #timer: NodeJS.Timeout;
  #endWatch: (() => void) | null = null;
  /** The identity of the followed folder; `null` if there is none. */
  #identity: string | null = null;
  #hasToldError = false;
  #checking: Promise<void> = Promise.resolve();
  #waiting = 0;
  readonly #ending = new AbortController();

  constructor(
    folder: string,
    listener: FolderListener,
    { ask, doubts, settled = SETTLED_MILLISECONDS }: WatchOptions,
  ) {
    this.#folder = folder;
    this.#listener = listener;
    this.#ask = ask ?? askSystem;
    this.#options = { ...USUAL_DOUBTS, ...doubts };
    this.#doubts = new Doubts(this.#options, Date.now());
    this.#settled = settled;
    this.#timer = setInterval(() => {
      // A comparison may take longer than the time between two checks.
      if (this.#waiting === 0) void this.check();
    }, this.#options.check).unref();
  }

  /** Makes sure that the folder that now has the name is followed, and compares it if in doubt. */
  check(): Promise<void> {
    this.#waiting += 1;
    this.#checking = this.#checking
      .then(() => this.#check())
      .catch(this.#listener.onError)
      .finally(() => {
        this.#waiting -= 1;
      });
    return this.#checking;
  }

  async close(): Promise<void> {
    this.#ending.abort();
    clearInterval(this.#timer);
    for (const timeout of this.#unsettled.values()) clearTimeout(timeout);
    await this.#checking;
    this.#endWatch?.();
  }

  async #check(): Promise<void> {
    const identity = await identify(this.#folder);
    if (this.#ending.signal.aborted) return;
    const doubt = this.#doubts.check(Date.now(), {
      isWatched: this.#endWatch !== null || identity === null,
      isQuiet: this.#unsettled.size === 0,
    });
    const isOther = identity !== this.#identity;
    if (!isOther && doubt === null) return;
    if (isOther || this.#endWatch === null) {
      this.#endWatch?.();
      this.#endWatch = null;
      this.#identity = identity;
      if (identity !== null) this.#watch();
    }
    await this.#compare(isOther ? 'begin' : (doubt ?? 'begin'));
  }

  #watch(): void {
    const onError = (error: unknown) => {
      this.#endWatch?.();
      this.#endWatch = null;
      if (!this.#hasToldError) {
        this.#listener.onError(toWatchFault(error, this.#options.unwatchedInterval / 1_000));
      }
      this.#hasToldError = true;
    };
    const onName = (name: string) => {
      this.#doubts.noteEvent();
      const id = idOf(name);
      if (id !== null) this.#touch(id);
    };
    try {
      this.#endWatch = this.#ask(this.#folder, { onName, onError });
      this.#hasToldError = false;
    } catch (error) {
      onError(error);
    }
  }

  async #compare(reason: ComparisonReason): Promise<void> {
    const from = Date.now();
    // Changes that are reported but not yet read would count as missed.
    await Promise.allSettled(this.#told);
    const { files, changed, uncertain } = await this.#listener.compare(this.#ending.signal);
    if (this.#ending.signal.aborted) return;
    for (const id of [...changed, ...uncertain]) {
      // A file found at the beginning is settled; a file found later may still be written.
      if (reason === 'begin') this.#tell(id);
      else this.#touch(id);
    }
    this.#doubts.noteComparison(from, Date.now());
    this.#listener.onCompared({ reason, files, changed: changed.length });
  }

  #touch(id: string): void {
    clearTimeout(this.#unsettled.get(id));
    const timeout = setTimeout(() => {
      this.#unsettled.delete(id);
      this.#tell(id);
    }, this.#settled);
    this.#unsettled.set(id, timeout.unref());
  }

  #tell(id: string): void {
    // Errors of reading the article are reported elsewhere.
    const told = this.#listener.onChange(id).catch(() => undefined);
    this.#told.add(told);
    void told.finally(() => this.#told.delete(told));
  }
}

/** Distinguishes a folder from others that had the same name; `null` if there is none. */
async function identify(folder: string): Promise<string | null> {
  try {
    const { dev, ino, birthtimeMs } = await fs.stat(folder);
    return `${dev} ${ino} ${birthtimeMs}`;
  } catch {
    return null;
  }
}
