import type { Span } from '../text/span.ts';

/**
 * The start of a long quotation from another publication: "A recent Newsweek article reports: “…". If its
 * closing mark is missing, the quotation ends with the paragraph.
 */
const QUOTATION = /:\s*(["“])/gu;

/** The words before such a quotation. */
const LEAD =
  /\b(?:article|report|reports|reported|story|statement|wrote|writes|described|by \p{Lu}\p{L}{1,60})\b[^.!?"“”\n]{0,60}$/u;

/** Characters to search for a lead. Longer than any lead, so that none of its words is cut. */
const LEAD_CHARACTERS = 200;

/** Shorter quotations, in UTF-16 units, are taken as said on the day of the report. */
const SHORTEST = 120;

/**
 * Finds the parts of a body that are quoted from another report. Their "Monday" is not this report's.
 *
 * @param body - An article's body.
 * @returns Spans in order, none inside another.
 */
export function secondHandSpans(body: string): Span[] {
  const spans: Span[] = [];
  const marks = new ClosingMarks(body);
  let covered = 0;
  for (const match of body.matchAll(QUOTATION)) {
    const before = body.slice(Math.max(0, match.index - LEAD_CHARACTERS), match.index);
    if (!LEAD.test(before)) continue;
    const start = match.index + match[0].length;
    const { last, curly, straight } = marks.behind(start);
    // Straight marks do not show how they nest, so the last one of the paragraph closes the quotation.
    const closing = match[1] === '“' ? curly : straight;
    const end = closing < last && (closing > start || match[1] === '“') ? closing : last;
    // An earlier quotation covers this one already.
    if (end - start < SHORTEST || end <= covered) continue;
    spans.push({ start, end });
    covered = end;
  }
  return spans;
}

/**
 * Whether a span is in one of the quoted parts.
 *
 * @param secondHand - As {@link secondHandSpans} returns them. Of two spans, the later must end later.
 */
export function isSecondHand(span: Span, secondHand: readonly Span[]): boolean {
  let [low, high] = [0, secondHand.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((secondHand[middle]?.start ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  return span.end <= (secondHand[low - 1]?.end ?? 0);
}

/** Finds the marks that may end a quotation. Searches no part of the body twice for the same mark. */
class ClosingMarks {
  readonly #body: string;
  #last = -1;
  #curly = -1;
  #straight = -1;

  constructor(body: string) {
    this.#body = body;
  }

  /**
   * Finds the end of the paragraph, its last straight mark, and the next curly one.
   *
   * @param start - Not before the `start` of the previous call.
   */
  behind(start: number) {
    if (this.#last < start) {
      this.#last = this.#find('\n\n', start);
      this.#straight = this.#body.lastIndexOf('"', this.#last - 1);
    }
    if (this.#curly < start) this.#curly = this.#find('”', start);
    return { last: this.#last, curly: this.#curly, straight: this.#straight };
  }

  #find(mark: string, start: number): number {
    const found = this.#body.indexOf(mark, start);
    return found < 0 ? this.#body.length : found;
  }
}
