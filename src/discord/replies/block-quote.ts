import { cut, type Span } from '../../text/span.ts';
import { visibleText } from '../../text/visible-text.ts';
import { escapeText } from '../message/markdown.ts';
import { cutPoint } from '../message/shorten.ts';

const LINE = /[^\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * Formats a span of an article as a block quote of one line.
 *
 * @param body - The article's body.
 * @param span - What to quote.
 * @param bold - The part to show bold, if any.
 * @param room - Maximum length of the result. A longer quote is cut and ends in an ellipsis.
 */
export function blockQuote(body: string, span: Span, bold: Span | null, room: number): string {
  const whole = `> ${joined(body, span, bold)}`;
  if (whole.length <= room) return whole;
  const shortened = (end: number) => `> ${joined(body, { start: span.start, end }, bold)}…`;
  const end = cutPoint(cut(body, span), (length) => shortened(span.start + length).length <= room);
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
    .map((line) => `> ${marked(body, line, bold)}`)
    .join('\n');
}

function joined(body: string, span: Span, bold: Span | null): string {
  return lines(body, span)
    .map((line) => marked(body, line, bold))
    .join(' ');
}

/** The lines of a span that have visible text, trimmed. */
function lines(body: string, span: Span): Span[] {
  return [...cut(body, span).matchAll(LINE)]
    .map((match) =>
      trimmed(body, span.start + match.index, span.start + match.index + match[0].length),
    )
    .filter((line) => visibleText(cut(body, line)) !== '');
}

function marked(body: string, line: Span, bold: Span | null): string {
  const start = Math.max(line.start, bold?.start ?? line.end);
  const end = Math.min(line.end, bold?.end ?? line.end);
  if (start >= end) return escapeText(cut(body, line));
  // Markdown allows no space just inside the asterisks.
  const strong = trimmed(body, start, end);
  if (visibleText(cut(body, strong)) === '') return escapeText(cut(body, line));
  const before = escapeText(cut(body, { start: line.start, end: strong.start }));
  const after = escapeText(cut(body, { start: strong.end, end: line.end }));
  return `${before}**${escapeText(cut(body, strong))}**${after}`;
}

function trimmed(body: string, start: number, end: number): Span {
  const words = body.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
