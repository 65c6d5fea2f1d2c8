import type { Article } from '../../corpus/article.ts';
import type { Reports } from '../../corpus/reports.ts';
import { Slices } from '../../give-way.ts';
import { namesInOpening } from './opening-names.ts';
import { rankTopics } from './rank-topics.ts';
import type { NameCount, TopicList, TopicName } from './topic-list.ts';

/**
 * The names that the reports of a corpus open with. Reads each report once, a few milliseconds at a time, and
 * keeps a short list of the commonest.
 */
export class TopicNames implements TopicList {
  readonly #reports: Pick<Reports, 'articles' | 'get'>;
  readonly #onError: (error: unknown) => void;
  readonly #unsubscribe: () => void;
  /** The folded names of each article that was read, by its id. */
  readonly #read = new Map<string, readonly string[]>();
  readonly #counts = new Map<string, NameCount>();
  #topics: readonly TopicName[] = [];
  #isCurrent = false;
  #reading: Promise<void> | null = null;
  #isClosed = false;

  constructor(
    reports: Pick<Reports, 'articles' | 'get' | 'subscribe'>,
    onError: (error: unknown) => void,
  ) {
    this.#reports = reports;
    this.#onError = onError;
    this.#unsubscribe = reports.subscribe(({ before }) => {
      if (before) this.#forget(before);
      this.#isCurrent = false;
    });
  }

  topics(): readonly TopicName[] {
    this.readAhead().catch(this.#onError);
    return this.#topics;
  }

  /** Reads the reports that were added or changed since. Resolves when the list is current. */
  readAhead(): Promise<void> {
    if (this.#isCurrent || this.#isClosed) return Promise.resolve();
    this.#reading ??= this.#refresh().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  close(): void {
    this.#isClosed = true;
    this.#unsubscribe();
  }

  async #refresh(): Promise<void> {
    const slices = new Slices();
    // What changes meanwhile is read the next time.
    this.#isCurrent = true;
    for (const article of this.#reports.articles()) {
      if (this.#isClosed) return;
      // It may have been changed or removed since the list was made.
      const isCurrent = this.#reports.get(article.id) === article;
      if (isCurrent && !this.#read.has(article.id)) this.#add(article);
      if (slices.isOver) await slices.next();
    }
    this.#topics = await slices.run(rankTopics(this.#counts, [...this.#read.values()]));
  }

  #add(article: Article): void {
    const names = namesInOpening(article);
    this.#read.set(article.id, [...names.keys()]);
    for (const [folded, name] of names) {
      const known = this.#counts.get(folded);
      if (!known) {
        this.#counts.set(folded, { name, reports: 1 });
        continue;
      }
      known.reports += 1;
      // `NEW ORLEANS` in one report is `New Orleans` in others.
      if (known.name === known.name.toUpperCase()) known.name = name;
    }
  }

  #forget(article: Article): void {
    for (const folded of this.#read.get(article.id) ?? []) {
      const known = this.#counts.get(folded);
      if (!known) continue;
      known.reports -= 1;
      if (known.reports === 0) this.#counts.delete(folded);
    }
    this.#read.delete(article.id);
  }
}
