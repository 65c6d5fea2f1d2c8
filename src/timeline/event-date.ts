import type { Span } from '../text/span.ts';
import type { Mention } from './dated-articles.ts';

/**
 * Which of the times that a sentence names is the time of what it tells.
 *
 * @param body - The article's body.
 * @param sentence - A span of `body`.
 * @param mentions - The times named in the sentence, in order.
 * @returns `null` if none is, or if it cannot be told.
 */
export function eventMention(
  _body: string,
  _sentence: Span,
  mentions: readonly Mention[],
): Mention | null {
  const [first, ...others] = mentions;
  if (!first) return null;
  return others.every(({ days }) => days.date === first.days.date) ? first : null;
}
