import { isNation } from '../../text/words/countries.ts';
import { lemma } from '../../text/words/lemma.ts';
import type { Word } from '../../text/words/words.ts';

/** Things that reports count, with the words of each line for one another, or for some of the others. */
const LINES: readonly string[] = [
  'village town city hamlet settlement locality',
  'neighbourhood neighborhood district suburb quarter area',
  'house home building apartment flat block tower shop',
  'hospital clinic facility centre center',
  'school facility centre center',
  'church cathedral mosque shrine monastery temple',
  'market marketplace bazaar souk shop store bakery',
  'camp settlement site shelter',
  'tent shelter',
  'vehicle car taxi',
  'vehicle truck lorry tanker trailer',
  'vehicle truck lorry car pickup van jeep',
  'vehicle bus minibus coach',
  'vehicle ambulance',
  'vehicle tank armour',
  'vehicle motorbike motorcycle bike',
  'vehicle bulldozer digger',
  'convoy truck lorry bus vehicle',
  'aircraft plane jet warplane airplane airliner bomber flight',
  'aircraft helicopter chopper gunship',
  'aircraft drone uav',
  'ship boat vessel warship frigate carrier ferry tanker',
  'rocket missile shell mortar projectile munition round',
  'bomb barrel explosive device munition mine landmine charge',
  'bomb explosion blast',
  'sortie flight mission raid strike airstrike attack',
  'raid strike airstrike attack bombardment explosion blast assault',
  'checkpoint roadblock post',
  'base airbase airport airfield',
  'bridge',
  'tunnel',
  'gun rifle machinegun weapon',
  'bullet round shot',
  'meal ration parcel packet',
  'country nation state',
  'group faction organisation organization militia movement agency',
  'company firm business bank',
  'animal pig hog',
  'animal cow cattle sheep goat',
  'animal bird chicken duck turkey',
  'animal horse camel donkey',
  'animal dog cat',
];

/** One word for the forms of a noun, also of those that the dictionary does not have. */
function keyOf({ folded }: Pick<Word, 'folded'>): string {
  return lemma(folded).replace(/s$/, '');
}

const LINES_OF = new Map<string, readonly number[]>();
for (const [at, line] of LINES.entries()) {
  for (const folded of line.split(' ')) {
    const key = keyOf({ folded });
    LINES_OF.set(key, [...(LINES_OF.get(key) ?? []), at]);
  }
}

/** More people whom reports count than `counts.ts` has, and words for what happens to them. */
const PEOPLE: ReadonlySet<string> = new Set(
  `refugee migrant prisoner inmate detainee protester demonstrator worker employee passenger patient journalist reporter
  tourist orphan survivor volunteer relative girl boy baby infant teenager teacher lawyer official guard attacker bomber
  worshipper marine pilot sailor pensioner foreigner national family case infection arrest`
    .split(/\s+/)
    .map((folded) => keyOf({ folded })),
);

/** Not "bus", "crisis" or "press". */
const PLURAL = /[^sui]s$/;

/** Whether a word is the plural of a noun by its form. */
export function isPlural({ folded }: Pick<Word, 'folded'>): boolean {
  return PLURAL.test(folded);
}

/** Whether a word names several things, such as villages or rockets, and no people. */
export function areThings(word: Pick<Word, 'folded'>): boolean {
  return (isPlural(word) || word.folded === 'aircraft') && LINES_OF.has(keyOf(word));
}

/** Whether a word names one of the things that reports count: the tank of "one tank". */
export function isThing(word: Pick<Word, 'folded'>): boolean {
  return LINES_OF.has(keyOf(word));
}

/** Whether a word names several people of some sort: "prisoners", "Mexicans". */
export function areSortOfPeople(word: Pick<Word, 'folded'>): boolean {
  return isPlural(word) && (PEOPLE.has(keyOf(word)) || isNation(keyOf(word)));
}

/** Whether words for what a number counts name things that are no people, such as villages or rockets. */
export function isOfThings(counted: readonly Word[]): boolean {
  return counted.some(areThings);
}

/** Whether one word for things can be meant by another: lorries by "trucks" or "vehicles". */
export function canBeSameThing(one: Pick<Word, 'folded'>, other: Pick<Word, 'folded'>): boolean {
  const lines = LINES_OF.get(keyOf(one)) ?? [];
  return (LINES_OF.get(keyOf(other)) ?? []).some((line) => lines.includes(line));
}
