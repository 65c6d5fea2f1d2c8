import { type Instance, SHARE } from '../../../../reading/kinds.ts';

/** In which units reports tell how much there is of something. */
const UNITS: readonly (readonly [asked: RegExp, units: RegExp])[] = [
  [
    /\bhow (?:much|many) (?:\w{1,20} ){0,2}(?:oil|petrol|gasoline|fuel|diesel|kerosene|crude|gas|water|milk)\b/i,
    /^[ -]?(?:\w{1,12} )?(?:barrels?|gallons?|lit(?:re|er)s?|tons?|tonnes?|cubic|bpd|bottles?|tankers?)\b/i,
  ],
  [
    /\bhow much (?:\w{1,20} ){0,2}(?:land|territory|ground|area|farmland)\b/i,
    /^[ -]?(?:\w{1,12} )?(?:acres?|hectares?|square|sq|km2?|kilomet(?:re|er)s?|miles?|villages?|towns?)\b/i,
  ],
  [
    /\bhow much (?:\w{1,20} ){0,2}(?:food|wheat|flour|grain|rice|bread|meat|sugar)\b/i,
    /^[ -]?(?:\w{1,12} )?(?:tons?|tonnes?|kilos?|kilograms?|kg|sacks?|bags?|trucks?|loaves|parcels?|pounds)\b/i,
  ],
];

/** Most characters behind a number that are read for its unit. */
const REACH = 32;

/** Whether a number has a unit in which reports measure what a question asks the amount of. A share tells it of anything. */
export function fitsUnit(text: string, { end, kinds }: Instance, question: string): boolean {
  const found = UNITS.find(([asked]) => asked.test(question));
  return !found || (kinds & SHARE) !== 0 || found[1].test(text.slice(end, end + REACH));
}
