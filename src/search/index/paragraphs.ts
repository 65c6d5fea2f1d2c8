import { isHeading } from '../../text/sentences.ts';
import { type IndexedPassage, sentenceSpan } from './search-index.ts';

/** Whether a paragraph ends between two sentences of a passage, or one of them is outside it. */
export function isParted(indexed: IndexedPassage, before: number, after: number): boolean {
  if (before < 0 || after >= indexed.passage.sentences.length) return true;
  const { start } = sentenceSpan(indexed, after);
  return indexed.article.article.body
    .slice(sentenceSpan(indexed, before).end, start)
    .includes('\n');
}

/**
 * The heading of the section in which a sentence of a passage is.
 *
 * @returns Its index in the passage, or `null` if the passage has none before the sentence.
 */
export function headingOver(indexed: IndexedPassage, sentence: number): number | null {
  const { body } = indexed.article.article;
  for (let at = sentence - 1; at >= 0; at -= 1) {
    if (isHeading(body, sentenceSpan(indexed, at))) return at;
  }
  return null;
}
