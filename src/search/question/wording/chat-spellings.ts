import { editsBetween } from '../../../text/edit-distance.ts';

/** What people type in a chat, by the words it stands for. Left out if it is also another word. */
const TYPED: readonly (readonly [word: string, spellings: string])[] = [
  ['what', 'wat wut wot waht hwat whta wht'],
  ['what is', 'whats wats'],
  ['when', 'wen whn wehn whne'],
  ['when is', 'whens'],
  ['where', 'wher whr whre wehre'],
  ['where is', 'wheres'],
  ['which', 'wich whch wihch whcih whitch'],
  ['who is', 'whos'],
  ['why', 'wyh'],
  ['how', 'hw hwo'],
  ['many', 'mny meny mnay'],
  ['much', 'mch mutch muhc mcuh'],
  ['the', 'teh hte'],
  ['about', 'abt abot abuot'],
  ['people', 'ppl peopel peple poeple'],
  ['because', 'bc bcs bcz bcuz cuz coz'],
  ['before', 'b4'],
  ['with', 'w wiht'],
  ['from', 'frm fom rfom'],
  ['you', 'u yu'],
  ['your', 'ur'],
  ['are', 'r'],
  ['and', 'adn n nd'],
  ['that', 'taht tht'],
  ['this', 'thsi tihs'],
  ['was', 'wuz'],
  ['have', 'hav hv ahve'],
  ['through', 'thru'],
  ['going to', 'gonna gunna'],
  ['want to', 'wanna'],
  ['have to', 'gotta'],
  ['give me', 'gimme'],
  ['let me', 'lemme'],
  ['someone', 'some1 sum1'],
  ['anyone', 'any1 ne1'],
  ['today', '2day'],
  ['yesterday', 'yday ystd'],
  ['year', 'yr'],
  ['years', 'yrs'],
  ['week', 'wk'],
  ['weeks', 'wks'],
  ['month', 'mth mnth'],
  ['months', 'mths mnths'],
];

const SPELLED: ReadonlyMap<string, string> = new Map(
  TYPED.flatMap(([word, spellings]) => spellings.split(' ').map((typed) => [typed, word] as const)),
);

/** Words of grammar, and words that ask. Those that ask are first, as the likelier ones. */
const SMALL_WORDS =
  `which where when what whose many much happened happening happens happen before between against
  according about because beyond within behind across around towards among after during through without would could should their there these those
  other another every each only until since while people have with from that this they were does doing being`.split(
    /\s+/,
  );

const CALENDAR =
  `January February March April June July August September October November December Monday Tuesday
  Wednesday Thursday Friday Saturday Sunday`.split(/\s+/);

/** Fewest letters of a word that is read as another with one mistake, and with two. */
const LEAST = { one: 4, two: 7, calendar: 5 } as const;

/** The words that a spelling of the chat stands for; `null` for any other word. */
export function spelledOut(folded: string): string | null {
  return SPELLED.get(folded) ?? null;
}

/**
 * Finds the word of grammar, the month or the weekday that a word is a mistake for.
 *
 * @param folded - Not a word of the dictionary or the corpus.
 * @returns `null` if it is none.
 */
export function mendSmallWord(folded: string): string | null {
  if (folded.length < LEAST.one) return null;
  const small = SMALL_WORDS.find((word) => editsBetween(folded, word, 1) !== null);
  if (small !== undefined || folded.length < LEAST.calendar) return small ?? null;
  const most = folded.length < LEAST.two ? 1 : 2;
  const begin = (word: string) => word.toLowerCase()[0] === folded[0];
  return (
    CALENDAR.find(
      (word) => begin(word) && editsBetween(folded, word.toLowerCase(), most) !== null,
    ) ?? null
  );
}
