import type { Instance } from '../../../../reading/kinds.ts';
import type { Term } from '../../../../text/words/terms.ts';

/** Between a number without a noun and the place to which it belongs: "52 in Alexandria". */
const IN = /^ (?:in|at|near) (?:the )?(?=\p{Lu})/u;

/** Most characters of that, with the first letter of the place. */
const REACH = 12;

/**
 * The part of a total that belongs to the place asked about: "302 people were killed, 232 in Cairo and 52 in
 * Alexandria".
 *
 * @param numbers - Numbers of one sentence.
 * @param places - The names of the question in it.
 * @returns `undefined` if the sentence does not divide a total among places.
 */
export function partInPlace(
  text: string,
  numbers: readonly Instance[],
  places: readonly Term[],
): Instance | undefined {
  const starts = new Set(places.map(({ start }) => start));
  const parts = numbers.flatMap((number) => {
    const joint = IN.exec(text.slice(number.end, number.end + REACH))?.[0];
    return joint === undefined ? [] : [{ number, place: number.end + joint.length }];
  });
  const [first] = numbers;
  // The total is before its parts.
  if (parts.length < 2 || !first || first === parts[0]?.number) return undefined;
  return parts.find(({ place }) => starts.has(place))?.number;
}
