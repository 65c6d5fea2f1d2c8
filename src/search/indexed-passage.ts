import type { Article } from '../corpus/article.ts';
import type { Span } from '../text/span.ts';
import type { Passage } from './passages.ts';
import { type ArticleTable, FIELDS } from './storage/article-table.ts';
import type { PassageTable } from './storage/passage-table.ts';

/** A passage with what ranking needs of it, so that no text is read again for a question. */
export interface IndexedPassage {
  /** Its number in the index. */
  readonly number: number;
  readonly article: IndexedArticle;
  readonly passage: Passage;
  /** Numbers of the terms of all sentences, sentence after sentence. */
  readonly terms: Uint32Array;
  /** For each sentence, where its terms end in `terms`. */
  readonly ends: Uint32Array;
  /** For each sentence, what `sentenceKind` says of it. */
  readonly kinds: Uint8Array;
}

/** An article with the numbers of its title's terms and of its passages. */
export interface IndexedArticle {
  readonly article: Article;
  readonly title: Uint32Array;
  readonly passages: readonly number[];
}

/** Numbers of the terms of one sentence of a passage. */
export function sentenceTerms(
  { terms: numbers, ends }: IndexedPassage,
  sentence: number,
): Uint32Array {
  return numbers.subarray(ends[sentence - 1] ?? 0, ends[sentence]);
}

/**
 * Where a sentence of a passage stands in its article's body.
 *
 * @throws RangeError if the passage has no such sentence.
 */
export function sentenceSpan({ passage }: IndexedPassage, sentence: number): Span {
  const span = passage.sentences[sentence];
  if (!span) throw new RangeError(`The passage has no sentence ${sentence}`);
  return span;
}

/** Place of the title among the fields of an article. */
const TITLE = FIELDS.indexOf('title');

/** An article of the table. */
export class TabledArticle implements IndexedArticle {
  readonly article: Article;
  /** Its number in the table of articles. */
  number = 0;
  #table: ArticleTable | null = null;

  constructor(article: Article) {
    this.article = article;
  }

  get title(): Uint32Array {
    return this.#table?.terms(this.number, TITLE) ?? new Uint32Array();
  }

  get passages(): readonly number[] {
    const first = this.#table?.first(this.number) ?? 0;
    return Array.from({ length: this.#table?.count(this.number) ?? 0 }, (_, at) => first + at);
  }

  /** Says where it stands now. */
  place(number: number, table: ArticleTable): void {
    this.number = number;
    this.#table = table;
  }
}

/** A passage of the table; reads what it is asked for, once. */
export class TabledPassage implements IndexedPassage {
  readonly number: number;
  readonly article: IndexedArticle;
  readonly terms: Uint32Array;
  readonly #table: PassageTable;
  #passage: Passage | null = null;
  #ends: Uint32Array | null = null;
  #kinds: Uint8Array | null = null;

  constructor(number: number, article: IndexedArticle, table: PassageTable) {
    this.number = number;
    this.article = article;
    this.#table = table;
    this.terms = table.termsOf(number);
  }

  get passage(): Passage {
    this.#passage ??= this.#table.passage(this.number);
    return this.#passage;
  }

  get ends(): Uint32Array {
    this.#ends ??= this.#table.endsOf(this.number);
    return this.#ends;
  }

  get kinds(): Uint8Array {
    this.#kinds ??= this.#table.kindsOf(this.number);
    return this.#kinds;
  }
}
