/**
 * Numbers kept of each text. By `bench -- likeness`: copies of half of a text are found with 32 as
 * well, a paragraph out of a long one only with more.
 */
const MOST_NUMBERS = 128;

/** Bits of the table by which nearly all numbers are told apart from those that are looked for. */
const TABLE_BITS = 16;

/** A text that may be like the one that was asked about. */
export interface Candidate {
  readonly id: string;
  /** What share of the shorter text the other seems to hold, from 0 to 1. */
  readonly estimate: number;
}

/**
 * Sketches of texts: the smallest of the hashes of each (bottom-k MinHash, A. Broder, "On the
 * resemblance and containment of documents", 1997). Of a text with no more hashes than are kept the
 * sketch is the whole of it.
 *
 * It is this kind of MinHash, rather than many hash functions and bands, because bands find texts of
 * which the greater part is common, and not the quarter of a report that another paper printed: the
 * smallest hashes tell how much of either text is in the other. All sketches lie in one array and are
 * looked through from end to end, which takes a millisecond for thousands; an index of them would be
 * ten times as large.
 */
export class Sketches {
  readonly #slots = new Map<string, number>();
  readonly #ids: (string | null)[] = [];
  readonly #free: number[] = [];
  #numbers = new Uint32Array(0);
  /** Numbers kept in each slot. */
  #sizes = new Uint32Array(0);
  /** Hashes of the whole text of each slot. */
  #totals = new Uint32Array(0);

  /** Number of texts. */
  get size(): number {
    return this.#slots.size;
  }

  /**
   * Keeps the sketch of a text, in place of one of the same id.
   *
   * @param hashes - Distinct and ascending.
   */
  set(id: string, hashes: Uint32Array): void {
    this.delete(id);
    const slot = this.#free.pop() ?? this.#ids.length;
    this.#reserve(slot + 1);
    this.#ids[slot] = id;
    this.#slots.set(id, slot);
    this.#numbers.set(hashes.subarray(0, MOST_NUMBERS), slot * MOST_NUMBERS);
    this.#sizes[slot] = Math.min(hashes.length, MOST_NUMBERS);
    this.#totals[slot] = hashes.length;
  }

  /** Forgets a text. */
  delete(id: string): void {
    const slot = this.#slots.get(id);
    if (slot === undefined) return;
    this.#slots.delete(id);
    this.#ids[slot] = null;
    this.#sizes[slot] = 0;
    this.#free.push(slot);
  }

  /**
   * Looks for texts that share hashes with another.
   *
   * @param hashes - All of the other's, distinct and ascending.
   * @returns Those that share any, in no order.
   */
  find(hashes: Uint32Array): Candidate[] {
    const wanted = new Set(hashes);
    const table = tableOf(hashes);
    const candidates: Candidate[] = [];
    for (const [slot, id] of this.#ids.entries()) {
      if (id === null) continue;
      const shared = this.#countShared(slot, wanted, table);
      if (shared > 0) candidates.push({ id, estimate: this.#estimate(slot, shared, hashes) });
    }
    return candidates;
  }

  #countShared(slot: number, wanted: ReadonlySet<number>, table: Uint32Array): number {
    const start = slot * MOST_NUMBERS;
    const end = start + (this.#sizes[slot] ?? 0);
    let shared = 0;
    for (let index = start; index < end; index += 1) {
      const number = this.#numbers[index] ?? 0;
      if (isInTable(table, number) && wanted.has(number)) shared += 1;
    }
    return shared;
  }

  /**
   * A sketch holds all hashes of its text up to its greatest. So what share of them is also in the
   * other text, and what share of the other's up to there is in it, are samples of the whole.
   */
  #estimate(slot: number, shared: number, hashes: Uint32Array): number {
    const size = this.#sizes[slot] ?? 0;
    const total = this.#totals[slot] ?? 0;
    if (total <= hashes.length) return shared / size;
    const greatest = this.#numbers[slot * MOST_NUMBERS + size - 1] ?? 0;
    const sampled = total > size ? countUpTo(hashes, greatest) : hashes.length;
    return shared / sampled;
  }

  #reserve(slots: number): void {
    if (slots <= this.#sizes.length) return;
    const room = Math.max(64, slots, this.#sizes.length * 2);
    this.#numbers = enlarged(this.#numbers, room * MOST_NUMBERS);
    this.#sizes = enlarged(this.#sizes, room);
    this.#totals = enlarged(this.#totals, room);
  }
}

function enlarged(numbers: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length);
  larger.set(numbers);
  return larger;
}

/** A bit for each value that the upper bits of a number can have. */
function tableOf(numbers: Uint32Array): Uint32Array {
  const table = new Uint32Array(2 ** TABLE_BITS / 32);
  for (const number of numbers) {
    const bit = placeOf(number);
    table[bit >>> 5] = (table[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return table;
}

function isInTable(table: Uint32Array, number: number): boolean {
  const bit = placeOf(number);
  return ((table[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

/** The lower bits: the upper ones are nearly the same in all sketches of long texts. */
function placeOf(number: number): number {
  return number & (2 ** TABLE_BITS - 1);
}

/** How many of ascending numbers are not above a limit. */
function countUpTo(numbers: Uint32Array, limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
