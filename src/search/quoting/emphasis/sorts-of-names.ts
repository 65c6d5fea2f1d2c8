import { GROUP, PERSON, PLACE } from '../../../reading/kinds.ts';

/** What a name can name. */
export const SORTS = PERSON | PLACE | GROUP;

/** Whether a name is known to name something else than what is asked for. */
export function isOther(kinds: number, narrow: number): boolean {
  return (kinds & SORTS) !== 0 && (narrow & SORTS) !== 0 && (kinds & narrow & SORTS) === 0;
}
