import type { Span } from '../../../text/span.ts';
import { trailingStart } from '../../../text/trailing.ts';

/** What Discord does not show bold at the ends of a bold part, or what belongs to the sentence around it. */
const EDGE = /[\s,;:!?…–—]/u;

/** Marks that open and close, which stay if both are inside. */
const OPENING = '“([';
const CLOSING = '”)]';

/** An abbreviation keeps its point: "U.S.", "p.m." */
const ABBREVIATION = /(?:^|[^\p{L}])\p{L}\.$/u;

/** Most marks that are removed from each end. */
const MOST_MARKS = 4;

/** A part of a text without white space and marks at its ends that do not belong to it. */
export function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [firstInside(text, start, end), lastInside(text, start, end)];
  for (let more = 0; more < MOST_MARKS && isLoose(text, from, to, from); more += 1) {
    from = firstInside(text, from + 1, to);
  }
  for (let more = 0; more < MOST_MARKS && isLoose(text, from, to, to - 1); more += 1) {
    to = lastInside(text, from, to - 1);
  }
  return { start: from, end: to };
}

function firstInside(text: string, start: number, end: number): number {
  let from = start;
  while (from < end && EDGE.test(text.charAt(from))) from += 1;
  return from;
}

function lastInside(text: string, start: number, end: number): number {
  return start + trailingStart(text.slice(start, end), EDGE);
}

/** Whether a mark is at an end without its other half, or is the point of a sentence. */
function isLoose(text: string, from: number, to: number, at: number): boolean {
  const sign = text.charAt(at);
  if (from >= to || !/["“”()[\].]/.test(sign)) return false;
  const part = text.slice(from, to);
  if (sign === '.') return at === from || !ABBREVIATION.test(part.slice(-3));
  if (sign === '"') return count(part, sign) % 2 === 1;
  const pair = Math.max(OPENING.indexOf(sign), CLOSING.indexOf(sign));
  return count(part, OPENING.charAt(pair)) !== count(part, CLOSING.charAt(pair));
}

function count(part: string, sign: string): number {
  return part.split(sign).length - 1;
}
