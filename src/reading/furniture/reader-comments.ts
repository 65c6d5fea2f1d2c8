import type { Span } from '../../text/span.ts';

/** The link that ends each comment: `Posted by … | 30 April 2010 | Report abuse`. */
const LINK = /\| ?Report (?:abuse|as abusive)\b/;

/**
 * Finds the readers' comments below a report: from the paragraph with the first comment's link to the end. Earlier
 * paragraphs of that comment are not found, because nothing separates them from the report.
 */
export function readerCommentsOf(body: string): Span[] {
  const link = LINK.exec(body);
  if (link === null) return [];
  return [{ start: body.lastIndexOf('\n', link.index) + 1, end: body.length }];
}
