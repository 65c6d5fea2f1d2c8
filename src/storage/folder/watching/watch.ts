import fs from 'node:fs/promises';
import { idOf } from '../../../corpus/format/file-name.ts';
import type { Comparison, ComparisonReason } from '../../../corpus/store.ts';
import { type AskSystem, askSystem, toWatchFault } from './ask-system.ts';
import { type DoubtOptions, Doubts, USUAL_DOUBTS } from './doubts.ts';
import type { Differences } from './known-files.ts';

/**
 * A file that nobody has touched for this long is taken for written to its end. Editors that save by
 * renaming remove it for an instant, and it must be back by then. Together with the time between two
 * checks it stays under the two seconds within which a change is picked up.
 */
const SETTLED_MILLISECONDS = 400;

/** What watching may be given; tests give others. */
export interface WatchOptions {
  readonly ask?: AskSystem;
  readonly doubts?: Partial<DoubtOptions>;
}

/** Whom watching tells what. */
export interface FolderListener {
  /** The article of this id came, changed or went; fulfilled once it was looked at. */
  readonly onChange: (id: string) => Promise<void>;
  /** Compares what is on the disk with what is known. */
  readonly compare: (signal: AbortSignal) => Promise<Differences>;
  readonly onCompared: (comparison: Comparison) => void;
  readonly onError: (error: unknown) => void;
}

/**
 * Follows the articles of a folder, not those of folders in it. The folder may come into being later,
 * go, and be replaced by another, as happens when git changes branches.
 *
 * The system tells what changes. It may drop some of that without a word, when much happens while this
 * process does not listen, and file systems that machines share may tell nothing at all. So the folder is
 * compared with what is known of it after such moments, and from time to time.
 *
 * @param folder - Path of the folder.
 * @param listener - Is told.
 * @param options - Who watches, and when to compare.
 * @returns Ends it; nothing is told afterwards. The process may end without.
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
  /** Articles that were touched, each until it has settled. */
  readonly #unsettled = new Map<string, NodeJS.Timeout>();
  /** Those that have been told and not been looked at yet. */
  readonly #told = new Set<Promise<void>>();
  readonly #timer: NodeJS.Timeout;
  #endWatch: (() => void) | null = null;
  /** Which folder is followed, `null` if there is none. */
  #identity: string | null = null;
  #hasToldError = false;
  #checking: Promise<void> = Promise.resolve();
  #waiting = 0;
  readonly #ending = new AbortController();

  constructor(folder: string, listener: FolderListener, { ask, doubts }: WatchOptions) {
    this.#folder = folder;
    this.#listener = listener;
    this.#ask = ask ?? askSystem;
    this.#options = { ...USUAL_DOUBTS, ...doubts };
    this.#doubts = new Doubts(this.#options, Date.now());
    this.#timer = setInterval(() => {
      // A comparison takes longer than the time between two checks.
      if (this.#waiting === 0) void this.check();
    }, this.#options.check).unref();
  }

  /** Makes sure that the folder which now has the name is followed, and compares it if there is doubt. */
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
    // What has been told and not been looked at yet would count as missed.
    await Promise.allSettled(this.#told);
    const { files, changed, uncertain } = await this.#listener.compare(this.#ending.signal);
    if (this.#ending.signal.aborted) return;
    for (const id of [...changed, ...uncertain]) {
      // What was found at the beginning has been so for a while; later, somebody may be writing it.
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
    }, SETTLED_MILLISECONDS);
    this.#unsettled.set(id, timeout.unref());
  }

  #tell(id: string): void {
    // What keeps its article from being read is told elsewhere.
    const told = this.#listener.onChange(id).catch(() => undefined);
    this.#told.add(told);
    void told.finally(() => this.#told.delete(told));
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
