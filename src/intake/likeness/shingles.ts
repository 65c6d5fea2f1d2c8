import { atOnce, type Steps } from '../../give-way.ts';
import { fold } from '../../text/words/fold.ts';

/**
 * Words in a shingle. In `bench -- likeness` on reports of one war, three words find .75 of the copies
 * with every fifth word replaced, at half of the text. Four words find .33, at the share that reports
 * as many pairs.
 */
const WORDS = 3;

/**
 * A word, or a letter of a script without spaces between words. Apostrophes and hyphens separate words,
 * so that it does not matter which sign was printed.
 */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+/gu;

const ASCII = /^[ -~]*$/;

/** Offset and prime of FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/. */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** What is compared of a text. */
export interface Shingles {
  /** Distinct 32-bit hashes of every few words in a row, ascending. */
  readonly hashes: Uint32Array;
  /**
   * A hash of all letters in order. Equal for texts that differ only in white space, case and
   * punctuation.
   */
  readonly text: string;
}

/** Characters read in one step. */
const STEP = 10_000;

/**
 * Reads a text into shingles. Ignores white space, case, punctuation and accents.
 *
 * @param text - Any text; one without words has no shingles and an empty `text`.
 */
export function shinglesOf(text: string): Shingles {
  return atOnce(shingling(text));
}

/** Does the work of {@link shinglesOf} in steps: a megabyte of text takes half a second. */
export function* shingling(text: string): Steps<Shingles> {
  const name = new Name();
  const hashes: number[] = [];
  let nextStep = STEP;
  for (const { 0: printed, index } of text.toLowerCase().matchAll(WORD)) {
    if (index >= nextStep) {
      yield;
      nextStep = index + STEP;
    }
    const word = ASCII.test(printed) ? printed : fold(printed);
    if (word === '') continue;
    name.add(word);
    hashes.push(hashLetters(word, FNV_OFFSET));
  }
  const words = Uint32Array.from(hashes);
  yield;
  const shingles = new Uint32Array(words.length === 0 ? 0 : Math.max(1, words.length - WORDS + 1));
  for (let start = 0; start < shingles.length; start += 1) {
    shingles[start] = hashRun(words, start);
    if (start % STEP === 0) yield;
  }
  return { hashes: distinct(shingles), text: name.text };
}

/** Counts the numbers that two ascending lists share. */
export function countShared(one: Uint32Array, other: Uint32Array): number {
  let shared = 0;
  for (let i = 0, k = 0; i < one.length && k < other.length; ) {
    const difference = (one[i] ?? 0) - (other[k] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) k += 1;
  }
  return shared;
}

/** Continues a hash; {@link mix} completes it. */
function hashOn(hash: number, word: string): number {
  let next = hash;
  for (let index = 0; index < word.length; index += 1) {
    next = Math.imul(next ^ word.charCodeAt(index), FNV_PRIME);
  }
  return next;
}

function hashLetters(word: string, seed: number): number {
  return mix(hashOn(seed, word)) >>> 0;
}

function hashRun(words: Uint32Array, start: number): number {
  let hash = FNV_OFFSET;
  const end = Math.min(words.length, start + WORDS);
  for (let at = start; at < end; at += 1) hash = mix(Math.imul(hash, 31) + (words[at] ?? 0));
  return hash >>> 0;
}

/** Spreads every bit over all others: the last step of MurmurHash3, by Austin Appleby. */
function mix(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** 64 bits: among a million texts, one chance in ten million that any two share a name. */
class Name {
  #isEmpty = true;
  #first = FNV_OFFSET;
  #second = FNV_PRIME;

  add(word: string): void {
    this.#isEmpty = false;
    this.#first = hashOn(this.#first, word);
    this.#second = hashOn(this.#second, word);
  }

  /** Empty if there were no words. */
  get text(): string {
    if (this.#isEmpty) return '';
    return [this.#first, this.#second].map((hash) => (mix(hash) >>> 0).toString(36)).join('-');
  }
}

function distinct(numbers: Uint32Array): Uint32Array {
  numbers.sort();
  let length = 0;
  for (const number of numbers) {
    if (length > 0 && numbers[length - 1] === number) continue;
    numbers[length] = number;
    length += 1;
  }
  return numbers.subarray(0, length);
}
