import { type Instance, PLACE } from '../../../../reading/kinds.ts';
import type { Term } from '../../../../text/words/terms.ts';
import type { ReadSentence } from '../read-sentence.ts';

/** Parts a number from a place that it is not at. */
const PARTED = /[;:]|\b(?:who|which|from|before|after)\b/i;

/** Most characters from a number to its place. */
const FARTHEST = 120;

/**
 * Leaves out the numbers of another place: the 40 of "80 were killed in Taji and 40 were killed in Homs" if a question asks
 * of Taji.
 *
 * @param numbers - In reading order.
 * @param places - The names of the question in the sentence.
 * @returns All numbers if the sentence does not tell one of the place asked about.
 */
export function numbersAtPlace(
  { text, instances }: ReadSentence,
  numbers: readonly Instance[],
  places: readonly Term[],
): readonly Instance[] {
  const named = instances.filter(({ kinds }) => (kinds & PLACE) !== 0);
  const asked = new Set(places.map(({ start }) => start));
  const isAsked = ({ start, end }: Instance) =>
    [...asked].some((place) => place >= start && place < end);
  const own = new Set<Instance>();
  const others = new Set<Instance>();
  let at = 0;
  for (const number of numbers) {
    while ((named[at]?.start ?? text.length) < number.end) at += 1;
    const place = named[at];
    if (!place || place.start - number.end > FARTHEST) continue;
    if (PARTED.test(text.slice(number.end, place.start))) continue;
    (isAsked(place) ? own : others).add(number);
  }
  return own.size === 0 ? numbers : numbers.filter((number) => !others.has(number));
}
