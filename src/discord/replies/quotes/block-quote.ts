import { cut, type Span } from '../../../text/span.ts';
import { visibleText } from '../../../text/visible-text.ts';
import { sizeOf } from '../../message/limits.ts';
import { escapeText } from '../../message/markdown.ts';
import { cutPoint } from '../../message/shorten.ts';

const LINE = /[^\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * Formats a span of an article as a block quote: each paragraph on a line of its own, without its own line breaks.
 *
 * @param body - The article's body.
 * @param span - What to quote.
 * @param bold - The part to show bold, if any.
 * @param room - Maximum size of the result, as `sizeOf` counts it. A longer quote is cut and ends in an ellipsis.
 */
export function blockQuote(body: string, span: Span, bold: Span | null, room: number): string {
  return markedQuote(body, span, { spans: bold ? [bold] : [], mark: BOLD }, room);
}

/** Parts of a text that are marked, and the Markdown around each of them. */
export interface Marks {
  /** In order, and apart from each other. */
  readonly spans: readonly Span[];
  readonly mark: '**' | '~~';
}

const BOLD = '**';

/** {@link blockQuote} with any number of marked parts. */
export function markedQuote(body: string, span: Span, marks: Marks, room: number): string {
  const whole = `> ${joined(body, span, marks)}`;
  if (sizeOf(whole) <= room) return whole;
  const shortened = (end: number) => `> ${joined(body, { start: span.start, end }, marks)}…`;
  const end = cutPoint(cut(body, span), (length) => sizeOf(shortened(span.start + length)) <= room);
  return shortened(span.start + end);
}

/**
 * Formats a span of an article as a block quote that keeps its line breaks.
 *
 * @param body - The article's body.
 * @param span - What to quote.
 * @param bold - The part to show bold.
 */
export function blockQuoteLines(body: string, span: Span, bold: Span): string {
  return lines(body, span)
    .map((line) => `> ${marked(body, line, { spans: [bold], mark: BOLD })}`)
    .join('\n');
}

/** What is between two paragraphs, or a heading and the text under it. */
const BLANK_LINE = /\n[^\S\n]*\n/;

function joined(body: string, span: Span, marks: Marks): string {
  const all = lines(body, span);
  return all
    .map((line, at) => {
      const before = all[at - 1];
      const gap = before ? body.slice(before.end, line.start) : '';
      const join = before ? (BLANK_LINE.test(gap) ? '\n> ' : ' ') : '';
      return join + marked(body, line, marks);
    })
    .join('');
}

/** The lines of a span that have visible text, trimmed. */
function lines(body: string, span: Span): Span[] {
  return [...cut(body, span).matchAll(LINE)]
    .map((match) =>
      trimmed(body, span.start + match.index, span.start + match.index + match[0].length),
    )
    .filter((line) => visibleText(cut(body, line)) !== '');
}

function marked(body: string, line: Span, { spans, mark }: Marks): string {
  let from = line.start;
  let shown = '';
  for (const span of spans) {
    const start = Math.max(from, span.start);
    const end = Math.min(line.end, span.end);
    if (start >= end) continue;
    // Markdown allows no space just inside the marks.
    const strong = trimmed(body, start, end);
    if (visibleText(cut(body, strong)) === '') continue;
    shown += escapeText(cut(body, { start: from, end: strong.start }));
    shown += mark + escapeText(cut(body, strong)) + mark;
    from = strong.end;
  }
  return shown + escapeText(cut(body, { start: from, end: line.end }));
}

function trimmed(body: string, start: number, end: number): Span {
  const words = body.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
