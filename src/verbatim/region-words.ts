import type { AskedWords } from './asked-words.ts';
import type { Region } from './candidates.ts';
import { align } from './comparing/align.ts';
import { type Comparison, compare } from './comparing/compare.ts';
import type { ComparedWord } from './comparing/compared-words.ts';

/** A region with its words. */
export interface ReadRegion {
  readonly region: Region;
  readonly words: readonly ComparedWord[];
}

/** Most cells of one alignment. More than the longest text and the passages around it have. */
export const MOST_CELLS = 3_000_000;

/** Compares words with the nearest words of a region; with the first of them if there are far too many. */
export function compareWith(asked: AskedWords, { region, words: all }: ReadRegion): Comparison {
  const words = all.slice(0, MOST_CELLS / Math.max(1, asked.words.length));
  const steps = align(
    asked.words.map(({ key }) => key),
    words.map(({ key }) => key),
    new Set(asked.breaks),
  );
  return compare(steps, asked, { text: region.article.body, words });
}
