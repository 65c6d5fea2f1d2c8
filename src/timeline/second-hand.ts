import type { Span } from '../text/span.ts';

/**
 * Where another publication is quoted at length: "A recent Newsweek article reports: “…". Its closing
 * mark may be missing; the quotation then ends with the paragraph.
 */
const QUOTED_REPORT =
  /\b(?:article|report|reports|reported|story|statement|wrote|writes|described|by \p{Lu}\p{L}+)\b[^.!?"“”\n]{0,60}:\s*(["“])/gu;

/** Shorter quotations are somebody's words on the day of the report. */
const SHORTEST = 120;

/**
 * Parts of a body that are quoted from another report, whose "Monday" is not this report's.
 *
 * @param body - An article's body.
 * @returns Spans in order.
 */
export function secondHandSpans(body: string): Span[] {
  const spans: Span[] = [];
  for (const match of body.matchAll(QUOTED_REPORT)) {
    const start = match.index + match[0].length;
    const paragraph = body.indexOf('\n\n', start);
    const last = paragraph < 0 ? body.length : paragraph;
    const closing = match[1] === '“' ? body.indexOf('”', start) : closingMark(body, start, last);
    const end = closing >= 0 && closing < last ? closing : last;
    if (end - start >= SHORTEST) spans.push({ start, end });
  }
  return spans;
}

/** Whether a span lies in one of the quoted parts. */
export function isSecondHand(span: Span, secondHand: readonly Span[]): boolean {
  return secondHand.some(({ start, end }) => span.start >= start && span.end <= end);
}

/** Straight marks nest without a sign: the last one of the paragraph closes the quotation. */
function closingMark(body: string, start: number, last: number): number {
  const at = body.lastIndexOf('"', last - 1);
  return at > start ? at : -1;
}
