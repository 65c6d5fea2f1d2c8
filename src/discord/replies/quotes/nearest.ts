import type { Article } from '../../../corpus/article.ts';
import type { Texts } from '../../languages/texts.ts';
import { sizeOf } from '../../message/limits.ts';
import { attribution } from './attribution.ts';

/** Maximum number of articles named. */
const NAMED = 5;

/**
 * Names articles when there is nothing to quote.
 *
 * @param head - The line above them.
 * @param room - Maximum size of the lines below `head`, as `sizeOf` counts it, line ends included.
 * @returns `head` and the lines below it; empty without articles.
 */
export function articleLines(
  head: string,
  articles: readonly Article[],
  room: number,
  texts: Texts,
): string[] {
  const lines = [head];
  let left = room;
  for (const article of articles.slice(0, NAMED)) {
    const line = `- ${attribution(article, texts)}`;
    left -= sizeOf(line) + 1;
    if (left > 0) lines.push(line);
  }
  return lines.length > 1 ? lines : [];
}
