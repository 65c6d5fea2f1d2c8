import type { Span } from '../text/span.ts';

/**
 * Where another publication is quoted at length: "A recent Newsweek article reports: “…". Its closing
 * mark may be missing; the quotation then ends with the paragraph.
 */
const QUOTATION = /:\s*(["“])/gu;

/** What stands before such a quotation. */
const LEAD =
  /\b(?:article|report|reports|reported|story|statement|wrote|writes|described|by \p{Lu}\p{L}{1,60})\b[^.!?"“”\n]{0,60}$/u;

/** More than a lead has, so that no word of one is torn. */
const LEAD_CHARACTERS = 200;

/** Shorter quotations are somebody's words on the day of the report. */
const SHORTEST = 120;

/**
 * Parts of a body that are quoted from another report, whose "Monday" is not this report's.
 *
 * @param body - An article's body.
 * @returns Spans in order, none inside of another.
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
    // Straight marks nest without a sign: the last one of the paragraph closes the quotation.
    const closing = match[1] === '“' ? curly : straight;
    const end = closing < last && (closing > start || match[1] === '“') ? closing : last;
    // What lies in a quotation that begins before is quoted already.
    if (end - start < SHORTEST || end <= covered) continue;
    spans.push({ start, end });
    covered = end;
  }
  return spans;
}

/**
 * Whether a span lies in one of the quoted parts.
 *
 * @param secondHand - As {@link secondHandSpans} returns them: of two, the later one ends later.
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

/** Finds what may end a quotation. Each place is looked for once, whatever number of them ask for it. */
class ClosingMarks {
  readonly #body: string;
  #last = -1;
  #curly = -1;
  #straight = -1;

  constructor(body: string) {
    this.#body = body;
  }

  /**
   * The end of the paragraph, its last straight mark, and the next curly one.
   *
   * @param start - Not before that of the last call.
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
