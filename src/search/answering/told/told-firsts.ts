import { namesAny } from '../../../reading/deeds/names.ts';
import { firstIn } from '../../../reading/firsts.ts';
import type { AskedFirst } from '../../question/beside/beside.ts';
import { type Around, type Place, textsAround } from '../surroundings.ts';

/** Whether a sentence says that something was the first, and it, the sentence before or the title names the place. */
export function isFirstNear({ first }: AskedFirst, place: Place, around: Around): boolean {
  const [text = '', ...others] = textsAround(place, around).reverse();
  const told = firstIn(text, first);
  if (told !== 'open') return told === 'own';
  return first.place.size === 0 || others.some((one) => namesAny(one, first.place, true));
}
