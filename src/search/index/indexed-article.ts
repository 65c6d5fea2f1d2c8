import type { Article } from '../../corpus/article.ts';
import type { Span } from '../../text/span.ts';
import type { Passage } from './passages.ts';

/** The parts of an article, besides its text, that every passage of it is found by. */
export const FIELDS = ['title', 'source', 'author'] as const;

/**
 * What ranking needs of an article, as numbers: one group of arrays for each article, because an object
 * for each of its sentences would take several times the memory.
 */
export interface ArticleTerms {
  /** Numbers of the terms of each field, in the order of {@link FIELDS}. */
  readonly fields: readonly Uint32Array[];
  /** Numbers of the terms of all sentences, sentence after sentence. */
  readonly terms: Uint32Array;
  /** For each sentence, where it begins and ends in the article's body. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** For each sentence, where its terms end, counted from the first term of its passage. */
  readonly termEnds: Uint32Array;
  /** For each sentence, what `sentenceKind` says of it. */
  readonly kinds: Uint8Array;
  /** For each passage its first sentence; behind the last one, the number of sentences. */
  readonly firstSentences: Uint32Array;
  /** For each passage its first term; behind the last one, the number of terms. */
  readonly firstTerms: Uint32Array;
}

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

/** Numbers of the terms of each passage of an article. */
export function passageTerms({ terms, firstTerms }: ArticleTerms): Uint32Array[] {
  return Array.from({ length: firstTerms.length - 1 }, (_, at) =>
    terms.subarray(firstTerms[at], firstTerms[at + 1]),
  );
}

/** Numbers of the terms of one sentence of a passage. */
export function sentenceTerms({ terms, ends }: IndexedPassage, sentence: number): Uint32Array {
  return terms.subarray(ends[sentence - 1] ?? 0, ends[sentence]);
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

/** An article of the index, with its passages. */
export class IndexedArticle {
  readonly article: Article;
  /** Number of its first passage; the others follow. */
  readonly first: number;
  readonly read: ArticleTerms;

  constructor(article: Article, first: number, read: ArticleTerms) {
    this.article = article;
    this.first = first;
    this.read = read;
  }

  /** Numbers of the terms of its title. */
  get title(): Uint32Array {
    return this.read.fields[0] ?? new Uint32Array();
  }

  /** How many passages it has. */
  get length(): number {
    return this.read.firstSentences.length - 1;
  }

  /** Numbers of its passages, in order. */
  get passages(): readonly number[] {
    return Array.from({ length: this.length }, (_, at) => this.first + at);
  }

  /** The passage of a number. @throws RangeError if the article has no such passage. */
  passage(number: number): IndexedPassage {
    const at = number - this.first;
    if (!(at >= 0 && at < this.length)) throw new RangeError(`No passage has the number ${number}`);
    return new PassageView(number, this, at);
  }
}

/** Reads one passage out of the numbers of its article, each part once it is asked for. */
class PassageView implements IndexedPassage {
  readonly number: number;
  readonly article: IndexedArticle;
  readonly terms: Uint32Array;
  readonly #from: number;
  readonly #to: number;
  #passage: Passage | null = null;

  constructor(number: number, article: IndexedArticle, at: number) {
    this.number = number;
    this.article = article;
    const { terms, firstTerms, firstSentences } = article.read;
    this.terms = terms.subarray(firstTerms[at], firstTerms[at + 1]);
    this.#from = firstSentences[at] ?? 0;
    this.#to = firstSentences[at + 1] ?? 0;
  }

  get passage(): Passage {
    this.#passage ??= this.#readPassage();
    return this.#passage;
  }

  get ends(): Uint32Array {
    return this.article.read.termEnds.subarray(this.#from, this.#to);
  }

  get kinds(): Uint8Array {
    return this.article.read.kinds.subarray(this.#from, this.#to);
  }

  #readPassage(): Passage {
    const { starts, ends } = this.article.read;
    const sentences: Span[] = [];
    for (let row = this.#from; row < this.#to; row += 1) {
      sentences.push({ start: starts[row] ?? 0, end: ends[row] ?? 0 });
    }
    return { start: starts[this.#from] ?? 0, end: ends[this.#to - 1] ?? 0, sentences };
  }
}
