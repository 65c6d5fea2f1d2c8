import { HAS_NAME } from '../../reading/kinds.ts';
import { LEANS } from '../../reading/sentence-kind.ts';
import { cut } from '../../text/span.ts';
import { type IndexedPassage, sentenceSpan } from '../index/search-index.ts';

/** Most sentences in a row that say "he" of someone whom the one before them names. */
const MOST_GOING_ON = 3;

/**
 * How many sentences of a passage up to one go on about someone without a name: "He was sued. He denied it."
 *
 * @returns At most three.
 */
export function goingOnAt(indexed: IndexedPassage, sentence: number): number {
  let count = 0;
  while (count < MOST_GOING_ON && count < sentence && goesOn(indexed, sentence - count)) count += 1;
  return count;
}

/** "He", "she" and the like, behind other words too: "According to records, he". */
const SOMEONE = /\b(?:he|she|his|her|him)\b/i;

function goesOn(indexed: IndexedPassage, sentence: number): boolean {
  const kinds = indexed.kinds[sentence] ?? 0;
  if ((kinds & HAS_NAME) !== 0) return false;
  const { body } = indexed.article.article;
  return (kinds & LEANS) !== 0 || SOMEONE.test(cut(body, sentenceSpan(indexed, sentence)));
}
