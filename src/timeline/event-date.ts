import type { Span } from '../text/span.ts';
import { CLUES } from './event-date/clues.ts';
import { isWithin, placesIn } from './event-date/place.ts';
import type { Mention } from './mention.ts';

/** Questions report no event. */
const QUESTION = /[?؟][\s"'”’»)\]]*$/u;

/**
 * Chooses which of the times in a sentence is the time of its event.
 *
 * It uses the surface of the sentence: clauses, prepositions and neighbouring words count for or against a
 * time. The time with the highest positive sum wins, and the first among equals: a sentence with two
 * events (`was arrested on Friday and charged on Monday`) has the date of the first. A future day dates a
 * sentence only if its main clause announces the event and no other time dates it.
 *
 * @param body - The article's body.
 * @param sentence - A span of `body`.
 * @param mentions - The times named in the sentence, in order.
 * @returns One of `mentions`, or a range from one to another; `null` if none is known to date the event.
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
  // A day wins over the month that contains it.
  const finer = weighed.find(
    ({ place }) =>
      place.days.date !== best.place.days.date && isWithin(place.days, best.place.days),
  );
  return (finer ?? best).place.mention;
}
