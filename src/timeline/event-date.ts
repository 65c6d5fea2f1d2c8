import type { Span } from '../text/span.ts';
import { CLUES } from './event-date/clues.ts';
import { isWithin, placesIn } from './event-date/place.ts';
import type { Mention } from './mention.ts';

/** A question tells nothing. */
const QUESTION = /[?؟][\s"'”’»)\]]*$/u;

/**
 * Which of the times that a sentence names is the time of what it tells.
 *
 * It goes by the surface: clauses, prepositions, and what stands beside a time speak for or against
 * it. Of times that pass, the one that most speaks for is taken, of equals the first: a sentence that
 * tells two events (`was arrested on Friday and charged on Monday`) stands where it begins. A day
 * that will come dates a sentence only if its main clause announces it and nothing else is dated.
 *
 * @param body - The article's body.
 * @param sentence - A span of `body`.
 * @param mentions - The times named in the sentence, in order.
 * @returns One of `mentions`, or a range over two that are its ends; `null` if none is the event's,
 *   or if it cannot be told.
 */
export function eventMention(
  body: string,
  sentence: Span,
  mentions: readonly Mention[],
): Mention | null {
  if (mentions.length === 0 || QUESTION.test(body.slice(sentence.start, sentence.end))) return null;
  const weighed = placesIn(body, sentence, mentions)
    .map((place) => ({ place, weight: CLUES.reduce((sum, clue) => sum + clue(place), 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  const [best] = weighed;
  if (!best) return null;
  // The day beats the month it lies in.
  const finer = weighed.find(
    ({ place }) =>
      place.days.date !== best.place.days.date && isWithin(place.days, best.place.days),
  );
  return (finer ?? best).place.mention;
}
