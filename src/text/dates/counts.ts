import { GAP, type Token } from './token.ts';
import type { Count } from './word-roles.ts';

/** What follows a whole number: `two and a half`, `2 1/2`, `2½`. */
const FRACTIONS: readonly (readonly [phrase: readonly string[], count: number])[] = [
  [['and', 'a', 'half'], 0.5],
  [['-', 'and', '-', 'a', '-', 'half'], 0.5],
  [['and', 'one', '-', 'half'], 0.5],
  [['1', '/', '2'], 0.5],
  [['-', '1', '/', '2'], 0.5],
  [['½'], 0.5],
  [['1', '/', '4'], 0.25],
  [['¼'], 0.25],
  [['3', '/', '4'], 0.75],
  [['¾'], 0.75],
];
/** Numbers that start with a word such as `a` or end in `of`: `a few`, `a couple of`, `a dozen`. */
const VAGUE_STARTS: readonly (readonly [phrase: readonly string[], count: Count])[] = [
  [['a', 'few'], 'X'],
  [['a', 'couple', 'of'], 2],
  [['a', 'couple'], 2],
  [['couple', 'of'], 2],
  [['half', 'a', 'dozen'], 6],
  [['a', 'dozen'], 12],
  [['a', 'number', 'of'], 'X'],
  [['a', 'hundred'], 100],
  [['dozens', 'of'], 'X'],
  [['hundreds', 'of'], 'X'],
  [['thousands', 'of'], 'X'],
];
const STARTS = new Set(VAGUE_STARTS.map(([[first = '']]) => first));

/**
 * Joins numbers of several words into one token: `twenty-seven`, `two and a half`, `a couple of`.
 *
 * @param tokens - All tokens of a text.
 */
export function joinCounts(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    const number =
      token.entry.count !== undefined || STARTS.has(token.word) ? countAt(tokens, at) : null;
    if (number && number.length > 1) {
      const end = tokens[at + number.length - 1]?.end ?? token.end;
      joined.push({ ...token, end, entry: { count: number.count } });
      at += number.length;
    } else {
      joined.push(token);
      at += 1;
    }
  }
  return joined;
}

interface Counted {
  readonly count: Count;
  /** Number of tokens. */
  readonly length: number;
}

function countAt(tokens: readonly Token[], at: number): Counted | null {
  for (const [phrase, count] of VAGUE_STARTS) {
    if (saysAt(tokens, at, phrase)) return { count, length: phrase.length };
  }
  const whole = wholeAt(tokens, at);
  if (!whole || whole.count === 'X') return whole;
  for (const [phrase, part] of FRACTIONS) {
    if (saysAt(tokens, at + whole.length, phrase)) {
      return { count: whole.count + part, length: whole.length + phrase.length };
    }
  }
  return whole;
}

function wholeAt(tokens: readonly Token[], at: number): Counted | null {
  const count = tokens[at]?.entry.count;
  if (count === undefined) return null;
  if (count === 'X' || /^\d/.test(tokens[at]?.word ?? '')) return { count, length: 1 };
  // `twenty-seven`, `twenty seven`.
  const dash = tokens[at + 1]?.word === '-' ? 1 : 0;
  const ones = tokens[at + 1 + dash];
  const one = ones?.entry.count;
  if (count >= 20 && count < 100 && ones && typeof one === 'number' && one > 0 && one < 10) {
    if (!/^\d/.test(ones.word)) return { count: count + one, length: 2 + dash };
  }
  // `two hundred`.
  if (count > 0 && count < 20 && (one === 100 || one === 1000) && dash === 0) {
    return { count: count * one, length: 2 };
  }
  return { count, length: 1 };
}

function saysAt(tokens: readonly Token[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, offset) => {
    const token = tokens[at + offset];
    return token?.word === word && (offset === 0 || token.gap < GAP.paragraph);
  });
}
