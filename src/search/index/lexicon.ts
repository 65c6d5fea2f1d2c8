import { type ArticleTerms, passageTerms } from './indexed-article.ts';

/**
 * The terms of an index: a number for each, and in how many passages it stands. MiniSearch counts them
 * too, but has no public way to ask.
 */
export class Lexicon {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  /** Numbers of the terms by their first letter and their length, for {@link like}. */
  readonly #shapes = new Map<string, number[]>();
  /** In how many passages each term stands in the text, by its number. */
  readonly #frequencies: number[] = [];
  /** How many passages each term matches by the title, the source or the author of their article. */
  readonly #fieldMatches: number[] = [];
  #passages = 0;

  /** @param terms - Terms it knows already, in the order of their numbers. */
  constructor(terms: readonly string[] = []) {
    for (const term of terms) this.#add(term);
  }

  /** Every term, the number of each being its index. */
  get terms(): readonly string[] {
    return this.#terms;
  }

  /** The number of a term, given to it now if it is new. */
  intern(term: string): number {
    return this.#numbers.get(term) ?? this.#add(term);
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

  /**
   * Terms that begin with the same letter and are about as long: the only ones that a typing mistake
   * can have been made of.
   *
   * @param most - How many letters longer or shorter.
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

  /** In how many passages a term stands. */
  frequency(number: number): number {
    return this.#frequencies[number] ?? 0;
  }

  /** How many matches MiniSearch goes through for a term: one for each passage and field. */
  matches(term: string): number {
    const number = this.number(term);
    return number === undefined ? 0 : this.frequency(number) + (this.#fieldMatches[number] ?? 0);
  }

  /** Counts the passages of an article in (`by` 1) or out (`by` −1). */
  count(read: ArticleTerms, by: 1 | -1): void {
    const passages = passageTerms(read);
    this.#passages += by * passages.length;
    for (const terms of passages) add(new Set(terms), by, this.#frequencies);
    for (const terms of read.fields) add(new Set(terms), by * passages.length, this.#fieldMatches);
  }

  /**
   * How much a term tells: inverse document frequency as in BM25, never negative (Robertson &
   * Zaragoza, "The Probabilistic Relevance Framework", 2009, with Lucene's 1 + inside the logarithm).
   */
  weight(number: number): number {
    return this.#weight(this.frequency(number));
  }

  /** What a term tells that stands in one passage: no term tells more. */
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
