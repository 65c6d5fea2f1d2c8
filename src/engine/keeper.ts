import { setImmediate } from 'node:timers/promises';
import type { Article } from '../corpus/article.ts';
import { readKeptIndex } from '../search/kept-index.ts';
import { SearchIndex } from '../search/search-index.ts';
import { writeSnapshot } from '../search/snapshot.ts';

/** Below this many passages reading the articles anew is as fast as trusting a file. */
const FEWEST_PASSAGES = 2_000;

/** How long after a change the snapshot is written again, in milliseconds: changes come in groups. */
const REST = 300_000;

/** Milliseconds of work before others go first. */
const LONGEST_SLICE = 10;

/** Keeps an index from one start to the next. */
export class Keeper {
  readonly #file: string | null;
  readonly index: SearchIndex;
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<void> = Promise.resolve();

  private constructor(file: string | null, index: SearchIndex) {
    this.#file = file;
    this.index = index;
  }

  /**
   * An index of some articles: as it was kept, with what has changed since, or else read from them.
   *
   * @param file - The snapshot; `null` if nothing is kept.
   */
  static async open(file: string | null, articles: readonly Article[]): Promise<Keeper> {
    const kept = await readKeptIndex(file, articles);
    const keeper = new Keeper(file, kept?.index ?? (await indexOf(articles)));
    // Nobody need wait until it is written.
    if (!kept?.isAsKept) keeper.#write();
    return keeper;
  }

  /** Says that the index has changed; it is written when no more changes have come for a while. */
  changed(): void {
    if (this.#timer) this.#timer.refresh();
    else this.#timer = setTimeout(() => this.#write(), REST).unref();
  }

  /** Writes what has not been written yet. */
  async close(): Promise<void> {
    if (this.#timer) this.#write();
    await this.#writing;
  }

  /** Writes the snapshot, if there is anything worth keeping and the folder can be written. */
  #write(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const file = this.#file;
    if (file === null || this.index.size < FEWEST_PASSAGES) return;
    this.#writing = this.#writing.then(async () => {
      await writeSnapshot(file, this.index.snapshot());
    });
  }
}

/** Gives way to other work every few milliseconds: a bot answers others meanwhile. */
async function indexOf(articles: readonly Article[]): Promise<SearchIndex> {
  const index = new SearchIndex();
  let since = performance.now();
  for (const article of articles) {
    index.put(article);
    if (performance.now() - since < LONGEST_SLICE) continue;
    await setImmediate();
    since = performance.now();
  }
  return index;
}
