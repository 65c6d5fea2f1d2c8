import type { Span } from '../../text/span.ts';

/** The link that ends each comment: `Posted by … | 30 April 2010 | Report abuse`. */
const LINK = /\| ?Report (?:abuse|as abusive)\b/;

/** The line above or below each comment that says when a reader wrote it. A report can have one. */
const STAMPS: readonly RegExp[] = [
  /\b[A-Z][a-z]{2,8} \d{1,2} ?, \d{4} at \d{1,2}:\d\d ?[ap]m \|/g,
  /\bAt \d{1,2}:\d\d ?[ap]m on \d{1,2} [A-Z][a-z]{2,8} \d{4} ?, [^\n]{1,60}? wrote ?:/g,
];

/** Fewest comments that are a list. */
const FEWEST = 2;

/** Shortest report above comments, in UTF-16 units. A page with an earlier stamp tells the news in stamped entries. */
const SHORTEST_REPORT = 100;

/**
 * Finds the readers' comments below a report: from the paragraph with the first comment's link or stamp to the end. Earlier
 * paragraphs of that comment are not found, because nothing separates them from the report.
 */
export function readerCommentsOf(body: string): Span[] {
  const starts = [LINK.exec(body)?.index, ...STAMPS.map((stamp) => firstOfList(body, stamp))];
  const first = Math.min(...starts.flatMap((start) => start ?? []));
  if (first === Number.POSITIVE_INFINITY) return [];
  const start = body.lastIndexOf('\n', first) + 1;
  return start < SHORTEST_REPORT ? [] : [{ start, end: body.length }];
}

/** Where the first of several stamps is. */
function firstOfList(body: string, stamp: RegExp): number | undefined {
  const found: number[] = [];
  for (const { index } of body.matchAll(stamp)) {
    found.push(index);
    if (found.length === FEWEST) return found[0];
  }
  return undefined;
}
