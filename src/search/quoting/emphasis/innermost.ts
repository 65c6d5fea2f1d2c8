import { HAS_NAME, type Instance, PLACE } from '../../../reading/kinds.ts';

/** Between a place and a larger one that it is in: "Jisreen, a town in the east of Damascus". */
const DESCRIBED_BY_PLACE =
  /^,? (?:an?|the) (?:[\w-]{1,20} ){0,4}(?:town|city|village|suburb|district|neighbou?rhood|area|region|province|camp|enclave|bastion)\b[^.;]{0,60}$/i;
const IN_PLACE =
  /^,? (?:in|of|near|outside|inside|(?:\w{1,9} )?(?:north|south|east|west)\w{0,8} of) (?:the )?(?:[\w-]{1,20} ){0,4}$/i;

/** The smallest place that a sentence says is in or near a place; that place itself if there is none. */
export function innermost(text: string, place: Instance, all: readonly Instance[]): Instance {
  const inner = all.findLast((one) => {
    if (one.end > place.start || (one.kinds & HAS_NAME) === 0) return false;
    const between = text.slice(one.end, place.start);
    return (
      DESCRIBED_BY_PLACE.test(between) || ((one.kinds & PLACE) !== 0 && IN_PLACE.test(between))
    );
  });
  return inner ? innermost(text, inner, all) : place;
}
