import type { Span } from './span.ts';

/** A blank line parts paragraphs, in every convention of line ends. */
const BLANK_LINE =
  /(?:\r\n|[\n\r\u0085\u2028\u2029])[^\S\n\r\u0085\u2028\u2029]*(?:\r\n|[\n\r\u0085\u2028\u2029])\s*|\u2029\s*/gu;

/**
 * A line that is not wrapped prose: it ended its sentence, or the next one is a list item. Inside of
 * a paragraph no two line breaks follow each other, so it need not look beyond the next.
 */
const LINE_END =
  /(?<=[.!?…:"”’)\]؟])[^\S\n]*\r?\n(?=[^\S\n]*["“‘'([]?[\p{Lu}\p{N}\p{Lo}])|\r?\n(?=[^\S\n]*[-*•–—] )/gu;

/**
 * The paragraphs of a text: parted by blank lines, and by single line breaks where the line before
 * ended its sentence. Other single line breaks are wrapped lines and part nothing.
 *
 * @param text - An article's body.
 * @returns Spans without outer white space, in order.
 */
export function paragraphs(text: string): Span[] {
  return splitAt(text, { start: 0, end: text.length }, BLANK_LINE).flatMap((block) =>
    splitAt(text, block, LINE_END),
  );
}

function splitAt(text: string, span: Span, boundary: RegExp): Span[] {
  const slice = text.slice(span.start, span.end);
  const found: Span[] = [];
  let start = 0;
  for (const match of slice.matchAll(boundary)) {
    found.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  found.push({ start, end: slice.length });
  return found.flatMap(({ start, end }) => {
    const part = slice.slice(start, end);
    const from = start + part.length - part.trimStart().length;
    const to = start + part.trimEnd().length;
    return to > from ? [{ start: span.start + from, end: span.start + to }] : [];
  });
}
