import { lemma } from './lemma.ts';
import { relatedWords } from './related-words.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Shorter words and these are in the names of several countries, or name something else as well. */
const SHORTEST = 4;
const GENERAL: ReadonlySet<string> = new Set(
  'city united states kingdom republic islands island north south east west new saint and the of federated democratic central territories territory saudi'.split(
    ' ',
  ),
);

/** Countries that reports call otherwise than the Unicode data: `Türkiye`, `Myanmar`. */
const CALLED: readonly string[] = ['turkey', 'burma'];

/** Whether a word, as a lemma, is a country or of one: `iraq`, `iraqi`. */
export function isNation(word: string): boolean {
  return isCountry(word) || relatedWords(word).family.some(isCountry);
}

let countries: ReadonlySet<string> | null = null;

/** Whether a word, as a lemma, is in the English name of a country, as the Unicode data of the runtime has it or as reports call it. */
export function isCountry(word: string): boolean {
  countries ??= readCountries();
  return countries.has(word);
}

function readCountries(): ReadonlySet<string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const all = codes.flatMap(
    (code) =>
      names
        .of(code)
        ?.toLowerCase()
        .match(/\p{L}+/gu) ?? [],
  );
  const own = all.filter((word) => word.length >= SHORTEST && !GENERAL.has(word));
  return new Set([...own, ...CALLED].map(lemma));
}
