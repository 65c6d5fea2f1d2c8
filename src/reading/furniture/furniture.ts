import { atOnce, type Steps } from '../../give-way.ts';
import { cut, type Span } from '../../text/span.ts';
import { pageEndOf } from './page-end.ts';
import { pageHeadOf } from './page-head.ts';
import { pageLinesOf, trimmed } from './page-lines.ts';
import { photoCreditsOf } from './photo-credits.ts';
import { readerCommentsOf } from './reader-comments.ts';
import { tagListsOf } from './tag-lists.ts';

const PARTS = [pageHeadOf, pageLinesOf, photoCreditsOf, tagListsOf, readerCommentsOf, pageEndOf];

/**
 * Finds the parts of a body that belong to the page and not to the report: the printed date, counters, buttons,
 * advertising, credits of pictures, lists of tags and of other reports, readers' comments. They are never quoted. Who
 * reported and edited is no such part.
 *
 * @returns In order, not overlapping. Empty if nothing of the report would be left.
 */
export function furnitureOf(body: string): Span[] {
  return atOnce(furnitureSteps(body));
}

/** {@link furnitureOf} in steps. */
export function* furnitureSteps(body: string): Steps<Span[]> {
  const found: Span[] = [];
  for (const find of PARTS) {
    for (const span of find(body)) found.push(span);
    yield;
  }
  const parts = joined(found.sort((one, other) => one.start - other.start));
  return leavesWords(body, parts) ? parts : [];
}

function leavesWords(body: string, parts: readonly Span[]): boolean {
  let from = 0;
  for (const { start, end } of [...parts, { start: body.length, end: body.length }]) {
    if (hasWords(body.slice(from, start))) return true;
    from = end;
  }
  return false;
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && span.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      result.push(span);
    }
  }
  return result;
}

/**
 * Cuts furniture out of sentences.
 *
 * @param furniture - In order, not overlapping.
 * @param sentences - In order, not overlapping.
 * @returns What is left of each sentence, without white space around it. A sentence with furniture inside
 *   becomes two.
 */
export function outside(
  furniture: readonly Span[],
  sentences: readonly Span[],
  body: string,
): readonly Span[] {
  let next = firstAfter(furniture, sentences[0]?.start ?? 0);
  return sentences.flatMap((sentence) => {
    const left: Span[] = [];
    let { start } = sentence;
    for (let part = furniture[next]; part && part.start < sentence.end; part = furniture[next]) {
      if (part.start > start) left.push({ start, end: part.start });
      start = Math.max(start, part.end);
      // The next sentence may begin in it.
      if (part.end > sentence.end) break;
      next += 1;
    }
    if (start === sentence.start) return [sentence];
    if (start < sentence.end) left.push({ start, end: sentence.end });
    return left.map((span) => trimmed(body, span)).filter((span) => hasWords(cut(body, span)));
  });
}

/** The index of the first part that ends after an offset. */
function firstAfter(parts: readonly Span[], offset: number): number {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
