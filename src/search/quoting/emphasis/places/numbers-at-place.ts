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
  const asked = askedAmong(named, places);
  const own = new Set<Instance>();
  const others = new Set<Instance>();
  let at = 0;
  for (const number of numbers) {
    while ((named[at]?.start ?? text.length) < number.end) at += 1;
    const place = named[at];
    if (!place || place.start - number.end > FARTHEST) continue;
    if (PARTED.test(text.slice(number.end, place.start))) continue;
    (asked.has(place) ? own : others).add(number);
  }
  return own.size === 0 ? numbers : numbers.filter((number) => !others.has(number));
}

/** The places that have a name of the question. Both are in reading order. */
function askedAmong(named: readonly Instance[], names: readonly Term[]): ReadonlySet<Instance> {
  const found = new Set<Instance>();
  let at = 0;
  for (const place of named) {
    while ((names[at]?.start ?? place.start) < place.start) at += 1;
    if ((names[at]?.start ?? place.end) < place.end) found.add(place);
  }
  return found;
}
