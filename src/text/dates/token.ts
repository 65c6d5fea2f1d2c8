import type { Span } from '../span.ts';
import { lookUp } from './date-vocabulary.ts';
import { readDigits } from './numeric.ts';
import { type Entry, NO_ENTRY } from './word-roles.ts';

/** The white space before a token. */
export const GAP = { none: 0, blank: 1, line: 2, paragraph: 3 } as const;
export type Gap = (typeof GAP)[keyof typeof GAP];

/** A word, a number or a single punctuation mark. */
export interface Token extends Span {
  /** In lower case; curly apostrophes and long dashes as `'` and `-`. */
  readonly word: string;
  readonly capital: boolean;
  readonly entry: Entry;
  readonly gap: Gap;
}

const APOSTROPHES = "'’‘ʼ`";
const DASHES = '-–—‐‑−';
/** A number after one of these is an amount or a rank. */
const AMOUNT_SIGNS = new Set(['$', '€', '£', '¥', '#', '₤']);

/**
 * Splits a text into tokens.
 *
 * @returns In order. Together they cover every character that is not white space.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const gap = gapAt(text, at);
    at = gap.end;
    if (at >= text.length) break;
    const token = tokenAt(text, at, gap.kind, found.at(-1));
    found.push(token);
    at = token.end;
  }
  return found;
}

function gapAt(text: string, start: number): { end: number; kind: Gap } {
  let end = start;
  let lines = 0;
  while (end < text.length && isBlank(text.charCodeAt(end))) {
    if (text.charCodeAt(end) === 10) lines += 1;
    end += 1;
  }
  if (lines > 1) return { end, kind: GAP.paragraph };
  if (lines === 1) return { end, kind: GAP.line };
  return { end, kind: end > start ? GAP.blank : GAP.none };
}

function tokenAt(text: string, start: number, gap: Gap, previous: Token | undefined): Token {
  const code = text.charCodeAt(start);
  if (isDigit(code)) return numberAt(text, start, gap, previous);
  if (isLetter(code)) return wordAt(text, start, gap);
  const mark = text.charAt(start);
  if (APOSTROPHES.includes(mark)) return shortYearAt(text, start, gap, previous);
  const word = DASHES.includes(mark) ? '-' : mark;
  return { start, end: start + 1, word, capital: false, entry: NO_ENTRY, gap };
}

function numberAt(text: string, start: number, gap: Gap, previous: Token | undefined): Token {
  const read = readDigits(text, start);
  let { end, entry } = read;
  // `787s`, `30GB`: the digits are part of a name; `6pm` and `27year` are not.
  const letters = /[A-Za-z]*/y;
  letters.lastIndex = end;
  const tail = letters.exec(text)?.[0].toLowerCase() ?? '';
  if (tail !== '' && tail !== 'am' && tail !== 'pm' && !lookUp(tail)) {
    end += tail.length;
    entry = NO_ENTRY;
  }
  if (previous && AMOUNT_SIGNS.has(previous.word)) entry = NO_ENTRY;
  return { start, end, word: text.slice(start, end), capital: false, entry, gap };
}

/** `B.C.`, `B.C.E.` */
const ERA = /b\.\s?c\.(?:\s?e\.)?/iy;

function wordAt(text: string, start: number, gap: Gap): Token {
  ERA.lastIndex = text.charCodeAt(start + 1) === 46 ? start : text.length;
  const [era] = ERA.exec(text) ?? [];
  if (era !== undefined) {
    return { start, end: start + era.length, word: 'bc', capital: true, entry: NO_ENTRY, gap };
  }
  let end = start + 1;
  while (end < text.length && isWordPart(text.charCodeAt(end))) end += 1;
  const printed = text.slice(start, end);
  const word = printed.toLowerCase();
  const capital = printed.charCodeAt(0) !== word.charCodeAt(0);
  let entry = lookUp(word) ?? NO_ENTRY;
  if (entry.proper && !capital) entry = NO_ENTRY;
  if (entry.abbreviated && text.charAt(end) === '.') {
    return { start, end: end + 1, word: `${word}.`, capital, entry, gap };
  }
  return { start, end, word, capital, entry, gap };
}

/** `'82`, `'90s` and `mid-'90s`; otherwise the apostrophe is a mark. */
function shortYearAt(text: string, start: number, gap: Gap, previous: Token | undefined): Token {
  const short = /.(\d\d)(s?)(?![\w'’])/y;
  short.lastIndex = start;
  const joined = gap === GAP.none && previous?.word !== '-';
  const match = joined ? null : short.exec(text);
  if (!match) return { start, end: start + 1, word: "'", capital: false, entry: NO_ENTRY, gap };
  const [word, digits, plural] = match;
  const entry = plural ? { decade: Number(digits) } : { shortYear: Number(digits) };
  return { start, end: start + word.length, word, capital: false, entry, gap };
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** ASCII letters, and all characters from U+00C0 on except two ranges of punctuation and symbols. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && !(code >= 0x2000 && code < 0x2c00) && !(code >= 0x3000 && code < 0x3040);
}

function isWordPart(code: number): boolean {
  return isLetter(code) || isDigit(code);
}
