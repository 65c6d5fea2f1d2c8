import type { Span } from '../../src/text/span.ts';

/** A statement with its source, as a set gives it or as it was read. */
export interface Attributed {
  readonly source: readonly Span[];
  readonly content: readonly Span[];
}

/** Characters in both of two lists of spans. Spans of a list do not overlap. */
export function shared(one: readonly Span[], other: readonly Span[]): number {
  let sum = 0;
  for (const a of one) {
    for (const b of other) sum += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  }
  return sum;
}

/** Characters in all spans together. */
export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/**
 * Whether a statement that was read is one of the set: their contents overlap by half of their union, and
 * half of the shorter source is shared.
 */
export function isHit(read: Attributed, gold: Attributed): boolean {
  const both = shared(read.content, gold.content);
  const union = lengthOf(read.content) + lengthOf(gold.content) - both;
  if (union === 0 || both < union / 2) return false;
  const shorter = Math.min(lengthOf(read.source), lengthOf(gold.source));
  return shorter > 0 && shared(read.source, gold.source) >= shorter / 2;
}

/**
 * Gives each statement that was read the one of the set that it hits, each of the set once.
 *
 * @param read - The surest first: they choose first.
 * @returns For each that was read, the place of the one that it hits, or -1.
 */
export function match(read: readonly Attributed[], gold: readonly Attributed[]): number[] {
  const taken = new Set<number>();
  return read.map((one) => {
    const at = gold.findIndex((other, place) => !taken.has(place) && isHit(one, other));
    if (at >= 0) taken.add(at);
    return at;
  });
}
