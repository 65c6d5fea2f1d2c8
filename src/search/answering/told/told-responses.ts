import { tellsResponseOf } from '../../../reading/responses.ts';
import type { AskedResponse } from '../../question/beside/beside.ts';
import { type Around, type Place, textsAround } from '../surroundings.ts';

/** Whether a sentence, or one before it that it goes on from, can tell how those whom a question names responded. */
export function isResponseNear({ names }: AskedResponse, place: Place, around: Around): boolean {
  return textsAround(place, around).some((text) => tellsResponseOf(text, names));
}
