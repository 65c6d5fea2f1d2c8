import { dateInWords } from '../text/calendar.ts';
import type { Article } from './article.ts';

/**
 * Says when an article was published. Of an undated one it says when it came into the corpus, as far
 * as that is known: the report was there by then.
 *
 * @returns `7 September 2019`, `undated, added 20 November 2026` or `undated`.
 */
export function publishedInWords({ published, added }: Article): string {
  if (published !== null) return dateInWords(published);
  return added === null ? 'undated' : `undated, added ${dayInWords(added)}`;
}

/**
 * Says a day in words.
 *
 * @param moment - A day, or a moment, as `Article.added` has it.
 */
export function dayInWords(moment: string): string {
  return dateInWords(moment.slice(0, '2026-11-20'.length));
}
