import type { Steps } from '../../give-way.ts';

/**
 * Hashes kept of each text. In `bench -- likeness`, 32 are enough to find copies of half a text. A
 * paragraph of a long text needs more.
 */
const MOST_NUMBERS = 128;

/** A table has at least 2 to the power of this many bits. */
const LEAST_TABLE_BITS = 16;

/** Bits of a table for each number in it. The table stays mostly empty. */
const BITS_EACH = 8;

/** Texts checked in one step. */
const STEP = 100;

/** A text that may be like another one. */
export interface Candidate {
  readonly id: string;
  /** Estimated share of the shorter text that the other one has, from 0 to 1. */
  readonly estimate: number;
}

/**
 * Sketches of texts: the smallest hashes of each (bottom-k MinHash, A. Broder, "On the resemblance and
 * containment of documents", 1997). If a text has no more hashes than are kept, its sketch is complete.
 *
 * Many hash functions with bands would find only texts that are mostly the same. The smallest hashes
 * show how much of either text is in the other, so they also find the quarter of a report that another
 * paper printed. All sketches are in one array, which is scanned from end to end: a millisecond for
 * thousands. An index of them would be ten times as large.
 */
export class Sketches {
  readonly #slots = new Map<string, number>();
  readonly #ids: (string | null)[] = [];
  readonly #free: number[] = [];
  #numbers = new Uint32Array(0);
  /** Hashes kept in each slot. */
  #sizes = new Uint32Array(0);
  /** Hashes of the whole text of each slot. */
  #totals = new Uint32Array(0);

  /** Number of texts. */
  get size(): number {
    return this.#slots.size;
  }

  /**
   * Stores the sketch of a text. Replaces one with the same id.
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
   * Finds texts that share hashes with another one, in steps. Texts that are stored or deleted
   * meanwhile may or may not be found.
   *
   * @param hashes - All hashes of the other text, distinct and ascending.
   * @returns The texts that share any, in no order.
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
   * A sketch holds all hashes of its text up to its greatest one. So two shares are samples of the
   * whole: the share of them that is in the other text, and the share of the other's hashes up to there
   * that is in the sketch.
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
 * Tests whether a number is in a list. A table of the lower bits of all numbers rejects most others
 * without a search. The upper bits are nearly the same in all sketches of long texts.
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

/** Counts the numbers of an ascending list that are not above a limit. */
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
