import { Column, type Columns } from './column.ts';

/** Numbers of the first slice of a list, and of the largest ones. */
const FIRST_SLICE = 2;
const LARGEST_SLICE = 1_024;

/** A posting is a document and how often the term stands in it, in one number. */
const COUNT_BITS = 6;
const MOST_COUNTED = 2 ** COUNT_BITS - 1;

/** Most documents that a posting can name: 67 million. */
export const MOST_DOCUMENTS = 2 ** (32 - COUNT_BITS);

/**
 * For each term the documents in which it stands, in the order in which they came: lists in one column.
 *
 * A list is a chain of slices, each twice as long as the one before, since most terms stand in one
 * document and few in thousands. Behind the last number of a slice stands where the next one begins.
 *
 * ```
 * pool   … │ 7 12 → │ …other terms… │ 15 15 21 30 → │ …
 *            head ─┘                  tail ─┘
 * ```
 */
export class Postings {
  readonly #pool: Column;
  /** For each term where its list begins (0: it has none), and where its next number goes. */
  readonly #heads: Column;
  readonly #tails: Column;
  /** For each term how many numbers its list has. */
  readonly #lengths: Column;

  constructor(columns: Columns = {}) {
    // The place 0 of the pool belongs to nobody.
    this.#pool = columns.pool ?? new Column('u32', new Uint32Array(1));
    this.#heads = columns.heads ?? new Column('u32');
    this.#tails = columns.tails ?? new Column('u32');
    this.#lengths = columns.lengths ?? new Column('u32');
  }

  /** What a snapshot keeps of it. */
  get columns(): Columns {
    return { pool: this.#pool, heads: this.#heads, tails: this.#tails, lengths: this.#lengths };
  }

  /**
   * Adds a document to the list of a term.
   *
   * @param document - Higher than any that was added for the term before.
   * @param count - How often the term stands in it.
   */
  add(term: number, document: number, count: number): void {
    const length = this.#lengths.at(term);
    const slice = sliceAt(length);
    if (slice > 0) this.#addSlice(term, slice, length === 0);
    const place = this.#tails.at(term);
    const posting = document * (MOST_COUNTED + 1) + Math.min(count, MOST_COUNTED);
    this.#pool.set(place, posting);
    this.#tails.set(term, place + 1);
    this.#lengths.set(term, length + 1);
  }

  /** How many documents were ever added for a term. */
  length(term: number): number {
    return this.#lengths.at(term);
  }

  /** Tells of every document of a term, in order: quicker than reading them one by one. */
  each(term: number, tell: (document: number, count: number) => void): void {
    const pool = this.#pool.values;
    let place = this.#heads.at(term);
    let left = this.#lengths.at(term);
    for (let slice = FIRST_SLICE; left > 0; slice = Math.min(slice * 2, LARGEST_SLICE)) {
      const end = place + Math.min(slice, left);
      for (; place < end; place += 1) {
        const posting = pool[place] ?? 0;
        tell(posting >>> COUNT_BITS, posting & MOST_COUNTED);
      }
      left -= slice;
      place = pool[end] ?? 0;
    }
  }

  /** Reads the list of a term. */
  read(term: number): PostingReader {
    return new PostingReader(this.#pool.values, this.#heads.at(term), this.#lengths.at(term));
  }

  #addSlice(term: number, slice: number, isFirst: boolean): void {
    const start = this.#pool.length;
    this.#pool.lengthen(start + slice + 1);
    if (isFirst) this.#heads.set(term, start);
    else this.#pool.set(this.#tails.at(term), start);
    this.#tails.set(term, start);
  }
}

/** Goes through one list; no object is made for a document. */
export class PostingReader {
  /** The document that {@link next} has come to. */
  document = 0;
  /** How often the term stands in it. */
  count = 0;
  readonly #pool: ArrayLike<number>;
  #place: number;
  #left: number;
  #inSlice = FIRST_SLICE;
  #slice = FIRST_SLICE;

  constructor(pool: ArrayLike<number>, head: number, length: number) {
    this.#pool = pool;
    this.#place = head;
    this.#left = length;
  }

  /** Goes to the next document. @returns Whether there is one. */
  next(): boolean {
    if (this.#left === 0) return false;
    if (this.#inSlice === 0) {
      this.#place = this.#pool[this.#place] ?? 0;
      this.#slice = Math.min(this.#slice * 2, LARGEST_SLICE);
      this.#inSlice = this.#slice;
    }
    const posting = this.#pool[this.#place] ?? 0;
    this.document = posting >>> COUNT_BITS;
    this.count = posting & MOST_COUNTED;
    this.#place += 1;
    this.#inSlice -= 1;
    this.#left -= 1;
    return true;
  }
}

/** How long the slice is that begins at a place of a list; 0 if none does. */
function sliceAt(place: number): number {
  let start = 0;
  for (let slice = FIRST_SLICE; ; slice = Math.min(slice * 2, LARGEST_SLICE)) {
    if (start === place) return slice;
    if (start > place) return 0;
    if (slice === LARGEST_SLICE) return (place - start) % LARGEST_SLICE === 0 ? slice : 0;
    start += slice;
  }
}
