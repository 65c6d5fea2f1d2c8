import MiniSearch from 'minisearch';
import type { Article } from '../corpus/article.ts';
import { cut, type Span } from '../text/span.ts';
import { type Term, terms } from '../text/terms.ts';
import { Lexicon } from './lexicon.ts';
import { type Passage, passagesOf } from './passages.ts';
import { sentenceKind } from './sentence-kind.ts';

/** A passage with what ranking needs of it, so that no text is read again for a question. */
export interface IndexedPassage {
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

/** A term to search for, and how much a match of it counts. */
export interface SearchTerm {
  readonly term: string;
  readonly boost: number;
}

/** What MiniSearch is given: for each field the terms, already made, separated by blanks. */
interface IndexedFields {
  readonly id: number;
  readonly text: string;
  readonly title: string;
  readonly source: string;
  readonly author: string;
}

/** How much a match outside the text counts against one in it. */
const BOOST = { text: 1, title: 0.6, source: 0.3, author: 0.3 } as const;

/**
 * The passages of a corpus, ready to be searched. Follows the corpus article by article.
 */
export class SearchIndex {
  readonly lexicon = new Lexicon();
  readonly #articles = new Map<string, IndexedArticle>();
  readonly #passages = new Map<number, IndexedPassage>();
  readonly #miniSearch = new MiniSearch<IndexedFields>({
    fields: ['text', 'title', 'source', 'author'],
    tokenize: (field) => field.split(' '),
    processTerm: (term) => term || null,
    searchOptions: { boost: BOOST, combineWith: 'OR' },
  });
  #nextPassage = 0;
  /** Number of terms of all passages. */
  #terms = 0;

  /** Number of passages. */
  get size(): number {
    return this.#passages.size;
  }

  /** Terms of an average passage. */
  get averageLength(): number {
    return this.#passages.size === 0 ? 1 : this.#terms / this.#passages.size;
  }

  /** Every article. */
  get articles(): Iterable<IndexedArticle> {
    return this.#articles.values();
  }

  /** The indexed article of an id. */
  article(id: string): IndexedArticle | undefined {
    return this.#articles.get(id);
  }

  /** Adds an article, or replaces the one of the same id. */
  put(article: Article): void {
    this.remove(article.id);
    const title = this.#numbers(terms(article.title));
    const passages: number[] = [];
    const indexed: IndexedArticle = { article, title, passages };
    const fields = {
      title: joined(terms(article.title)),
      source: joined(terms(article.source ?? '')),
      author: joined(terms(article.author ?? '')),
    };
    for (const passage of passagesOf(article.body)) {
      const id = this.#nextPassage++;
      passages.push(id);
      this.#add(id, indexed, passage, fields);
    }
    this.#articles.set(article.id, indexed);
  }

  /** Removes an article; does nothing if it is not there. */
  remove(id: string): void {
    const indexed = this.#articles.get(id);
    if (!indexed) return;
    this.#articles.delete(id);
    for (const passage of indexed.passages) {
      const { terms: numbers } = this.passage(passage);
      this.lexicon.count(new Set(numbers), -1);
      this.#terms -= numbers.length;
      this.#passages.delete(passage);
      this.#miniSearch.discard(passage);
    }
  }

  /** The passage of a number. @throws RangeError if it is not in the index. */
  passage(number: number): IndexedPassage {
    const passage = this.#passages.get(number);
    if (!passage) throw new RangeError(`No passage has the number ${number}`);
    return passage;
  }

  /**
   * Passages in which any of the terms stands, best first.
   *
   * @param searched - Terms as the lexicon spells them.
   * @param passes - Which articles may be found.
   * @param limit - Most passages returned.
   */
  search(
    searched: readonly SearchTerm[],
    passes: (article: Article) => boolean,
    limit: number,
  ): IndexedPassage[] {
    const allowed = new Map<IndexedArticle, boolean>();
    const results = this.#miniSearch.search(searched.map(({ term }) => term).join(' '), {
      boostTerm: (_term, index) => searched[index]?.boost ?? 1,
      // A factor of 0 drops a passage before MiniSearch makes an object for it.
      boostDocument: (id) => {
        const { article } = this.passage(id);
        const known = allowed.get(article) ?? passes(article.article);
        allowed.set(article, known);
        return known ? 1 : 0;
      },
    });
    return results.slice(0, limit).map(({ id }) => this.passage(id));
  }

  #add(
    id: number,
    article: IndexedArticle,
    passage: Passage,
    fields: Omit<IndexedFields, 'id' | 'text'>,
  ): void {
    const body = article.article.body;
    const found = passage.sentences.map((sentence) => terms(cut(body, sentence)));
    const numbers: number[] = [];
    const ends = found.map((inside) => {
      numbers.push(...this.#numbers(inside));
      return numbers.length;
    });
    const kinds = passage.sentences.map((sentence: Span) => sentenceKind(cut(body, sentence)));
    this.#passages.set(id, {
      article,
      passage,
      terms: Uint32Array.from(numbers),
      ends: Uint32Array.from(ends),
      kinds: Uint8Array.from(kinds),
    });
    this.lexicon.count(new Set(numbers), 1);
    this.#terms += numbers.length;
    this.#miniSearch.add({ id, text: joined(found.flat()), ...fields });
  }

  #numbers(found: readonly Term[]): Uint32Array {
    return Uint32Array.from(spellings(found), (term) => this.lexicon.intern(term));
  }
}

/** A name stands in the index under its lemma and under the key of its spellings. */
function spellings(found: readonly Term[]): string[] {
  return found.flatMap(({ term, name }) => (name === null ? [term] : [term, name]));
}

function joined(found: readonly Term[]): string {
  return spellings(found).join(' ');
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
