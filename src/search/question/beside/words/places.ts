import type { WordGroup } from './word-groups.ts';

/** How many of a kind happened together, with words that reports use for it. A single one is another event. */
export const MULTIPLES: readonly WordGroup[] = [
  ['twin', 'two both pair second double'],
  ['triple', 'three third'],
];

/** Kinds of places, and gatherings that stand for them, with words that only reports about them have. */
export const PLACES: readonly WordGroup[] = [
  ['bakery', 'bread baker'],
  ['mosque', 'prayer worshipper imam minaret'],
  ['church cathedral', 'mass priest bishop parish congregation'],
  ['hospital clinic', 'medical medic health doctor patient surgery'],
  ['school', 'pupil student class education teacher schoolchild classroom'],
  ['university college', 'student campus faculty'],
  ['hotel', 'guest'],
  ['market marketplace souk bazaar', 'shop shopper trader vegetable'],
  ['wedding', 'marry bride groom celebration'],
  ['funeral', 'mourn bury'],
  ['prison jail', 'inmate detainee cell prisoner detention'],
  ['camp', 'tent displaced refugee'],
  ['bridge'],
  ['dam'],
  ['airport airbase airfield', 'runway'],
  ['base barracks', 'airport camp headquarters garrison outpost'],
  ['checkpoint'],
  ['bus', 'coach minibus'],
  ['embassy consulate', 'ambassador'],
  ['museum'],
  ['stadium'],
  ['factory', 'plant'],
  ['warehouse depot', 'store storage'],
  ['pipeline', 'pipe'],
  ['shrine mausoleum'],
  ['port harbour', 'dock'],
  ['restaurant cafe', 'coffee'],
  ['court courthouse', 'judge trial'],
];
