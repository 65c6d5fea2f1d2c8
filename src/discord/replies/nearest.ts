import type { Article } from '../../corpus/article.ts';
import { attribution } from './attribution.ts';

/** Most articles named. */
const NAMED = 5;

/** What stands over articles that are near but not on the subject. */
export const CLOSEST = 'Closest by subject:';

/**
 * Names articles when there is nothing to quote.
 *
 * @param head - What stands over them.
 * @param room - Length of the longest result, its line ends included.
 * @returns Lines; none without articles.
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
