import { type ArticleTerms, passageTerms } from './indexed-article.ts';

/**
 * The terms of an index: the number of each, and how many passages have it. MiniSearch counts
 * passages too, but has no public way to ask.
 */
export class Lexicon {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  /** Numbers of the terms by their first letter and length, for {@link like}. */
  readonly #shapes = new Map<string, number[]>();
  /** Number of passages whose text has each term, by the term's number. */
  readonly #frequencies: number[] = [];
  /**
   * Number of matches of each term in the titles, sources and authors of the passages' articles.
   */
  readonly #fieldMatches: number[] = [];
  #passages = 0;

  /** @param terms - Known terms, in the order of their numbers. */
  constructor(terms: readonly string[] = []) {
    for (const term of terms) this.#add(term);
  }

  /** Every term. Its index is its number. */
  get terms(): readonly string[] {
    return this.#terms;
  }

  /** Returns the number of a term. A new term gets the next number. */
  intern(term: string): number {
    return this.#numbers.get(term) ?? this.#add(term);
  }

  /** The number of a term; `undefined` if the index never had it. */
  number(term: string): number | undefined {
    return this.#numbers.get(term);
  }

  /** The term with a number. @throws RangeError if no term has it. */
  term(number: number): string {
    const term = this.#terms[number];
    if (term === undefined) throw new RangeError(`No term has the number ${number}`);
    return term;
  }

  /**
   * Finds terms with the same first letter and about the same length. Only these can be meant by a
   * mistyped word.
   *
   * @param most - Most letters by which they may be longer or shorter.
   */
  like(term: string, most: number): string[] {
    if (this.#shapes.size === 0) for (const number of this.#terms.keys()) this.#shape(number);
    const found: string[] = [];
    for (let length = term.length - most; length <= term.length + most; length += 1) {
      for (const number of this.#shapes.get(`${term[0]}${length}`) ?? []) {
        found.push(this.term(number));
      }
    }
    return found;
  }

  /** Number of passages whose text has a term. */
  frequency(number: number): number {
    return this.#frequencies[number] ?? 0;
  }

  /** Number of matches that MiniSearch goes through for a term: one per passage and field. */
  matches(term: string): number {
    const number = this.number(term);
    return number === undefined ? 0 : this.frequency(number) + (this.#fieldMatches[number] ?? 0);
  }

  /** Adds the passages of an article to the counts (`by` 1) or removes them (`by` −1). */
  count(read: ArticleTerms, by: 1 | -1): void {
    const passages = passageTerms(read);
    this.#passages += by * passages.length;
    for (const terms of passages) add(new Set(terms), by, this.#frequencies);
    for (const terms of read.fields) add(new Set(terms), by * passages.length, this.#fieldMatches);
  }

  /**
   * The weight of a term: inverse document frequency as in BM25, never negative (Robertson &
   * Zaragoza, "The Probabilistic Relevance Framework", 2009, with Lucene's 1 + inside the
   * logarithm).
   */
  weight(number: number): number {
    return this.#weight(this.frequency(number));
  }

  /** The weight of a term that only one passage has. No term weighs more. */
  get mostWeight(): number {
    return this.#weight(1);
  }

  #weight(frequency: number): number {
    const others = Math.max(0, this.#passages - frequency);
    return Math.log(1 + (others + 0.5) / (frequency + 0.5));
  }

  #add(term: string): number {
    const number = this.#terms.length;
    this.#numbers.set(term, number);
    this.#terms.push(term);
    this.#frequencies.push(0);
    this.#fieldMatches.push(0);
    if (this.#shapes.size > 0) this.#shape(number);
    return number;
  }

  #shape(number: number): void {
    const term = this.term(number);
    const shape = `${term[0]}${term.length}`;
    const alike = this.#shapes.get(shape);
    if (alike) alike.push(number);
    else this.#shapes.set(shape, [number]);
  }
}

function add(numbers: Iterable<number>, by: number, counts: number[]): void {
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + by;
}
