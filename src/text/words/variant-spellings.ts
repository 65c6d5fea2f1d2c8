import { remembered } from './remembered.ts';

/** British endings and the American ones, both ways. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2})is(?=(?:e|er|able|ement|ation|ational|ing|ed)$)/, 'iz'],
  [/(?<=[a-z]{2})iz(?=(?:e|er|able|ement|ation|ational|ing|ed)$)/, 'is'],
  [/(?<=[a-z]{2})ys(?=(?:e|er|ing|ed)$)/, 'yz'],
  [/(?<=[a-z]{2})yz(?=(?:e|er|ing|ed)$)/, 'ys'],
  [/(?<=[a-z]{2})our(?=(?:|ed|er|ing|ful|less|able|al|hood|ly|y|ite|ist|ism)$)/, 'or'],
  [/(?<=[a-z]{2})or(?=(?:|ed|er|ing|ful|less|able|al|hood|ly|y|ite|ist|ism)$)/, 'our'],
  [/(?<=[bcdghptv])re$/, 'er'],
  [/(?<=[bcdghptv])er$/, 're'],
  [/(?<=[a-z]{2})ence$/, 'ense'],
  [/(?<=[a-z]{2})ense$/, 'ence'],
  [/(?<=[a-z]{2})ogue$/, 'og'],
  [/(?<=[a-z]{2})og$/, 'ogue'],
  [/(?<=[a-z]{3}[aeio])ll(?=(?:ed|er|ing|or|ery|ous|ation)$)/, 'l'],
  [/(?<=[a-z]{3}[aeio])l(?=(?:ed|er|ing|or|ery|ous|ation)$)/, 'll'],
  [/(?<=[a-z]{2}[io])ll(?=(?:|ment|ful)$)/, 'l'],
  [/(?<=[a-z]{2}[io])l(?=(?:|ment|ful)$)/, 'll'],
  [/dgement$/, 'dgment'],
  [/dgment$/, 'dgement'],
];

type Pair = readonly [british: string, american: string];

const WORDS: readonly Pair[] = [
  ['aeroplane', 'airplane'],
  ['ageing', 'aging'],
  ['aluminium', 'aluminum'],
  ['artefact', 'artifact'],
  ['gaol', 'jail'],
  ['grey', 'gray'],
  ['jewellery', 'jewelry'],
  ['kerb', 'curb'],
  ['manoeuvre', 'maneuver'],
  ['mediaeval', 'medieval'],
  ['mould', 'mold'],
  ['moustache', 'mustache'],
  ['plough', 'plow'],
  ['practise', 'practice'],
  ['programme', 'program'],
  ['pyjama', 'pajama'],
  ['skilful', 'skillful'],
  ['smoulder', 'smolder'],
  ['sulphur', 'sulfur'],
  ['tsar', 'czar'],
  ['tyre', 'tire'],
  ['whisky', 'whiskey'],
];

/** Beginnings of words: `anaemia` and `anaemic`, `paediatric` and `paediatrician`. */
const STEMS: readonly Pair[] = [
  ['anaem', 'anem'],
  ['anaesth', 'anesth'],
  ['archaeolog', 'archeolog'],
  ['diarrhoe', 'diarrhe'],
  ['encyclopaed', 'encycloped'],
  ['enquir', 'inquir'],
  ['foet', 'fet'],
  ['gynaecolog', 'gynecolog'],
  ['haemo', 'hemo'],
  ['leukaem', 'leukem'],
  ['oestrogen', 'estrogen'],
  ['orthopaed', 'orthoped'],
  ['paediatr', 'pediatr'],
  ['sceptic', 'skeptic'],
];

const OTHER_WORDS: ReadonlyMap<string, string> = new Map(
  WORDS.flatMap(([british, american]) => [
    [british, american],
    [american, british],
  ]),
);

/** Most words to keep with their spellings. */
const MOST_KNOWN = 2_000;

/**
 * The British spellings of an American word, and the American ones of a British word: `recognise` and
 * `recognize`, `centre` and `center`. Not every spelling is a word, so ask the corpus for each.
 *
 * @param word - A lemma.
 */
export const variantSpellings = remembered(variantsOf, MOST_KNOWN);

function variantsOf(word: string): readonly string[] {
  if (!/^[a-z]{4,}$/.test(word)) return [];
  const found = new Set(ENDINGS.map(([pattern, other]) => word.replace(pattern, other)));
  for (const [british, american] of STEMS) {
    if (word.startsWith(british)) found.add(american + word.slice(british.length));
    if (word.startsWith(american)) found.add(british + word.slice(american.length));
  }
  found.add(OTHER_WORDS.get(word) ?? word);
  found.delete(word);
  return [...found];
}
