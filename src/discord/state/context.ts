import type { Span } from '../../text/span.ts';
import { isArticleKey, joinFields, readNumber, splitFields, writeNumber } from './fields.ts';

/** A button with a quote: *Context* or *Cite*. */
export type QuoteButton = 'context' | 'cite';

/** The state of such a button: a quote, and the passage around it. */
export interface ContextState {
  /** Key of the article, eight characters. */
  readonly key: string;
  readonly span: Span;
  readonly passage: Span;
  /** Fingerprint of the quoted words. */
  readonly check: number;
}

/** Writes the custom id of such a button. */
export function encodeContext(
  { key, span, passage, check }: ContextState,
  kind: QuoteButton = 'context',
): string {
  const numbers = [
    span.start,
    span.end - span.start,
    span.start - passage.start,
    passage.end - span.end,
    check,
  ];
  return joinFields(kind, [key, ...numbers.map(writeNumber)]);
}

/**
 * Reads the custom id of such a button.
 *
 * @returns `null` when it is not one of ours.
 */
export function decodeContext(
  customId: string,
  kind: QuoteButton = 'context',
): ContextState | null {
  const [key = '', ...fields] = splitFields(customId, kind, 6) ?? [];
  const numbers = fields.map(readNumber);
  if (!isArticleKey(key) || !numbers.every((number) => number !== null)) return null;
  const [start = 0, length = 0, earlier = 0, later = 0, check = 0] = numbers;
  const span = { start, end: start + length };
  const passage = { start: Math.max(0, start - earlier), end: span.end + later };
  return { key, span, passage, check };
}
