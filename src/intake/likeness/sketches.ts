import type { Steps } from '../../give-way.ts';

/**
 * Numbers kept of each text. By `bench -- likeness`: copies of half of a text are found with 32 as
 * well, a paragraph out of a long one only with more.
 */
const MOST_NUMBERS = 128;

/** A table has at least 2 to the power of this many bits. */
const LEAST_TABLE_BITS = 16;

/** Bits of a table for each number in it, so that it stays mostly empty. */
const BITS_EACH = 8;

/** Texts that are looked at in one step. */
const STEP = 100;

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
   * Looks for texts that share hashes with another, in steps. What is kept or forgotten meanwhile may be
   * found or not.
   *
   * @param hashes - All of the other's, distinct and ascending.
   * @returns Those that share any, in no order.
   */
  *finding(hashes: Uint32Array): Steps<Candidate[]> {
    const table = new NumberTable(hashes);
    yield;
    const candidates: Candidate[] = [];
    for (const [slot, id] of this.#ids.entries()) {
      if (slot % STEP === 0) yield;
      if (id === null) continue;
      const shared = this.#countShared(slot, table);
      if (shared > 0) candidates.push({ id, estimate: this.#estimate(slot, shared, hashes) });
    }
    return candidates;
  }

  #countShared(slot: number, table: NumberTable): number {
    const start = slot * MOST_NUMBERS;
    const end = start + (this.#sizes[slot] ?? 0);
    let shared = 0;
    for (let index = start; index < end; index += 1) {
      if (table.has(this.#numbers[index] ?? 0)) shared += 1;
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

/**
 * Tells which numbers are among others. A bit for each value that the lower bits of a number can have
 * leaves few to be looked for; the upper bits are nearly the same in all sketches of long texts.
 */
class NumberTable {
  readonly #numbers: Uint32Array;
  readonly #bits: Uint32Array;
  readonly #mask: number;

  /** @param numbers - Ascending. */
  constructor(numbers: Uint32Array) {
    const bits = Math.max(LEAST_TABLE_BITS, Math.ceil(Math.log2(numbers.length * BITS_EACH + 1)));
    this.#numbers = numbers;
    this.#mask = 2 ** bits - 1;
    this.#bits = new Uint32Array(2 ** bits / 32);
    for (const number of numbers) {
      const bit = number & this.#mask;
      this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }

  has(number: number): boolean {
    const bit = number & this.#mask;
    if (((this.#bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return false;
    return this.#numbers[countUpTo(this.#numbers, number) - 1] === number;
  }
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
