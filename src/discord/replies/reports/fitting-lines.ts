import type { Article } from '../../../corpus/article.ts';
import type { Texts } from '../../languages/texts.ts';
import { sizeOf } from '../../message/limits.ts';
import { attribution } from '../quotes/attribution.ts';

const LONGEST_TITLE = 100;

/**
 * Names articles, one per line, as long as they fit. The first one is always named.
 *
 * @param room - Maximum size of the lines, as `sizeOf` counts it, line ends included.
 */
export function fittingLines(articles: readonly Article[], room: number, texts: Texts): string[] {
  const lines: string[] = [];
  let left = room;
  for (const article of articles) {
    const line = `- ${attribution(article, texts, { longestTitle: LONGEST_TITLE })}`;
    left -= sizeOf(line) + 1;
    if (left < 0 && lines.length > 0) break;
    lines.push(line);
  }
  return lines;
}
