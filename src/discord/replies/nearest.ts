import type { Article } from '../../corpus/article.ts';
import { attribution } from './attribution.ts';

/** Maximum number of articles named. */
const NAMED = 5;

/** The line above articles that are near the subject but not about it. */
export const CLOSEST = 'Closest by subject:';

/**
 * Names articles when there is nothing to quote.
 *
 * @param head - The line above them.
 * @param room - Maximum length of the lines below `head`, line ends included.
 * @returns `head` and the lines below it; empty without articles.
 */
export function articleLines(head: string, articles: readonly Article[], room: number): string[] {
  const lines = [head];
  let left = room;
  for (const article of articles.slice(0, NAMED)) {
    const line = `- ${attribution(article)}`;
    left -= line.length + 1;
    if (left > 0) lines.push(line);
  }
  return lines.length > 1 ? lines : [];
}
