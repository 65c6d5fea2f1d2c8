import { isCountry } from '../../../text/words/countries.ts';
import { lemma } from '../../../text/words/lemma.ts';
import { relatedWords } from '../../../text/words/related-words.ts';
import { keyOf } from './names.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Offices, each with the words that reports print for it. */
const OFFICES: ReadonlyMap<string, string> = officesByWord([
  'president',
  'minister',
  'chancellor',
  'king',
  'queen',
  'prince',
  'emir',
  'sultan',
  'pope',
  'patriarch',
  'archbishop',
  'bishop',
  'governor gov',
  'mayor',
  'senator sen',
  'ambassador',
  'envoy',
  'secretary',
  'undersecretary',
  'secretary-general',
  'director',
  'director-general',
  'attorney-general',
  'surgeon-general',
  'commissioner',
  'head chief',
  'leader',
  'commander',
  'speaker',
  'prosecutor',
  'coroner',
  'sheriff',
  'superintendent',
  'coordinator',
  'representative',
  'chairman chairwoman chairperson chair',
  'spokesman spokeswoman spokesperson',
]);

function officesByWord(groups: readonly string[]): Map<string, string> {
  return new Map(
    groups.flatMap((group) => {
      const [office = '', ...others] = group.split(' ');
      return [office, ...others].map((word) => [word, office] as const);
    }),
  );
}

/** Offices to or for a country, beside those of one: "the Russian ambassador to Syria". */
const SENT = setOf('ambassador envoy representative coordinator');

/** What a minister and the like is for. */
const PORTFOLIO = setOf(`
  prime foreign defence interior finance health information oil petroleum trade economy economic education justice
  transport transportation culture tourism agriculture energy environment labour treasury state press media vice
  deputy security home police army military intelligence navy commerce water electricity housing planning reconciliation
  development aid human rights humanitarian peace refugee refugees science religious social industry local municipal
  ministry department office party parliament parliamentary political crown`);

/** Words that do not tell one office from another. */
const PLAIN = setOf(`
  the a an new current acting interim outgoing long-time longtime provincial regional state-appointed city province
  region district county town village central eastern western northern southern north south east west affairs
  relations expatriates special senior top chief high embattled visiting governorate appointed local area capital`);

/** Words that tell that someone has not this office. */
const NOT_NOW = setOf(`
  former ex late onetime then deputy vice assistant under elect designate ousted deposed toppled fallen exiled shadow
  self-proclaimed self-declared so-called would-be aspiring associate co fired sacked retired wife husband son daughter`);

/** Between an office and a name: "Minister of Defence General Freij". */
const RANKS = setOf(`
  general gen colonel col lieutenant lt major maj brigadier brig captain capt admiral marshal field dr doctor mr mrs ms
  sheikh sir sayyed`);

/** The office that a word is, in the word that stands for all of its spellings; `null` for any other word. */
export function officeOf(lower: string): string | null {
  return OFFICES.get(lower) ?? null;
}

/** The words that reports print for an office. */
export function wordsForOffice(office: string): string[] {
  return [...OFFICES].filter(([, own]) => own === office).map(([word]) => word);
}

/** Whether those in an office are sent to a country. */
export function isSentOffice(office: string): boolean {
  return SENT.has(office);
}

/** Whether a word tells what someone in office is for: "foreign". */
export function isPortfolio(key: string): boolean {
  return PORTFOLIO.has(key);
}

/** Whether a word in lower case does not tell one office from another: "provincial". */
export function isPlainWord(lower: string): boolean {
  return PLAIN.has(lower);
}

/** Whether a word tells that someone has another office, or has it no more: "deputy", "former". */
export function isNotNow(key: string): boolean {
  return NOT_NOW.has(key);
}

/** Whether a word in lower case is a rank or a title before a name. */
export function isRank(lower: string): boolean {
  return RANKS.has(lower);
}

/** Names of states and bodies that have no word in common. */
const CALLED: ReadonlyMap<string, string> = new Map([
  ['us', 'america'],
  ['usa', 'america'],
  ['american', 'america'],
  ['america', 'america'],
  ['uk', 'britain'],
  ['britain', 'britain'],
  ['british', 'britain'],
  ['french', 'france'],
  ['indian', 'india'],
  ['uae', 'emirates'],
  ['emirati', 'emirates'],
  ['defense', 'defence'],
  ['labor', 'labour'],
]);

/** Two words that are one name. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['united states', 'us'],
  ['united kingdom', 'uk'],
  ['united nations', 'un'],
  ['secretary general', 'secretary-general'],
  ['director general', 'director-general'],
  ['attorney general', 'attorney-general'],
  ['surgeon general', 'surgeon-general'],
]);

/** The one word that stands for two; `null` if they are no pair. */
export function pairOf(first: string, next: string): string | null {
  return PAIRS.get(`${first} ${next}`) ?? null;
}

/** A key that a word beside an office shares with other spellings, and a nation with its country: "Syria’s", "Syrian". */
export function officeKey(lower: string): string {
  const plain = lower.replace(/'s$|s'$/, '').replaceAll('.', '');
  const called = CALLED.get(plain);
  if (called !== undefined) return called;
  // A word for what a minister is for is spelled in one way.
  if (PORTFOLIO.has(plain) || NOT_NOW.has(plain)) return plain;
  const country = countryOf(plain);
  return country ?? keyOf(plain).join(' ');
}

/** The country that a word is or is of; `null` for any other word. */
export function countryOf(word: string): string | null {
  const called = CALLED.get(word);
  if (called !== undefined && isCountryKey(called)) return called;
  const base = lemma(word);
  if (isCountry(base)) return base;
  // Some reports lose apostrophes: "Syrias foreign minister".
  if (word.endsWith('s') && isCountry(word.slice(0, -1))) return word.slice(0, -1);
  return relatedWords(base).family.find(isCountry) ?? null;
}

function isCountryKey(key: string): boolean {
  return key === 'america' || key === 'britain' || key === 'emirates' || isCountry(key);
}

/** Whether a key of {@link officeKey} is a country. */
export function isNationKey(key: string): boolean {
  return isCountryKey(key);
}
