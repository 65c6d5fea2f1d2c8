import { atOnce, type Steps } from '../give-way.ts';
import type { Span } from './span.ts';

/** A blank line between paragraphs, with any kind of line ending. */
const BLANK_LINE =
  /(?:\r\n|[\n\r\u0085\u2028\u2029])[^\S\n\r\u0085\u2028\u2029]*(?:\r\n|[\n\r\u0085\u2028\u2029])\s*|\u2029\s*/gu;

/** The last character of a line that may end a paragraph. A line with another one is wrapped prose. */
const SENTENCE_END = /[.!?…:"”’)\]؟]/u;

/** The start of a line that begins a paragraph after such a line. */
const SENTENCE_START = /\s*["“‘'([]?[\p{Lu}\p{N}\p{Lo}]/uy;

const LIST_ITEM = /\s*[-*•–—] /uy;

/**
 * Splits a text into paragraphs: at blank lines, before list items, and at single line breaks after a
 * line that ends its sentence. Other single line breaks only wrap a line.
 *
 * @param text - An article's body.
 * @returns Spans without surrounding white space, in order.
 */
export function paragraphs(text: string): Span[] {
  return atOnce(paragraphSteps(text));
}

/** Lines that one step reads. */
const LINES_A_STEP = 500;

/** {@link paragraphs} in steps. */
export function* paragraphSteps(text: string): Steps<Span[]> {
  const blankLines = Array.from(text.matchAll(BLANK_LINE), ({ index }) => index);
  const found: Span[] = [];
  for (const { start, end } of splitAt(text, blankLines)) {
    const block = text.slice(start, end);
    for (const part of splitAt(block, yield* lineEnds(block))) {
      found.push({ start: start + part.start, end: start + part.end });
    }
    yield;
  }
  return found;
}

/** Offsets of the line breaks that end a paragraph. A block has no two line breaks in a row. */
function* lineEnds(block: string): Steps<number[]> {
  const found: number[] = [];
  let lines = 0;
  for (let end = block.indexOf('\n'); end !== -1; end = block.indexOf('\n', end + 1)) {
    const isSentence =
      SENTENCE_END.test(block.slice(0, end).trimEnd().at(-1) ?? '') &&
      matchesAt(SENTENCE_START, block, end);
    if (isSentence || matchesAt(LIST_ITEM, block, end)) found.push(end);
    lines += 1;
    if (lines % LINES_A_STEP === 0) yield;
  }
  return found;
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Splits a text at offsets of white space, and trims the parts. */
function splitAt(text: string, places: readonly number[]): Span[] {
  return [...places, text.length].flatMap((end, index) => {
    const start = index === 0 ? 0 : (places[index - 1] ?? 0);
    const part = text.slice(start, end);
    const from = start + part.length - part.trimStart().length;
    const to = start + part.trimEnd().length;
    return to > from ? [{ start: from, end: to }] : [];
  });
}
