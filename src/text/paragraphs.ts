import type { Span } from './span.ts';

/** A blank line parts paragraphs, in every convention of line ends. */
const BLANK_LINE =
  /(?:\r\n|[\n\r\u0085\u2028\u2029])[^\S\n\r\u0085\u2028\u2029]*(?:\r\n|[\n\r\u0085\u2028\u2029])\s*|\u2029\s*/gu;

/** What a line ends with that is not wrapped prose. */
const SENTENCE_END = /[.!?…:"”’)\]؟]/u;

/** How the next line begins then. */
const SENTENCE_START = /\s*["“‘'([]?[\p{Lu}\p{N}\p{Lo}]/uy;

const LIST_ITEM = /\s*[-*•–—] /uy;

/**
 * The paragraphs of a text: parted by blank lines, and by single line breaks where the line before
 * ended its sentence. Other single line breaks are wrapped lines and part nothing.
 *
 * @param text - An article's body.
 * @returns Spans without outer white space, in order.
 */
export function paragraphs(text: string): Span[] {
  const blankLines = Array.from(text.matchAll(BLANK_LINE), ({ index }) => index);
  return splitAt(text, blankLines).flatMap(({ start, end }) => {
    const block = text.slice(start, end);
    return splitAt(block, lineEnds(block)).map((part) => ({
      start: start + part.start,
      end: start + part.end,
    }));
  });
}

/** Where lines end that are not wrapped prose. In a block, no two line breaks follow each other. */
function lineEnds(block: string): number[] {
  const found: number[] = [];
  for (let end = block.indexOf('\n'); end !== -1; end = block.indexOf('\n', end + 1)) {
    const isSentence =
      SENTENCE_END.test(block.slice(0, end).trimEnd().at(-1) ?? '') &&
      matchesAt(SENTENCE_START, block, end);
    if (isSentence || matchesAt(LIST_ITEM, block, end)) found.push(end);
  }
  return found;
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** The parts between places that are white space, without the white space around them. */
function splitAt(text: string, places: readonly number[]): Span[] {
  return [...places, text.length].flatMap((end, index) => {
    const start = index === 0 ? 0 : (places[index - 1] ?? 0);
    const part = text.slice(start, end);
    const from = start + part.length - part.trimStart().length;
    const to = start + part.trimEnd().length;
    return to > from ? [{ start: from, end: to }] : [];
  });
}
