import type { KnownTerm, Shelves } from './passage-search.ts';
import { FIELDS } from './storage/article-table.ts';

/** BM25's saturation of repeated words and its share of length; MiniSearch's own values. */
const K1 = 1.2;
const B = 0.7;

/** How much a match in a field counts against one in the text; as MiniSearch is told. */
const FIELD_BOOSTS = [0.6, 0.3, 0.3] as const;

/** Most matches of terms that MiniSearch goes through for one question. */
const MOST_MATCHES = 1_500;

/** Which passages are admitted. */
interface Wanted {
  /** Numbers of the articles that may be found; `null` for all that are here. */
  readonly among: readonly number[] | null;
  /** The order of passages that score the same. */
  readonly inOrder: (one: number, other: number) => number;
  readonly limit: number;
}

/**
 * Decides which passages MiniSearch may look at for a question: it makes objects for every match and
 * sorts them all, some microseconds each, where a question's words match half of the corpus.
 *
 * It adds up BM25 in one column of numbers, a few nanoseconds a match, and admits the best.
 */
export class Admission {
  /** One place a passage; no score makes more of minus infinity, which those have that are not wanted. */
  #scores = new Float32Array();

  /**
   * Chooses the best passages for some terms.
   *
   * @param wanted - Which are admitted.
   * @returns Whether a passage is one of them; to be asked before the next are admitted.
   */
  admit(
    searched: readonly KnownTerm[],
    shelves: Shelves,
    wanted: Wanted,
  ): (passage: number) => boolean {
    this.#begin(shelves, wanted);
    for (const { number, boost } of searched) {
      this.#addText(number, boost, shelves);
      for (const [field, fieldBoost] of FIELD_BOOSTS.entries()) {
        this.#addField(number, field, boost * fieldBoost, shelves);
      }
    }
    const admitted = this.#best(shelves, wanted);
    const scores = this.#scores.fill(0);
    for (const passage of admitted) scores[passage] = 1;
    return (passage) => scores[passage] === 1;
  }

  #begin({ passages, articles }: Shelves, { among }: Wanted): void {
    if (this.#scores.length < passages.length) {
      this.#scores = new Float32Array(Math.ceil(passages.length * 1.2));
    }
    this.#scores.fill(among ? Number.NEGATIVE_INFINITY : 0);
    for (const article of among ?? []) {
      const first = articles.first(article);
      this.#scores.fill(0, first, first + articles.count(article));
    }
  }

  #addText(term: number, boost: number, { lexicon, postings, passages, size, different }: Shelves) {
    const weight = boost * lexicon.weight(term) * (K1 + 1);
    const shortest = K1 * (1 - B);
    const longer = (K1 * B * Math.max(1, size)) / different;
    const { lengths } = passages;
    const scores = this.#scores;
    postings.each(term, (passage, count) => {
      const half = shortest + longer * (lengths[passage] ?? 0);
      scores[passage] = (scores[passage] ?? 0) + (weight * count) / (count + half);
    });
  }

  #addField(term: number, field: number, boost: number, { articles, size }: Shelves) {
    const found = articles.read(term, field);
    if (!found) return;
    const weight = boost * rarity(found.passages, size);
    const scores = this.#scores;
    while (found.reader.next()) {
      const first = articles.first(found.reader.document);
      const end = first + articles.count(found.reader.document);
      for (let passage = first; passage < end; passage += 1) {
        scores[passage] = (scores[passage] ?? 0) + weight;
      }
    }
  }

  /** The best passages: a heap of those seen so far, the worst at its root. */
  #best({ passages }: Shelves, { inOrder, limit }: Wanted): readonly number[] {
    const scores = this.#scores;
    const worstFirst = (one: number, other: number) =>
      (scores[one] ?? 0) - (scores[other] ?? 0) || inOrder(other, one);
    const { length } = passages;
    const best: number[] = [];
    let least = Number.MIN_VALUE;
    for (let passage = 0; passage < length; passage += 1) {
      // Most passages are passed over here.
      if ((scores[passage] ?? 0) < least || !passages.has(passage)) continue;
      if (best.length < limit) best.push(passage);
      else if (worstFirst(passage, best[0] ?? 0) > 0) replaceRoot(best, passage, worstFirst);
      if (best.length < limit) continue;
      if (least === Number.MIN_VALUE) best.sort(worstFirst);
      least = scores[best[0] ?? 0] ?? 0;
    }
    return best;
  }
}

/** Puts something into a heap in the place of what comes first. */
function replaceRoot(
  heap: number[],
  added: number,
  compare: (one: number, other: number) => number,
): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child + 1 < heap.length && compare(heap[child + 1] ?? 0, heap[child] ?? 0) < 0) child += 1;
    if (child >= heap.length || compare(added, heap[child] ?? 0) <= 0) break;
    heap[at] = heap[child] ?? 0;
    at = child;
  }
  heap[at] = added;
}

/** Inverse document frequency as in BM25; see `Lexicon.weight`. */
function rarity(frequency: number, passages: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}

/** The terms with the fewest matches, as many as are looked through quickly; one at least. */
export function rarest(searched: readonly KnownTerm[], shelves: Shelves): readonly KnownTerm[] {
  let matches = 0;
  return searched
    .map((term) => ({ term, matches: matchesOf(term, shelves) }))
    .sort((one, other) => one.matches - other.matches)
    .filter((term, index) => {
      matches += term.matches;
      return index === 0 || matches <= MOST_MATCHES;
    })
    .map(({ term }) => term);
}

/** In how many passages a term stands, those counted twice that have it in two fields. */
function matchesOf({ number }: KnownTerm, { lexicon, articles }: Shelves): number {
  let matches = lexicon.frequency(number);
  for (const field of FIELDS.keys()) matches += articles.passages(number, field);
  return matches;
}
