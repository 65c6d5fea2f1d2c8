import { type Instance, PLACE } from '../../../../reading/kinds.ts';
import { listsWithoutOrigins } from '../../../../reading/lists.ts';
import type { Question } from '../../../question/question.ts';

/** The listed places that something only comes from, where a question asks which ones do something. */
export function originsIn(
  text: string,
  all: readonly Instance[],
  { isSeveral, direction }: Question['asks'],
): ReadonlySet<Instance> {
  if (!isSeveral || direction !== null) return new Set();
  const places = all.filter(({ kinds }) => (kinds & PLACE) !== 0);
  const others = new Set(listsWithoutOrigins(text, places).flat());
  return new Set(places.filter((place) => !others.has(place)));
}
