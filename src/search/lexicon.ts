/**
 * The terms of an index: a number for each, and in how many passages it stands. MiniSearch keeps
 * such counts but does not tell them.
 */
export class Lexicon {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #frequencies: number[] = [];
  #passages = 0;

  /** Number of passages counted. */
  get passages(): number {
    return this.#passages;
  }

  /** Every term, the number of each being its index. */
  get terms(): readonly string[] {
    return this.#terms;
  }

  /** The number of a term, given to it now if it is new. */
  intern(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#terms.length;
    this.#numbers.set(term, number);
    this.#terms.push(term);
    this.#frequencies.push(0);
    return number;
  }

  /** The number of a term, or `undefined` if no passage ever had it. */
  number(term: string): number | undefined {
    return this.#numbers.get(term);
  }

  /** The term of a number. @throws RangeError for a number never given. */
  term(number: number): string {
    const term = this.#terms[number];
    if (term === undefined) throw new RangeError(`No term has the number ${number}`);
    return term;
  }

  /** In how many passages a term stands. */
  frequency(number: number): number {
    return this.#frequencies[number] ?? 0;
  }

  /** Counts a passage in (`by` 1) or out (`by` −1), given its terms without repetition. */
  count(numbers: Iterable<number>, by: 1 | -1): void {
    this.#passages += by;
    for (const number of numbers) this.#frequencies[number] = this.frequency(number) + by;
  }

  /**
   * How much a term tells: inverse document frequency as in BM25, never negative (Robertson &
   * Zaragoza, "The Probabilistic Relevance Framework", 2009, with Lucene's 1 + inside the logarithm).
   */
  weight(number: number | undefined): number {
    const frequency = number === undefined ? 0 : this.frequency(number);
    return Math.log(1 + (this.#passages - frequency + 0.5) / (frequency + 0.5));
  }
}
