import type { SearchTerm, Shelves } from './passage-search.ts';
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
  /** Whether an article, by its number, may be found. */
  readonly passes: (article: number) => boolean;
  /** The order of passages that score the same. */
  readonly inOrder: (one: number, other: number) => number;
  readonly limit: number;
}

/**
 * Decides which passages MiniSearch may look at for a question: it makes objects for every match and
 * sorts them all, some microseconds each, where a question's words match half of the corpus.
 *
 * It adds up BM25 in one column of numbers, three nanoseconds a match, and admits the best.
 */
export class Admission {
  /** One place a passage; all 0 between two questions. */
  #scores = new Float32Array();
  /** The passages whose score is not 0. */
  readonly #touched: number[] = [];

  /**
   * The best passages for some terms.
   *
   * @param wanted - Which are admitted.
   */
  admit(searched: readonly SearchTerm[], shelves: Shelves, wanted: Wanted): ReadonlySet<number> {
    const { length } = shelves.passages;
    if (this.#scores.length < length) this.#scores = new Float32Array(Math.ceil(length * 1.2));
    for (const { term, boost } of searched) {
      const number = shelves.lexicon.number(term);
      if (number === undefined) continue;
      this.#addText(number, boost, shelves);
      for (const [field, fieldBoost] of FIELD_BOOSTS.entries()) {
        this.#addField(number, field, boost * fieldBoost, shelves);
      }
    }
    const best = this.#best(wanted, shelves);
    for (const passage of this.#touched) this.#scores[passage] = 0;
    this.#touched.length = 0;
    return new Set(best);
  }

  #addText(term: number, boost: number, { lexicon, postings, passages, size, different }: Shelves) {
    const weight = boost * lexicon.weight(term);
    const average = different / Math.max(1, size);
    const reader = postings.read(term);
    while (reader.next()) {
      if (!passages.has(reader.document)) continue;
      const length = passages.different(reader.document) / average;
      const saturated = (reader.count * (K1 + 1)) / (reader.count + K1 * (1 - B + B * length));
      this.#add(reader.document, weight * saturated);
    }
  }

  #addField(term: number, field: number, boost: number, { articles, size }: Shelves) {
    const found = articles.read(term, field);
    if (!found) return;
    const weight = boost * rarity(found.passages, size);
    while (found.reader.next()) {
      const first = articles.first(found.reader.document);
      const end = first + articles.count(found.reader.document);
      for (let passage = first; passage < end; passage += 1) this.#add(passage, weight);
    }
  }

  #add(passage: number, score: number): void {
    const before = this.#scores[passage] ?? 0;
    if (before === 0) this.#touched.push(passage);
    this.#scores[passage] = before + score;
  }

  /** The best of the passages that were touched, found with a list that is cut now and then. */
  #best({ passes, inOrder, limit }: Wanted, { passages }: Shelves): number[] {
    const scores = this.#scores;
    const compare = (one: number, other: number) =>
      (scores[other] ?? 0) - (scores[one] ?? 0) || inOrder(one, other);
    let best: number[] = [];
    let last: number | undefined;
    for (const passage of this.#touched) {
      if (last !== undefined && compare(passage, last) > 0) continue;
      if (!passes(passages.article(passage))) continue;
      best.push(passage);
      if (best.length < 2 * limit) continue;
      best = best.sort(compare).slice(0, limit);
      last = best.at(-1);
    }
    return best.sort(compare).slice(0, limit);
  }
}

/** Inverse document frequency as in BM25; see `Lexicon.weight`. */
function rarity(frequency: number, passages: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}

/** The terms with the fewest matches, as many as are looked through quickly; one at least. */
export function rarest(searched: readonly SearchTerm[], shelves: Shelves): readonly SearchTerm[] {
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
function matchesOf({ term }: SearchTerm, { lexicon, articles }: Shelves): number {
  const number = lexicon.number(term);
  if (number === undefined) return 0;
  const inFields = FIELDS.map((_name, field) => articles.read(number, field)?.passages ?? 0);
  return inFields.reduce((sum, count) => sum + count, lexicon.frequency(number));
}
