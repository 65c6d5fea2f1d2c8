import type { Span } from '../../../text/span.ts';
import { remembered } from '../../../text/words/remembered.ts';
import type { Quotation } from './quotations.ts';
import { classesOf } from './word-classes.ts';

/** A word, a mark, or a whole quotation. */
export interface Token extends Span {
  /** In lower case, with straight apostrophes. `"` for a quotation, `—` for every dash. */
  readonly lower: string;
  readonly sort: 'word' | 'mark' | 'quotation';
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Has only capital letters, two or more. */
  readonly acronym: boolean;
  /** Bits of word-classes.ts. */
  readonly classes: number;
  readonly quotation: Quotation | null;
}

/** From the first to the last token, both included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Words, also with hyphens, points and apostrophes inside, and marks. A final point is none of both. */
const TOKEN =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}@#$£€]+(?:[-‐‑.,'’&/][\p{L}\p{M}\p{N}]+)*|--|[,;:()[\]—–!?…-]/gu;

/**
 * Splits a part of a text into tokens.
 *
 * @param text - An article's body.
 * @param span - The part.
 * @param quotations - Those directly in the part, in order.
 */
export function tokensOf(text: string, span: Span, quotations: readonly Quotation[]): Token[] {
  const tokens: Token[] = [];
  let from = span.start;
  for (const quotation of quotations) {
    addWords(text, { start: from, end: quotation.start }, tokens);
    tokens.push(tokenOf(text, span, quotation));
    from = quotation.end;
  }
  addWords(text, { start: from, end: span.end }, tokens);
  return tokens;
}

/** Letters to look through for the first of a quotation: marks and brackets can stand before it. */
const FIRST_LETTERS = 8;

function tokenOf(text: string, { end }: Span, quotation: Quotation): Token {
  const { start } = quotation;
  return {
    start,
    end: Math.min(quotation.end, end),
    lower: '"',
    sort: 'quotation',
    capital: /^\P{L}*\p{Lu}/u.test(text.slice(start, start + FIRST_LETTERS)),
    acronym: false,
    classes: 0,
    quotation,
  };
}

function addWords(text: string, area: Span, tokens: Token[]): void {
  const { start } = area;
  if (area.end <= start) return;
  const words = text.slice(start, area.end);
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(words); found; found = TOKEN.exec(words)) {
    const { 0: printed, index } = found;
    const { lower, sort, capital, acronym, classes } = formOf(printed);
    const from = start + index;
    const end = from + printed.length;
    tokens.push({ start: from, end, lower, sort, capital, acronym, classes, quotation: null });
  }
}

/** What a word or a mark is wherever it is printed. */
type Form = Pick<Token, 'lower' | 'sort' | 'capital' | 'acronym' | 'classes'>;

/** Most words to keep the form of. */
const MOST_KNOWN = 50_000;

const formOf = remembered(findForm, MOST_KNOWN);

function findForm(printed: string): Form {
  const isWord = !MARKS.includes(printed.charAt(0));
  const lower = isWord ? inLowerCase(printed) : plainMark(printed);
  const isPlain = lower === printed;
  return {
    lower,
    sort: isWord ? 'word' : 'mark',
    capital: isWord && !isPlain && CAPITAL.test(printed),
    acronym: isWord && !isPlain && /^\p{Lu}{2,}$/u.test(printed),
    classes: isWord ? classesOf(lower) : 0,
  };
}

const MARKS = '-,;:()[]—–!?…';

function inLowerCase(printed: string): string {
  const lower = printed.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** A capital letter, also after a transliterated article: `al-Shaar`. */
const CAPITAL = /^(?:[@#]|[ae]\p{Ll}{1,2}[-‐])?\p{Lu}/u;

function plainMark(printed: string): string {
  return /^(?:--|[—–-])$/.test(printed) ? '—' : printed;
}

/** Whether a token is a word of one of the classes. */
export function isOf(token: Token | undefined, classes: number): boolean {
  return token !== undefined && (token.classes & classes) !== 0;
}

/** A comma, a colon and the like. */
export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.sort === 'mark' && marks.includes(token.lower);
}

/** Whether a token is a text between quotation marks. */
export function isQuotation(token: Token | undefined): boolean {
  return token?.sort === 'quotation';
}

/** Whether a token is a quotation of more UTF-16 units than this. */
export function isLongQuotation(token: Token | undefined, units: number): boolean {
  return token?.sort === 'quotation' && token.end - token.start > units;
}

/** The last token up to one that is not only punctuation. -1 if there is none. */
export function lastWordAt(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to >= 0 && isMark(tokens[to], ',;:([!…—')) to -= 1;
  return to;
}
