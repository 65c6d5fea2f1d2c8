import { lemma } from '../../../text/words/lemma.ts';

/** Short forms, and the words that they stand for. Reports and questions use either. */
const SHORT_FORMS: readonly (readonly [short: string, ...words: string[]])[] = [
  ['admin', 'administration'],
  ['amb', 'ambassador'],
  ['ammo', 'ammunition'],
  ['bn', 'billion'],
  ['brig', 'brigadier'],
  ['capt', 'captain'],
  ['chem', 'chemical'],
  ['chopper', 'helicopter'],
  ['cmdr', 'commander'],
  ['col', 'colonel'],
  ['copter', 'helicopter'],
  ['dept', 'department'],
  ['dr', 'doctor'],
  ['gen', 'general'],
  ['gov', 'governor', 'government'],
  ['govt', 'government'],
  ['heli', 'helicopter'],
  ['hosp', 'hospital'],
  ['hq', 'headquarters'],
  ['intel', 'intelligence'],
  ['intl', 'international'],
  ['jr', 'junior'],
  ['journo', 'journalist'],
  ['km', 'kilometre', 'kilometer'],
  ['lt', 'lieutenant'],
  ['maj', 'major'],
  ['med', 'medical'],
  ['mil', 'military', 'million'],
  ['min', 'minister', 'ministry', 'minute'],
  ['mln', 'million'],
  ['mt', 'mount'],
  ['natl', 'national'],
  ['nuke', 'nuclear'],
  ['op', 'operation'],
  ['org', 'organization', 'organisation'],
  ['pic', 'picture', 'photo'],
  ['pm', 'prime', 'premier'],
  ['pres', 'president'],
  ['prez', 'president'],
  ['prof', 'professor'],
  ['prov', 'province'],
  ['rep', 'representative'],
  ['sec', 'secretary'],
  ['sen', 'senator'],
  ['sgt', 'sergeant'],
  ['spox', 'spokesman'],
  ['sq', 'square'],
  ['sr', 'senior'],
  ['uni', 'university'],
  ['vid', 'video'],
  ['vp', 'vice'],
  ['gvt', 'government'],
  ['gvmt', 'government'],
  ['kms', 'kilometre', 'kilometer'],
];

const OTHERS = new Map<string, string[]>();
for (const [short, ...words] of SHORT_FORMS) {
  addTo(short, words.map(lemma));
  for (const word of words) addTo(lemma(word), [short]);
}

/** The words that a short form stands for, also in the plural, and the short forms of a word. */
export function shortForms(term: string): readonly string[] {
  return OTHERS.get(term) ?? OTHERS.get(term.replace(/s$/, '')) ?? [];
}

function addTo(term: string, others: readonly string[]): void {
  OTHERS.set(term, [...(OTHERS.get(term) ?? []), ...others]);
}
