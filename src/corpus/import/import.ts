import type { Article } from '../article.ts';
import type { Actor } from '../change.ts';
import type { Corpus } from '../corpus.ts';
import { findArticleFaults } from '../format/format.ts';
import { foldId, isId, makeId } from '../format/identifier.ts';
import { linkKey } from '../format/link.ts';
import { type ImportLine, readImportLine } from './import-line.ts';
import { KnownArticles } from './known-articles.ts';

/** How far an import has come. */
export interface ImportProgress {
  /** Lines read so far, blank ones included. */
  readonly lines: number;
  readonly added: number;
  /** Articles that were there already. */
  readonly skipped: number;
  /** Lines that were not imported. */
  readonly faulty: number;
  /** Whether this is the end of it. */
  readonly isDone: boolean;
}

/** What is wrong with a line; a line may have several faults. */
export interface ImportFault {
  /** Counted from 1. */
  readonly line: number;
  /** What is wrong and what to write instead. */
  readonly message: string;
}

/** How an import ended. */
export interface ImportResult extends ImportProgress {
  readonly faults: readonly ImportFault[];
}

/** What an import may be told. */
export interface ImportOptions {
  /** Is told how far it has come, now and then. */
  readonly onProgress?: (progress: ImportProgress) => void;
  /** The moment which the articles get as that of their addition; without it they get none. */
  readonly added?: string;
}

/** Articles written at one go: so many that flushing the folder costs little. */
const BATCH = 64;

/**
 * Imports articles from JSON Lines. A bad line is told and the others go on. An article that is
 * there already is skipped, so the same import can be repeated, also after it was interrupted: one
 * with the same link, or the same title, source and date (but see {@link KnownArticles}). The id of
 * a line is kept where it can be one and is free, so that whoever refers to it still finds it.
 *
 * @param lines - Objects with `title`, `body` and, where stated, `id`, `source`, `author`,
 * `published`, `url`, `language`, `tags`; other keys are left out. Bytes are decoded as UTF-8.
 * @param corpus - Where they go.
 * @param by - Who imports them.
 * @param options - When it is, and whom to tell how far it has come.
 * @throws UserError if the corpus cannot keep an article that is right, for example because the
 * disk is full. What was imported by then stays.
 */
export async function importArticles(
  lines: AsyncIterable<string | Uint8Array>,
  corpus: Corpus,
  by: Actor,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const running = new Import(corpus, by, options.added ?? null);
  for await (const line of lines) {
    if (!running.take(line)) continue;
    await running.keep();
    options.onProgress?.(running.progress);
  }
  await running.keep();
  running.isDone = true;
  options.onProgress?.(running.progress);
  return running.result;
}

/** Stands for the id while an article is checked that has none yet. */
const PLACEHOLDER = 'new';

/** One import under way. */
class Import {
  readonly #corpus: Corpus;
  readonly #by: Actor;
  readonly #moment: string | null;
  readonly #known: KnownArticles;
  readonly #faults: ImportFault[] = [];
  /** Taken but not yet kept. */
  #batch: Article[] = [];
  readonly #batchIds = new Set<string>();
  readonly #batchLinks = new Set<string>();
  isDone = false;
  #lines = 0;
  #added = 0;
  #skipped = 0;
  #faulty = 0;

  constructor(corpus: Corpus, by: Actor, moment: string | null) {
    this.#corpus = corpus;
    this.#by = by;
    this.#moment = moment;
    this.#known = new KnownArticles(corpus.articles());
  }

  get progress(): ImportProgress {
    return {
      lines: this.#lines,
      added: this.#added,
      skipped: this.#skipped,
      faulty: this.#faulty,
      isDone: this.isDone,
    };
  }

  get result(): ImportResult {
    return { ...this.progress, faults: this.#faults };
  }

  /**
   * Takes a line in.
   *
   * @returns Whether it is time to keep what was taken.
   */
  take(line: string | Uint8Array): boolean {
    this.#lines += 1;
    const reading = readImportLine(line);
    if (reading === null) return false;
    const faults = 'faults' in reading ? reading.faults : this.#takeStated(reading.stated);
    for (const message of faults) this.#faults.push({ line: this.#lines, message });
    if (faults.length > 0) this.#faulty += 1;
    return this.#batch.length >= BATCH;
  }

  /** Keeps what was taken. */
  async keep(): Promise<void> {
    const batch = this.#batch;
    this.#batch = [];
    await this.#corpus.putAll(batch, this.#by);
    this.#added += batch.length;
    this.#batchIds.clear();
    this.#batchLinks.clear();
  }

  /** Takes an article, unless it is there already or has faults, which are returned. */
  #takeStated(stated: ImportLine): readonly string[] {
    const faults = findArticleFaults({ ...stated, id: PLACEHOLDER, added: this.#moment });
    if (faults.length > 0) return faults;
    if (this.#isThere(stated)) {
      this.#skipped += 1;
      return [];
    }
    const article: Article = { ...stated, id: this.#chooseId(stated), added: this.#moment };
    this.#batch.push(article);
    this.#batchIds.add(foldId(article.id));
    if (article.url !== null) this.#batchLinks.add(linkKey(article.url));
    this.#known.add(article);
    return [];
  }

  #isThere(stated: ImportLine): boolean {
    const { url } = stated;
    const hasLink =
      url !== null && (this.#batchLinks.has(linkKey(url)) || this.#corpus.isLinkTaken(url));
    return hasLink || this.#known.has(stated);
  }

  #chooseId(stated: ImportLine): string {
    const isTaken = (id: string) => this.#batchIds.has(foldId(id)) || this.#corpus.isTaken(id);
    const { id } = stated;
    return id !== null && isId(id) && !isTaken(id) ? id : makeId(stated, isTaken);
  }
}
