import type { Word } from '../../../text/words/words.ts';
import { spelledOut } from '../spelled-out.ts';

/** Alternatives, each of one or more folded words, the longest first. */
export type Phrases = readonly (readonly string[])[];

/** Reads alternatives as `spelledOut` does. */
export function phrases(...lists: readonly string[]): Phrases {
  return lists
    .flatMap(spelledOut)
    .map((phrase) => phrase.split(' '))
    .sort((one, other) => other.length - one.length);
}

/** Goes through the words of a text from left to right. */
export class Cursor {
  readonly #words: readonly Word[];
  #at: number;

  /** @param at - The index of the next word. */
  constructor(words: readonly Word[], at = 0) {
    this.#words = words;
    this.#at = at;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#words.length;
  }

  /** The words that are left. */
  get rest(): readonly Word[] {
    return this.#words.slice(this.#at);
  }

  /** Passes one of the alternatives, if it comes next. */
  take(list: Phrases): boolean {
    const length = this.#length(list);
    this.#at += length;
    return length > 0;
  }

  /** Passes as many of the alternatives as come next. */
  skip(list: Phrases): void {
    while (this.take(list));
  }

  /** Passes a number of words, and returns them. */
  pass(count: number): readonly Word[] {
    this.#at += count;
    return this.#words.slice(this.#at - count, this.#at);
  }

  /** Passes the words up to one of the alternatives, or to the end, and returns them. */
  until(list: Phrases): readonly Word[] {
    const start = this.#at;
    while (!this.isAtEnd && this.#length(list) === 0) this.#at += 1;
    return this.#words.slice(start, this.#at);
  }

  /** The same place, to look ahead without moving this cursor. */
  copy(): Cursor {
    return new Cursor(this.#words, this.#at);
  }

  /** Number of words of the longest alternative that comes next; 0 for none. */
  #length(list: Phrases): number {
    const fits = (phrase: readonly string[]) =>
      phrase.every((word, offset) => this.#words[this.#at + offset]?.folded === word);
    return list.find(fits)?.length ?? 0;
  }
}
