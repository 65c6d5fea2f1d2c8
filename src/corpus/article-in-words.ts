import { dateInWords } from '../text/iso-dates.ts';
import type { Article } from './article.ts';

/**
 * Says when an article was published. For an undated article, says when it was added, if known: the
 * report existed by then.
 *
 * @returns `7 September 2019`, `undated, added 20 November 2026` or `undated`.
 */
export function publishedInWords({ published, added }: Article): string {
  if (published !== null) return dateInWords(published);
  return added === null ? 'undated' : `undated, added ${dayInWords(added)}`;
}

/**
 * Writes a day in words, for example `20 November 2026`.
 *
 * @param moment - A day, or a moment such as `Article.added`.
 */
function dayInWords(moment: string): string {
  return dateInWords(moment.slice(0, '2026-11-20'.length));
}
