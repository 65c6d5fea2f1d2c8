import { createHash } from 'node:crypto';
import type { Article } from '../../corpus/article.ts';
import type { Span } from '../../text/span.ts';
import type { Passage } from './passages.ts';

/** Fields of an article, other than its body, by which its passages are found. */
export const FIELDS = ['title', 'source', 'author'] as const;

/**
 * An article as numbers, for ranking. One group of arrays per article, because an object per
 * sentence would take several times the memory.
 */
export interface ArticleTerms {
  /** Numbers of the terms of each field, in the order of {@link FIELDS}. */
  readonly fields: readonly Uint32Array[];
  /** Numbers of the terms of all sentences, sentence after sentence. */
  readonly terms: Uint32Array;
  /** Start and end of each sentence in the article's body, in UTF-16 units. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** End of each sentence's terms, counted from the first term of its passage. */
  readonly termEnds: Uint32Array;
  /** For each sentence, its `sentenceKind`. */
  readonly kinds: Uint32Array;
  /** First sentence of each passage, followed by the number of sentences. */
  readonly firstSentences: Uint32Array;
  /** First term of each passage, followed by the number of terms. */
  readonly firstTerms: Uint32Array;
}

/** A passage as ranking reads it: in numbers. Only the best sentences are read as text again. */
export interface IndexedPassage {
  /** Its number in the index. */
  readonly number: number;
  readonly article: IndexedArticle;
  readonly passage: Passage;
  /** Numbers of the terms of all sentences, sentence after sentence. */
  readonly terms: Uint32Array;
  /** End of each sentence's terms in `terms`. */
  readonly ends: Uint32Array;
  /** For each sentence, its `sentenceKind`. */
  readonly kinds: Uint32Array;
}

/** Numbers of the terms of each passage of an article. */
export function passageTerms({ terms, firstTerms }: ArticleTerms): Uint32Array[] {
  return Array.from({ length: firstTerms.length - 1 }, (_, at) =>
    terms.subarray(firstTerms[at], firstTerms[at + 1]),
  );
}

/** Numbers of the terms of an article's first passage. */
export function leadTerms({ read: { terms, firstTerms } }: IndexedArticle): Uint32Array {
  return terms.subarray(0, firstTerms[1] ?? 0);
}

/** Numbers of the terms of one sentence of a passage. */
export function sentenceTerms({ terms, ends }: IndexedPassage, sentence: number): Uint32Array {
  return terms.subarray(ends[sentence - 1] ?? 0, ends[sentence]);
}

/**
 * The span of a sentence in its article's body.
 *
 * @throws RangeError if the passage has no such sentence.
 */
export function sentenceSpan({ passage }: IndexedPassage, sentence: number): Span {
  const span = passage.sentences[sentence];
  if (!span) throw new RangeError(`The passage has no sentence ${sentence}`);
  return span;
}

/** A hash of everything in an article that the index depends on. */
export function contentHash({ id, title, source, author, published, body }: Article): string {
  const said = JSON.stringify([id, title, source, author, published]);
  return createHash('sha1').update(said).update('\n').update(body).digest('base64');
}

/** An article of the index, with its passages. */
export class IndexedArticle {
  readonly article: Article;
  /** Number of its first passage. The others have the numbers after it. */
  readonly first: number;
  readonly read: ArticleTerms;
  /** See {@link contentHash}. */
  readonly hash: string;

  constructor(article: Article, first: number, read: ArticleTerms, hash = contentHash(article)) {
    this.article = article;
    this.first = first;
    this.read = read;
    this.hash = hash;
  }

  /** Numbers of the terms of its title. */
  get title(): Uint32Array {
    return this.read.fields[0] ?? new Uint32Array();
  }

  /** Number of its passages. */
  get length(): number {
    return this.read.firstSentences.length - 1;
  }

  /** Numbers of its passages, in order. */
  get passages(): readonly number[] {
    return Array.from({ length: this.length }, (_, at) => this.first + at);
  }

  /** The passage with a number. @throws RangeError if the article has no such passage. */
  passage(number: number): IndexedPassage {
    const at = number - this.first;
    if (!(at >= 0 && at < this.length)) throw new RangeError(`No passage has the number ${number}`);
    return new PassageView(number, this, at);
  }
}

/** Reads one passage from the arrays of its article, each part when it is needed. */
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

  get kinds(): Uint32Array {
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
