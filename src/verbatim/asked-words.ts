import { userFault } from '../text/faults/user-fault.ts';
import { visibleText } from '../text/visible-text.ts';
import { terms } from '../text/words/terms.ts';
import { type ComparedWord, comparedWords } from './comparing/compared-words.ts';

/** Longest text, in code points: the longest message of Discord. */
export const LONGEST_ASKED = 4_000;

/** With fewer words, most texts are printed somewhere. */
export const FEWEST_WORDS = 2;

/** What stands for words that were left out, with the brackets around it. */
const LEFT_OUT = /[[(]?(?:…|\.{3,}|\. \. \.)[\])]?/g;

/** Words to look for. */
export interface AskedWords {
  readonly text: string;
  readonly words: readonly ComparedWord[];
  /** The number of words before each "…" between words. Empty if nothing was left out. */
  readonly breaks: readonly number[];
}

/** Reads words to look for. There may be none. */
export function askedWords(text: string): AskedWords {
  const all = comparedWords(text);
  const breaks = [...text.matchAll(LEFT_OUT)].map(({ index }) => {
    const next = all.findIndex(({ start }) => start > index);
    return next < 0 ? all.length : next;
  });
  const inside = breaks.filter((at) => at > 0 && at < all.length);
  return { text, words: all, breaks: [...new Set(inside)] };
}

/** The words of each part between two "…". */
export function partsOf({ words, breaks }: AskedWords): ComparedWord[][] {
  const ends = [...breaks, words.length];
  return ends.map((end, at) => words.slice(breaks[at - 1] ?? 0, end));
}

/**
 * Reads what a person wants to have checked.
 *
 * @returns The text on one line, trimmed.
 * @throws UserError if it has too few words, only stop words, or is longer than {@link LONGEST_ASKED}.
 */
export function readAsked(typed: string): string {
  const text = visibleText(typed).replace(/\s+/g, ' ').trim();
  const { length } = [...text];
  if (length > LONGEST_ASKED) {
    throw userFault('fault.words-long', { length: `${length}`, longest: `${LONGEST_ASKED}` });
  }
  const found = comparedWords(text);
  if (found.length === 0) throw userFault('fault.words-none');
  if (found.length < FEWEST_WORDS) throw userFault('fault.words-one', { typed: text });
  if (terms(text).length === 0) throw userFault('fault.words-common');
  return text;
}
