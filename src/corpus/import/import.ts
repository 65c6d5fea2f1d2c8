import type { Article } from '../article.ts';
import type { Actor } from '../change.ts';
import type { Corpus } from '../corpus.ts';
import { findArticleFaults } from '../format/format.ts';
import { foldId, isId, makeId } from '../format/identifier.ts';
import { linkKey } from '../format/link.ts';
import { type ImportLine, readImportLine } from './import-line.ts';
import { KnownArticles } from './known-articles.ts';

/** The progress of an import. */
export interface ImportProgress {
  /** Lines read so far, including blank ones. */
  readonly lines: number;
  readonly added: number;
  /** Articles that were already in the corpus. */
  readonly skipped: number;
  /** Lines that were not imported. */
  readonly faulty: number;
  /** Whether the import has ended. */
  readonly isDone: boolean;
}

/** What is wrong with a line; a line may have several faults. */
export interface ImportFault {
  /** Counted from 1. */
  readonly line: number;
  /** What is wrong and what to write instead. */
  readonly message: string;
}

/** The result of an import. */
export interface ImportResult extends ImportProgress {
  readonly faults: readonly ImportFault[];
}

/** Options of an import. */
export interface ImportOptions {
  /** Called after each batch, and at the end. */
  readonly onProgress?: (progress: ImportProgress) => void;
  /** When the articles are added that do not state it: a moment or a day. Their `added` is `null` if this is left out. */
  readonly added?: string;
}

/** Articles written per batch: enough that flushing the folder costs little. */
const BATCH = 64;

/**
 * Imports articles from JSON Lines. A bad line is reported, and the others are still imported. Articles
 * that are already in the corpus are skipped, so you can repeat an import, also after an interruption.
 * They are recognised by the same link, or by the same title, source and date (with one exception, see
 * {@link KnownArticles}). The id of a line is kept if it is valid and free, so that references to it
 * still work.
 *
 * @param lines - Objects with `title`, `body` and, where stated, `id`, `source`, `author`,
 * `published`, `url`, `archived`, `language`, `tags`, `retracted`, `added`; other keys are ignored. Bytes are decoded
 * as UTF-8.
 * @param by - Who imports them.
 * @throws UserError if the corpus cannot keep a valid article, for example because the disk is full.
 * Articles imported by then stay.
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

/** The id of an article that is checked before it has one. */
const PLACEHOLDER = 'new';

/** An import in progress. */
class Import {
  readonly #corpus: Corpus;
  readonly #by: Actor;
  readonly #moment: string | null;
  readonly #known: KnownArticles;
  readonly #faults: ImportFault[] = [];
  /** Read but not yet written. */
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
   * Reads a line.
   *
   * @returns Whether the batch is full.
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

  /** Writes the batch. */
  async keep(): Promise<void> {
    const batch = this.#batch;
    this.#batch = [];
    await this.#corpus.putAll(batch, this.#by);
    this.#added += batch.length;
    this.#batchIds.clear();
    this.#batchLinks.clear();
  }

  /** Adds an article to the batch, unless it is already known or has faults, which are returned. */
  #takeStated(stated: ImportLine): readonly string[] {
    const { isExported, ...fields } = stated;
    const added = isExported ? stated.added : this.#moment;
    const faults = findArticleFaults({ ...fields, id: PLACEHOLDER, added });
    if (faults.length > 0) return faults.map(({ message }) => message);
    if (this.#isThere(stated)) {
      this.#skipped += 1;
      return [];
    }
    const article: Article = { ...fields, id: this.#chooseId(stated), added };
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
