import { namesAny } from '../../../reading/deeds/names.ts';
import { isOneOf, type Names, piecesOf } from '../../../reading/deeds/pieces.ts';
import { tellsHolderOf } from '../../../reading/leading/holders.ts';
import { leadersIn } from '../../../reading/leading/leaders.ts';
import type { AskedHolder, AskedLeader } from '../../question/beside/beside.ts';
import { holdersIn } from '../../speakers/office/holder-names.ts';
import { type Around, type Place, textsAround } from '../surroundings.ts';

/** "It is led by" can be some sentences behind the name. */
const NAMED_BEFORE = 3;

/** What a body is for can be told some sentences away. */
const MATTER = { before: 3, after: 3, byTitle: true } as const;

/** Whether a sentence tells by name who leads those whom a question names. */
export function isLeaderNear(
  { led, about, isOfPlaces }: AskedLeader,
  place: Place,
  around: Around,
): boolean {
  const { title } = place.indexed.article.article;
  const [text = '', ...before] = textsAround(place, {
    ...around,
    before: NAMED_BEFORE,
    byTitle: false,
  }).reverse();
  const isNamed = (one: string) => namesAny(one, led.names, true);
  if (about.some((terms) => !isToldAround(terms, place))) return false;
  if (isOfPlaces && tellsHolderOf(text, led.names)) return true;
  return leadersIn(text, led, [title, ...before].some(isNamed)).length > 0;
}

/** Whether one of some terms is near a sentence or in the title. */
function isToldAround(terms: Names, place: Place): boolean {
  return textsAround(place, MATTER).some((text) =>
    piecesOf(text).some((piece) => isOneOf(terms, piece)),
  );
}

/** Whether a sentence tells by name who has an office. */
export function isHolderNear({ office }: AskedHolder, place: Place): boolean {
  const [text = ''] = textsAround(place, { before: 0, after: 0, byTitle: false });
  return holdersIn(text, office).length > 0;
}
