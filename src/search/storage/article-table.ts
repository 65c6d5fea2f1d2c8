import { Column, type Columns, prefixed, within } from './column.ts';
import { type PostingReader, Postings } from './postings.ts';

/** What an article has besides its text: the fields that are searched with every passage of it. */
export const FIELDS = ['title', 'source', 'author'] as const;

/** The terms of each field of an article, as numbers, repeated as often as they stand there. */
export type FieldTerms = readonly (readonly number[])[];

/** A term in one field: in how many passages' articles, and the articles. */
export interface FieldPostings {
  /** Number of passages whose article has the term in the field. */
  readonly passages: number;
  readonly reader: PostingReader;
}

/**
 * Articles as columns of numbers: which passages they have, and which terms stand in their fields. A
 * field is kept once an article, however many passages are found by it.
 */
export class ArticleTable {
  /** One row an article: its first passage, and how many it has. */
  readonly #first: Column;
  readonly #count: Column;
  /** For each field the terms of all articles, where those of an article begin, and how many differ. */
  readonly #terms: readonly Column[];
  readonly #from: readonly Column[];
  readonly #different: readonly Column[];
  /** For each field and term the articles in which it stands, and how many passages they have. */
  readonly #postings: readonly Postings[];
  readonly #passages: readonly Column[];
  /** For each field the different terms of all passages' articles together. */
  readonly #lengths = FIELDS.map(() => 0);

  constructor(columns: Columns = {}) {
    const column = (name: string, kind: 'u16' | 'u32') => columns[name] ?? new Column(kind);
    this.#first = column('first', 'u32');
    this.#count = column('count', 'u32');
    this.#terms = FIELDS.map((field) => column(`${field}.terms`, 'u32'));
    this.#from = FIELDS.map((field) => column(`${field}.from`, 'u32'));
    this.#different = FIELDS.map((field) => column(`${field}.different`, 'u16'));
    this.#passages = FIELDS.map((field) => column(`${field}.passages`, 'u32'));
    this.#postings = FIELDS.map((field) => new Postings(within(columns, `${field}.`)));
    for (let article = 0; article < this.length; article += 1) this.#measure(article, 1);
  }

  /** What a snapshot keeps of it. */
  get columns(): Columns {
    const columns: Record<string, Column> = { first: this.#first, count: this.#count };
    for (const [index, field] of FIELDS.entries()) {
      const own = {
        terms: this.#terms[index] ?? new Column('u32'),
        from: this.#from[index] ?? new Column('u32'),
        different: this.#different[index] ?? new Column('u16'),
        passages: this.#passages[index] ?? new Column('u32'),
        ...this.#postings[index]?.columns,
      };
      Object.assign(columns, prefixed(`${field}.`, own));
    }
    return columns;
  }

  /** How many articles were ever added. */
  get length(): number {
    return this.#first.length;
  }

  /** For each field the different terms of all passages' articles together. */
  get lengths(): readonly number[] {
    return this.#lengths;
  }

  /**
   * Adds an article.
   *
   * @param first - Number of its first passage.
   * @param count - How many passages it has; they follow the first.
   * @returns Its number, higher than all before.
   */
  add(first: number, count: number, fields: FieldTerms): number {
    const article = this.#first.push(first);
    this.#count.push(count);
    for (const [index, terms] of fields.entries()) {
      this.#from[index]?.push(this.#terms[index]?.length ?? 0);
      const counts = new Map<number, number>();
      for (const term of terms) {
        this.#terms[index]?.push(term);
        counts.set(term, (counts.get(term) ?? 0) + 1);
      }
      this.#different[index]?.push(counts.size);
      for (const [term, times] of counts) this.#postings[index]?.add(term, article, times);
      this.#countPassages(index, counts.keys(), count);
    }
    this.#measure(article, 1);
    return article;
  }

  /** Marks an article as gone; it has no passages then. */
  remove(article: number): void {
    this.#measure(article, -1);
    for (const field of FIELDS.keys()) {
      this.#countPassages(field, new Set(this.terms(article, field)), -this.count(article));
    }
    this.#count.set(article, 0);
  }

  /** Number of the first passage of an article. */
  first(article: number): number {
    return this.#first.at(article);
  }

  /** How many passages an article has. */
  count(article: number): number {
    return this.#count.at(article);
  }

  /** Numbers of the terms of an article in a field: a view into the table. */
  terms(article: number, field: number): Uint32Array {
    const from = this.#from[field]?.at(article) ?? 0;
    const isLast = article + 1 === this.length;
    const to = isLast ? this.#terms[field]?.length : this.#from[field]?.at(article + 1);
    return (this.#terms[field]?.values.subarray(from, to) ?? new Uint32Array()) as Uint32Array;
  }

  /** How many different terms an article has in a field. */
  different(article: number, field: number): number {
    return this.#different[field]?.at(article) ?? 0;
  }

  /** How many passages have an article with a term in a field. */
  passages(term: number, field: number): number {
    return this.#passages[field]?.at(term) ?? 0;
  }

  /** Where a term stands in a field; `null` where it does not. */
  read(term: number, field: number): FieldPostings | null {
    const passages = this.passages(term, field);
    const reader = passages > 0 ? this.#postings[field]?.read(term) : undefined;
    return reader ? { passages, reader } : null;
  }

  #countPassages(field: number, terms: Iterable<number>, by: number): void {
    const column = this.#passages[field];
    for (const term of terms) column?.set(term, column.at(term) + by);
  }

  #measure(article: number, by: 1 | -1): void {
    for (const field of FIELDS.keys()) {
      // MiniSearch counts a field without terms as one of one term.
      const length = Math.max(1, this.different(article, field)) * this.count(article);
      this.#lengths[field] = (this.#lengths[field] ?? 0) + by * length;
    }
  }
}
