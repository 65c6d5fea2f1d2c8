import { cut, type Span } from '../../text/span.ts';
import type { Mention } from '../mention.ts';

/** A word, number or mark of a sentence, or a time it names, however many words that has. */
export interface Piece extends Span {
  readonly kind: 'word' | 'number' | 'mark' | 'time';
  /** In lower case. */
  readonly word: string;
  readonly capital: boolean;
  /** What a time means; `null` for all else, and for times that are not one event's. */
  readonly mention: Mention | null;
}

/** A word with what hyphens and apostrophes join to it, a number with what hangs on it, or one mark. */
const PIECE = /[\p{L}\p{M}]+(?:['’‐‑-][\p{L}\p{M}]+)*|\p{N}[\p{L}\p{N}]*(?:[.,]\p{N}+)*|\S/gu;

/**
 * Takes a sentence apart.
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

/** A possessive ending, where it stands apart from its word. */
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

/** Whether a piece parts clauses as a comma does. */
export function isComma(piece: Piece): boolean {
  return piece.kind === 'mark' && COMMAS.has(piece.word);
}

/** Whether a piece is a word of a list. */
export function isOneOf(piece: Piece | undefined, words: ReadonlySet<string>): boolean {
  return piece?.kind === 'word' && words.has(piece.word);
}
