import type { Passage } from '../passages.ts';
import { Column, type Columns } from './column.ts';

/** What a passage brings: its sentences, and for each its terms and its kind. */
export interface NewPassage {
  readonly passage: Passage;
  /** Numbers of the terms of all sentences, sentence after sentence. */
  readonly terms: ArrayLike<number> & Iterable<number>;
  /** For each sentence, where its terms end in `terms`. */
  readonly ends: ArrayLike<number>;
  readonly kinds: ArrayLike<number>;
}

/** The columns of a table, by the names that a snapshot gives them. */
const KINDS = {
  // One row a passage.
  article: 'u32',
  firstSentence: 'u32',
  firstTerm: 'u32',
  different: 'u16',
  // One row a sentence. Its end counts from the first term of its passage.
  start: 'u32',
  end: 'u32',
  termsEnd: 'u32',
  kind: 'u8',
  // One row a term of a sentence.
  term: 'u32',
} as const;

type Name = keyof typeof KINDS;

/** The article of a passage that is gone. */
const GONE = 0xffff_ffff;

/**
 * Passages and their sentences as columns of numbers: a sentence takes 13 bytes and four for each of
 * its terms, and V8 has nothing of it to look after.
 */
export class PassageTable {
  readonly #columns: Readonly<Record<Name, Column>>;

  constructor(columns: Columns = {}) {
    const column = (name: Name) => columns[name] ?? new Column(KINDS[name]);
    this.#columns = {
      article: column('article'),
      firstSentence: column('firstSentence'),
      firstTerm: column('firstTerm'),
      different: column('different'),
      start: column('start'),
      end: column('end'),
      termsEnd: column('termsEnd'),
      kind: column('kind'),
      term: column('term'),
    };
  }

  /** What a snapshot keeps of it. */
  get columns(): Columns {
    return this.#columns;
  }

  /** How many passages were ever added. */
  get length(): number {
    return this.#columns.article.length;
  }

  /** How many terms all passages have that were ever added. */
  get terms(): number {
    return this.#columns.term.length;
  }

  /**
   * Adds a passage.
   *
   * @param article - Number of its article.
   * @param different - How many different terms it has.
   * @returns Its number, higher than all before.
   */
  add(article: number, { passage, terms, ends, kinds }: NewPassage, different: number): number {
    const columns = this.#columns;
    const number = columns.article.push(article);
    columns.firstSentence.push(columns.start.length);
    columns.firstTerm.push(columns.term.length);
    columns.different.push(different);
    for (const [index, { start, end }] of passage.sentences.entries()) {
      columns.start.push(start);
      columns.end.push(end);
      columns.termsEnd.push(ends[index] ?? 0);
      columns.kind.push(kinds[index] ?? 0);
    }
    for (const term of terms) columns.term.push(term);
    return number;
  }

  /** Marks a passage as gone; its place is not used again. */
  remove(number: number): void {
    this.#columns.article.set(number, GONE);
  }

  /** Number of the article of a passage. */
  article(number: number): number {
    return this.#columns.article.at(number);
  }

  /** Whether a passage was added and is not gone. */
  has(number: number): boolean {
    return number < this.length && this.article(number) !== GONE;
  }

  /** How many different terms a passage has. */
  different(number: number): number {
    return this.#columns.different.at(number);
  }

  /** For each passage, by its number, how many different terms it has. */
  get lengths(): Uint16Array {
    return this.#columns.different.values as Uint16Array;
  }

  /** How many terms a passage has. */
  size(number: number): number {
    return this.#firstTermAfter(number) - this.#columns.firstTerm.at(number);
  }

  /** Where a passage and its sentences stand in the body of the article. */
  passage(number: number): Passage {
    const from = this.#columns.firstSentence.at(number);
    const to = this.#firstSentenceAfter(number);
    const { start, end } = this.#columns;
    const sentences = [];
    for (let row = from; row < to; row += 1) {
      sentences.push({ start: start.at(row), end: end.at(row) });
    }
    return { start: start.at(from), end: end.at(to - 1), sentences };
  }

  /** Numbers of the terms of all sentences of a passage: a view into the table. */
  termsOf(number: number): Uint32Array {
    const from = this.#columns.firstTerm.at(number);
    return this.#view('term', from, this.#firstTermAfter(number));
  }

  /** For each sentence of a passage where its terms end: a view into the table. */
  endsOf(number: number): Uint32Array {
    const from = this.#columns.firstSentence.at(number);
    return this.#view('termsEnd', from, this.#firstSentenceAfter(number));
  }

  /** The kind of each sentence of a passage: a view into the table. */
  kindsOf(number: number): Uint8Array {
    const from = this.#columns.firstSentence.at(number);
    const { values } = this.#columns.kind;
    return values.subarray(from, this.#firstSentenceAfter(number)) as Uint8Array;
  }

  #view(name: 'term' | 'termsEnd', from: number, to: number): Uint32Array {
    return this.#columns[name].values.subarray(from, to) as Uint32Array;
  }

  #firstSentenceAfter(number: number): number {
    const { firstSentence, start } = this.#columns;
    return number + 1 < this.length ? firstSentence.at(number + 1) : start.length;
  }

  #firstTermAfter(number: number): number {
    const { firstTerm, term } = this.#columns;
    return number + 1 < this.length ? firstTerm.at(number + 1) : term.length;
  }
}
