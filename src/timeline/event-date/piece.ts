import { cut, type Span } from '../../text/span.ts';
import type { Mention } from '../mention.ts';

/** A word, a number or a mark of a sentence, or a time it names, of one or more words. */
export interface Piece extends Span {
  readonly kind: 'word' | 'number' | 'mark' | 'time';
  /** In lower case. */
  readonly word: string;
  readonly capital: boolean;
  /** The days of a time; `null` for other pieces, and for a time that does not date a single event. */
  readonly mention: Mention | null;
}

/** A word with parts joined by hyphens and apostrophes, a number with attached letters, or one mark. */
const PIECE = /[\p{L}\p{M}]+(?:['’‐‑-][\p{L}\p{M}]+)*|\p{N}[\p{L}\p{N}]*(?:[.,]\p{N}+)*|\S/gu;

/**
 * Splits a sentence into pieces.
 *
 * @param mentions - The times named in it, in order, not overlapping.
 */
export function piecesOf(body: string, sentence: Span, mentions: readonly Mention[]): Piece[] {
  const pieces: Piece[] = [];
  let from = sentence.start;
  for (const mention of mentions) {
    addWords(pieces, body, { start: from, end: mention.span.start });
    const word = cut(body, mention.span).toLowerCase();
    pieces.push({ ...mention.span, kind: 'time', word, capital: false, mention });
    from = mention.span.end;
  }
  addWords(pieces, body, { start: from, end: sentence.end });
  return pieces;
}

/** A possessive ending separate from its word, as after a time. */
const POSSESSIVE = /['’]s(?![\p{L}\p{M}])/uy;

function addWords(pieces: Piece[], body: string, span: Span): void {
  const words = cut(body, span);
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(words); match; match = PIECE.exec(words)) {
    POSSESSIVE.lastIndex = match.index;
    const [text] = POSSESSIVE.exec(words) ?? match;
    PIECE.lastIndex = match.index + text.length;
    const start = span.start + match.index;
    pieces.push({
      start,
      end: start + text.length,
      kind: kindOf(text),
      word: text.toLowerCase().replaceAll('’', "'"),
      capital: /^\p{Lu}/u.test(text),
      mention: null,
    });
  }
}

function kindOf(text: string): Piece['kind'] {
  if (/^\p{N}/u.test(text)) return 'number';
  return /^['’]s$|^[\p{L}\p{M}]/iu.test(text) ? 'word' : 'mark';
}

const COMMAS = new Set([',', '–', '—', '-', '،', '|']);

/** Whether a piece separates clauses like a comma. */
export function isComma(piece: Piece): boolean {
  return piece.kind === 'mark' && COMMAS.has(piece.word);
}

/** Whether a piece is a word of a list. */
export function isOneOf(piece: Piece | undefined, words: ReadonlySet<string>): boolean {
  return piece?.kind === 'word' && words.has(piece.word);
}
