import { Column } from './column.ts';
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
  /** One row an article: its first passage, how many it has, and where its title's terms begin. */
  readonly #first: Column;
  readonly #count: Column;
  readonly #titleFrom: Column;
  /** One row a term of a title. */
  readonly #titleTerm: Column;
  /** For each field: how many different terms an article has there, and in which articles a term stands. */
  readonly #different: readonly Column[];
  readonly #postings: readonly Postings[];
  /** For each field and term in how many passages. */
  readonly #passages: readonly Column[];
  /** For each field the different terms of all passages' articles together. */
  readonly #lengths = FIELDS.map(() => 0);

  constructor(columns: Readonly<Record<string, Column>> = {}) {
    const column = (name: string, kind: 'u16' | 'u32') => columns[name] ?? new Column(kind);
    this.#first = column('first', 'u32');
    this.#count = column('count', 'u32');
    this.#titleFrom = column('titleFrom', 'u32');
    this.#titleTerm = column('titleTerm', 'u32');
    this.#different = FIELDS.map((field) => column(`${field}.different`, 'u16'));
    this.#passages = FIELDS.map((field) => column(`${field}.passages`, 'u32'));
    this.#postings = FIELDS.map((field) => new Postings(within(columns, `${field}.`)));
    for (let article = 0; article < this.length; article += 1) this.#measure(article, 1);
  }

  /** What a snapshot keeps of it. */
  get columns(): Readonly<Record<string, Column>> {
    const columns: Record<string, Column> = {
      first: this.#first,
      count: this.#count,
      titleFrom: this.#titleFrom,
      titleTerm: this.#titleTerm,
    };
    for (const [index, field] of FIELDS.entries()) {
      const own = {
        different: this.#different[index],
        passages: this.#passages[index],
        ...this.#postings[index]?.columns,
      };
      for (const [name, column] of Object.entries(own)) {
        if (column) columns[`${field}.${name}`] = column;
      }
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
    this.#titleFrom.push(this.#titleTerm.length);
    for (const term of fields[0] ?? []) this.#titleTerm.push(term);
    for (const [index, terms] of fields.entries()) {
      const counts = new Map<number, number>();
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
      this.#different[index]?.push(counts.size);
      for (const [term, times] of counts) this.#postings[index]?.add(term, article, times);
      this.#countPassages(index, counts.keys(), count);
    }
    this.#measure(article, 1);
    return article;
  }

  /** Marks an article as gone; it has no passages then. */
  remove(article: number, fields: FieldTerms): void {
    this.#measure(article, -1);
    for (const [index, terms] of fields.entries()) {
      this.#countPassages(index, new Set(terms), -this.count(article));
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

  /** Numbers of the terms of an article's title: a view into the table. */
  title(article: number): Uint32Array {
    const from = this.#titleFrom.at(article);
    const to = article + 1 < this.length ? this.#titleFrom.at(article + 1) : this.#titleTerm.length;
    return this.#titleTerm.values.subarray(from, to) as Uint32Array;
  }

  /** How many different terms an article has in a field. */
  different(article: number, field: number): number {
    return this.#different[field]?.at(article) ?? 0;
  }

  /** Where a term stands in a field; `null` where it does not. */
  read(term: number, field: number): FieldPostings | null {
    const passages = this.#passages[field]?.at(term) ?? 0;
    const reader = this.#postings[field]?.read(term);
    return passages > 0 && reader ? { passages, reader } : null;
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

/** The columns whose names begin with a prefix, under what follows it. */
function within(columns: Readonly<Record<string, Column>>, prefix: string) {
  const own = Object.entries(columns).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(own.map(([name, column]) => [name.slice(prefix.length), column]));
}
