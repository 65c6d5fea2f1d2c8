import type { Span } from '../../text/span.ts';

/** Where one part of a question ends and the next begins. */
const BETWEEN =
  /[,;:]\s|\b(?:while|whereas|but|and|before|after|than|compared (?:to|with)|according to|as reported by)\b/giu;

/**
 * Splits a question into its parts: `Who founded the company, and when did it fail?` asks two
 * things, each found by its own words.
 *
 * @param text - A question.
 * @returns Spans in order that together are the whole text.
 */
export function clauses(text: string): Span[] {
  const starts = [0, ...Array.from(text.matchAll(BETWEEN), ({ index }) => index)];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }));
}
