import type { Article } from '../../corpus/article.ts';
import { attribution } from './attribution.ts';

const LONGEST_TITLE = 100;

/**
 * Names articles, one per line, as long as they fit. The first one is always named.
 *
 * @param room - Maximum length of the lines, line ends included.
 */
export function fittingLines(articles: readonly Article[], room: number): string[] {
  const lines: string[] = [];
  let left = room;
  for (const article of articles) {
    const line = `- ${attribution(article, { longestTitle: LONGEST_TITLE })}`;
    left -= line.length + 1;
    if (left < 0 && lines.length > 0) break;
    lines.push(line);
  }
  return lines;
}
