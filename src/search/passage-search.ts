import MiniSearch, { type SearchResult } from 'minisearch';
import type { Lexicon } from './lexicon.ts';
import { type ArticleTable, FIELDS, type FieldPostings } from './storage/article-table.ts';
import type { PassageTable } from './storage/passage-table.ts';
import type { PostingReader, Postings } from './storage/postings.ts';

/** How much a match outside the text counts against one in it. */
const BOOST = { text: 1, title: 0.6, source: 0.3, author: 0.3 } as const;

/** A term to search for, and how much a match of it counts. */
export interface SearchTerm {
  readonly term: string;
  readonly boost: number;
}

/** A term that the lexicon has. */
export interface KnownTerm extends SearchTerm {
  readonly number: number;
}

/** What MiniSearch looks terms up in. */
export interface Shelves {
  readonly lexicon: Lexicon;
  /** The passages in which terms stand. */
  readonly postings: Postings;
  readonly passages: PassageTable;
  readonly articles: ArticleTable;
  /** Number of passages. */
  readonly size: number;
  /** The different terms of each passage, added up. */
  readonly different: number;
}

/**
 * MiniSearch with columns of numbers in the place of its maps: the query and the score (BM25+) are its
 * own; where it would look into a map it is given something that answers like one. `DESIGN.md` in this
 * folder says what its own maps cost.
 *
 * It relies on what MiniSearch calls `protected`; `test/search/passage-search.test.ts` compares it
 * with MiniSearch as it comes, and so fails if a later version keeps its index otherwise.
 */
export class PassageSearch extends MiniSearch<{ readonly id: number }> {
  constructor() {
    super({
      fields: ['text', ...FIELDS],
      tokenize: (terms) => terms.split(' '),
      processTerm: (term) => term,
      searchOptions: { boost: BOOST, combineWith: 'OR' },
    });
    this._documentIds = likeMap({
      has: () => true,
      get: (passage: number) => passage,
    });
  }

  /**
   * Finds the passages in which any of some terms stands.
   *
   * @param mayBeFound - Whether a passage is there and wanted: MiniSearch is not told of others.
   * @returns Best first.
   */
  find(
    searched: readonly KnownTerm[],
    shelves: Shelves,
    mayBeFound: (passage: number) => boolean,
  ): SearchResult[] {
    const numbers = new Map(searched.map(({ term, number }) => [term, number]));
    this._index.get = (term) => fieldsOf(numbers.get(term), shelves, mayBeFound);
    this._fieldLength = likeMap({ get: lengthReader(shelves) });
    this._documentCount = shelves.size;
    this._avgFieldLength = averageLengths(shelves);
    return this.search(searched.map(({ term }) => term).join(' '), {
      boostTerm: (_term, index) => searched[index]?.boost ?? 1,
    });
  }
}

/** For each field that has a term, the passages that have it there. */
function fieldsOf(
  term: number | undefined,
  { lexicon, postings, articles }: Shelves,
  mayBeFound: (passage: number) => boolean,
) {
  if (term === undefined) return undefined;
  return likeMap<number, Map<number, number>>({
    get: (field: number) => {
      if (field === 0) return inText(postings.read(term), lexicon.frequency(term), mayBeFound);
      const found = articles.read(term, field - 1);
      return found ? inField(found, articles, mayBeFound) : undefined;
    },
  });
}

function inText(reader: PostingReader, passages: number, mayBeFound: (passage: number) => boolean) {
  const next = () => {
    while (reader.next()) if (mayBeFound(reader.document)) return reader.document;
    return null;
  };
  return likeMap<number, number>({
    size: passages,
    keys: () => walk(next),
    get: () => reader.count,
  });
}

/** Every passage of the articles that have a term in a field. */
function inField(
  { passages, reader }: FieldPostings,
  articles: ArticleTable,
  mayBeFound: (passage: number) => boolean,
) {
  let [at, end] = [0, 0];
  const next = () => {
    for (;;) {
      for (; at < end; at += 1) if (mayBeFound(at)) return at++;
      if (!reader.next()) return null;
      at = articles.first(reader.document);
      end = at + articles.count(reader.document);
    }
  };
  return likeMap<number, number>({
    size: passages,
    keys: () => walk(next),
    get: () => reader.count,
  });
}

/** Reads the length of each field, in different terms; a field without any counts as one. */
function lengthReader({ passages, articles }: Shelves): (passage: number) => number[] {
  // One list for all passages: MiniSearch takes one length out of it at a time.
  const lengths = [1, ...FIELDS.map(() => 1)];
  return (passage) => {
    const article = passages.article(passage);
    lengths[0] = Math.max(1, passages.different(passage));
    for (let field = 0; field < FIELDS.length; field += 1) {
      lengths[field + 1] = Math.max(1, articles.different(article, field));
    }
    return lengths;
  };
}

function averageLengths({ size, different, articles }: Shelves): number[] {
  return [different, ...articles.lengths].map((sum) => sum / Math.max(1, size));
}

/** MiniSearch asks its maps for no more than what is given here. */
function likeMap<Key, Value>(map: {
  readonly get: (key: Key) => Value | undefined;
  readonly has?: (key: Key) => boolean;
  readonly size?: number;
  readonly keys?: () => Iterable<Key>;
}): Map<Key, Value> {
  return map as unknown as Map<Key, Value>;
}

/** Goes through numbers with one object for all of them. */
function walk(next: () => number | null): Iterable<number> {
  const step = { done: false, value: 0 };
  const iterator = {
    next() {
      const value = next();
      step.done = value === null;
      step.value = value ?? 0;
      return step;
    },
  };
  return { [Symbol.iterator]: () => iterator };
}
