import type { Span } from '../../text/span.ts';

/** The prime of the FNV hash, which spreads well. Odd, as a polynomial modulo 2³² needs. */
const FACTOR = 0x01000193;

/**
 * A 32-bit hash of a text: a polynomial over its UTF-16 code units, modulo 2³². It guards against showing
 * the wrong words after an edit, not against forgery.
 */
export function fingerprint(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) {
    sum = (Math.imul(sum, FACTOR) + text.charCodeAt(index)) >>> 0;
  }
  return sum;
}

/**
 * Finds the words of a span again in a text that may have been edited around them.
 *
 * @param text - The text as it is now.
 * @param span - Where the words were.
 * @param expected - Fingerprint of the words.
 * @returns Where they are now, nearest to where they were; `null` when they are gone.
 */
export function findAgain(text: string, span: Span, expected: number): Span | null {
  const length = span.end - span.start;
  if (length <= 0 || length > text.length) return null;
  let found: number | null = null;
  for (const [start, sum] of windowSums(text, length)) {
    if (sum !== expected) continue;
    if (found !== null && Math.abs(found - span.start) <= Math.abs(start - span.start)) break;
    found = start;
  }
  return found === null ? null : { start: found, end: found + length };
}

/** The fingerprints of all slices of one length, each computed from the previous one. */
function* windowSums(text: string, length: number): Generator<[start: number, sum: number]> {
  let highest = 1;
  for (let index = 1; index < length; index += 1) highest = Math.imul(highest, FACTOR);
  let sum = fingerprint(text.slice(0, length));
  yield [0, sum];
  for (let end = length; end < text.length; end += 1) {
    const left = Math.imul(text.charCodeAt(end - length), highest);
    sum = (Math.imul(sum - left, FACTOR) + text.charCodeAt(end)) >>> 0;
    yield [end - length + 1, sum];
  }
}
