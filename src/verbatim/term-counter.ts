import type { ArticleTerms } from '../search/index/indexed-article.ts';

/** Sums the weights of some terms in passages, each term once. */
export class TermCounter {
  /** Sum of the weights of all terms. */
  readonly total: number;
  /** The place of each term in `#weights`, by its number; 0 for all other terms. */
  readonly #places: Uint16Array;
  readonly #weights: Float64Array;
  /** When each term was last counted. */
  readonly #seen: Uint32Array;
  #counted = 0;

  /**
   * @param weights - By the numbers of the terms.
   * @param terms - How many terms the index has.
   */
  constructor(weights: ReadonlyMap<number, number>, terms: number) {
    this.#places = new Uint16Array(terms);
    this.#weights = Float64Array.from([0, ...weights.values()]);
    this.#seen = new Uint32Array(weights.size + 1);
    for (const [at, number] of [...weights.keys()].entries()) this.#places[number] = at + 1;
    this.total = this.#weights.reduce((sum, weight) => sum + weight, 0);
  }

  /** The sum of each passage of an article; `null` if none has any of the terms. */
  sumsOf(read: ArticleTerms): number[] | null {
    const sums: number[] = [];
    let hasAny = false;
    for (let passage = 0; passage < read.firstTerms.length - 1; passage += 1) {
      const sum = this.sumOf(read, { first: passage, last: passage });
      hasAny ||= sum > 0;
      sums.push(sum);
    }
    return hasAny ? sums : null;
  }

  /** The sum of some passages in a row. A term in several of them counts once. */
  sumOf(
    { terms, firstTerms }: ArticleTerms,
    { first, last }: { readonly first: number; readonly last: number },
  ): number {
    this.#counted += 1;
    let sum = 0;
    const end = firstTerms[last + 1] ?? 0;
    for (let at = firstTerms[first] ?? 0; at < end; at += 1) {
      const place = this.#places[terms[at] ?? 0] ?? 0;
      if (place === 0 || this.#seen[place] === this.#counted) continue;
      this.#seen[place] = this.#counted;
      sum += this.#weights[place] ?? 0;
    }
    return sum;
  }
}
