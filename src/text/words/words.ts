import type { Span } from '../span.ts';
import { fold } from './fold.ts';

/** A word of a text, with its span and spelling. */
export interface Word extends Span {
  /** As printed. */
  readonly text: string;
  /** As `fold` returns it, without a possessive ending and without the points of `U.S.`. */
  readonly folded: string;
  /** Begins with a capital letter. */
  readonly capitalised: boolean;
  /** All capitals, two letters or more: `US`, `U.S.`, `WHO`. */
  readonly acronym: boolean;
  /** Contains a digit. */
  readonly numeric: boolean;
  /** A hyphen joins it to the word before: the `Asad` of `al-Asad`. */
  readonly joined: boolean;
}

/**
 * A word is letters, marks and digits. It can contain apostrophes (`Al-Qa'im`, `don't`), the points of an
 * acronym (`U.S.`), and points and commas between digits (`1,300.5`).
 */
export const WORD =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’‘ʼʾʿ`ʻ][\p{L}\p{M}\p{N}]+)*/gu;

const POSSESSIVE = /['’]s$/iu;
const CAPITAL = /^\p{Lu}/u;
const CAPITALS = /^(?:\p{Lu}\.?){2,}$/u;
const DIGIT = /\p{N}/u;
const HYPHENS = '-‐‑';

/**
 * Finds the words of a text, in order.
 *
 * @returns Words with spans into `text`, without those that fold to nothing.
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  let previousEnd: number | null = null;
  for (const match of text.matchAll(WORD)) {
    const printed = match[0];
    const start = match.index;
    const end = start + printed.length;
    const folded = foldWord(printed);
    if (folded === '') continue;
    const joined =
      previousEnd !== null &&
      start === previousEnd + 1 &&
      HYPHENS.includes(text.charAt(previousEnd));
    found.push({
      text: printed,
      start,
      end,
      folded,
      capitalised: CAPITAL.test(printed),
      acronym: CAPITALS.test(printed),
      numeric: DIGIT.test(printed),
      joined,
    });
    previousEnd = end;
  }
  return found;
}

function foldWord(printed: string): string {
  const bare = printed.replace(POSSESSIVE, '');
  if (DIGIT.test(bare)) return fold(bare.replace(/(?<=\d),(?=\d{3})/g, ''));
  return fold(bare.includes('.') ? bare.replaceAll('.', '') : bare);
}
