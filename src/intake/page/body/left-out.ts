import type { LeftOut } from '../../draft.ts';
import type { Block } from './blocks.ts';
import { isAside } from './line-kinds.ts';

/** Characters of all passages together. A page with more is not mostly a report. */
const MOST_CHARACTERS = 100_000;

/** Blocks of a page at three steps of the extraction, in the same order. */
export interface Extraction {
  /** All blocks of the page. */
  readonly source: readonly Block[];
  /** The blocks of the element that holds the report. */
  readonly content: readonly Block[];
  /** Those of them that are kept. */
  readonly kept: readonly Block[];
}

/**
 * Finds the passages of a page that are between the first and the last kept paragraph and were not kept,
 * and sentences that were dropped directly above and below them.
 */
export function findLeftOut({ source, content, kept }: Extraction): readonly LeftOut[] {
  const [opening, closing] = [kept[0], kept.at(-1)];
  if (!opening || !closing) return [];
  const [first, last] = [content.indexOf(opening), content.indexOf(closing)];
  return [
    ...sentencesOf(content.slice(0, first), 0),
    ...findInside(source, kept),
    ...sentencesOf(content.slice(last + 1), kept.length),
  ];
}

const ENDS_SENTENCE = /[.!?…。！？؟۔]["”’»)]?$/u;

/** Words of a sentence, at least. */
const FEWEST_WORDS = 3;

function sentencesOf(blocks: readonly Block[], after: number): LeftOut[] {
  const sentences = blocks.filter(
    ({ text, linked }) =>
      ENDS_SENTENCE.test(text) &&
      text.split(' ', FEWEST_WORDS).length === FEWEST_WORDS &&
      2 * linked < text.length &&
      !isAside(text),
  );
  if (sentences.length === 0) return [];
  return [{ text: sentences.map(({ text }) => text).join('\n\n'), after }];
}

function findInside(source: readonly Block[], kept: readonly Block[]): LeftOut[] {
  const places = align(source, kept);
  const passages: LeftOut[] = [];
  let run: string[] = [];
  let after = 0;
  let left = MOST_CHARACTERS;
  for (const [index, { text }] of source.entries()) {
    const place = places.get(index);
    if (place === undefined) {
      if (after > 0) run.push(text);
      continue;
    }
    const passage = run.join('\n\n');
    left -= passage.length;
    if (run.some(isPassage) && left >= 0) passages.push({ text: passage, after });
    run = [];
    after = place + 1;
  }
  return passages;
}

function isPassage(text: string): boolean {
  return /\p{L}/u.test(text) && !isAside(text);
}

/** The places of kept blocks among all blocks, as close together as their order allows. */
function align(source: readonly Block[], kept: readonly Block[]): ReadonlyMap<number, number> {
  const occurrences = new Map<string, number[]>();
  for (const [index, { text }] of source.entries()) {
    const indices = occurrences.get(text);
    if (indices) indices.push(index);
    else occurrences.set(text, [index]);
  }
  // A page may print a paragraph of the report above it too, as a summary or in a list of reports.
  let end = -1;
  for (const { text } of kept) end = firstFrom(occurrences.get(text), end + 1) ?? end;
  let start = end + 1;
  for (const { text } of kept.toReversed()) {
    start = lastBefore(occurrences.get(text), start) ?? start;
  }
  const places = new Map<number, number>();
  let next = start;
  for (const [place, { text }] of kept.entries()) {
    const index = firstFrom(occurrences.get(text), next);
    if (index === undefined || index > end) continue;
    places.set(index, place);
    next = index + 1;
  }
  return places;
}

/** The first of ascending numbers that is at least `least`. */
function firstFrom(numbers: readonly number[] = [], least: number): number | undefined {
  return numbers[countBelow(numbers, least)];
}

/** The last of ascending numbers that is below `limit`. */
function lastBefore(numbers: readonly number[] = [], limit: number): number | undefined {
  return numbers[countBelow(numbers, limit) - 1];
}

/** How many of ascending numbers are below a limit, by halving. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
