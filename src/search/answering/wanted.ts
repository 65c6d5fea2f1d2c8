import { areOfOthers } from '../../reading/deeds/forces.ts';
import type { Wanted } from '../question/beside/beside.ts';
import type { Concept } from '../question/concepts.ts';
import {
  type Around,
  areTogetherNear,
  canBeSaidNear,
  canTellNotNear,
  isActorNamed,
  isDeathNear,
  isDeedNear,
  isDoneByOthers,
  isNamedNear,
  isOfficeNear,
  isPrintedNear,
  isTitleNear,
  isToldNear,
  type Place,
  textsAround,
} from './surroundings.ts';
import { isActNear } from './told/told-acts.ts';
import { isFirstNear } from './told/told-firsts.ts';
import { isHolderNear, isLeaderNear } from './told/told-leaders.ts';
import { isResponseNear } from './told/told-responses.ts';
import { canGoThere } from './told/told-ways.ts';

/** Whether a sentence, or one near it, has what an answer must name or tell of. */
export function hasBeside(
  wanted: Wanted,
  concepts: readonly Concept[],
  place: Place,
  around: Around,
): boolean {
  const isAnyNamed = (anyOf: readonly number[]) =>
    anyOf.flatMap((at) => concepts[at] ?? []).some((one) => isNamedNear(one, place, around));
  switch (wanted.kind) {
    case 'name':
      return isAnyNamed(wanted.anyOf);
    case 'word':
      return (
        isAnyNamed(wanted.anyOf) ||
        isToldNear(wanted.told, wanted.other, place, around) ||
        isOfficeNear(wanted.beforeOffice, place, around)
      );
    case 'place':
      return isPrintedNear(wanted.told, place, around);
    case 'together':
      return areTogetherNear(wanted.terms, place, around);
    case 'title':
      return isTitleNear(wanted.of, place, around);
    case 'negation':
      return canTellNotNear(place, around);
    case 'death':
      return isDeathNear(wanted.death.last, place, around);
    case 'sayer':
      return canBeSaidNear(wanted.sayer, place, around);
    case 'actor':
      return isActorNamed(wanted.actor, place, around) && !isDoneByOthers(wanted.actor, place);
    case 'deed':
      return isDeedNear(wanted.deed, place, around);
    case 'leader':
      return isLeaderNear(wanted.leader, place, around);
    case 'holder':
      return isHolderNear(wanted.holder, place);
    case 'first':
      return isFirstNear(wanted.asked, place, around);
    case 'response':
      return isResponseNear(wanted.response, place, around);
    case 'forces':
      return !textsAround(place, around).some((text) => areOfOthers(text, wanted.forces.names));
    case 'way':
      return canGoThere(wanted.way, place);
    case 'act':
      return isActNear(wanted.act, concepts, place, around);
  }
}
