import { namesAny } from '../../../reading/deeds/names.ts';
import { leadersIn } from '../../../reading/leading/leaders.ts';
import type { AskedHolder, AskedLeader } from '../../question/beside/beside.ts';
import { holdersIn } from '../../speakers/office/holder-names.ts';
import { type Around, type Place, textsAround } from '../surroundings.ts';

/** Words for who holds a place, which no one leads. */
const HOLDING =
  /\b(?:control|controls|controlled|controlling|held|hold|holds|holding|captured|seized|recaptured|retook|liberated|took|taken|administers|administered|manages|managed|owns|owned|owner)\b/i;

/** "It is led by" can be some sentences behind the name. */
const NAMED_BEFORE = 3;

/** Whether a sentence tells by name who leads those whom a question names. */
export function isLeaderNear(
  { led, isOfPlaces }: AskedLeader,
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
  if (isOfPlaces && HOLDING.test(text) && isNamed(text)) return true;
  return leadersIn(text, led, [title, ...before].some(isNamed)).length > 0;
}

/** Whether a sentence tells by name who has an office. */
export function isHolderNear({ office }: AskedHolder, place: Place): boolean {
  const [text = ''] = textsAround(place, { before: 0, after: 0, byTitle: false });
  return holdersIn(text, office).length > 0;
}
