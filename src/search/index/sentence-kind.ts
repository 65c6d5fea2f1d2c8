import { MONTHS } from '../../text/iso-dates.ts';
import { isStopWord } from '../../text/words/stop-words.ts';
import { type Word, words } from '../../text/words/words.ts';

/** Bits of a sentence's kind. The first three are what a question may ask for. */
export const HAS_NUMBER = 1;
export const HAS_DATE = 2;
export const HAS_NAME = 4;
/** It leans on the sentence before: "It is led by …", "He said …". */
export const LEANS = 8;
/** It denies: "The ministry rejected the report as baseless." */
export const DENIES = 16;
/** It speaks of its writer or to its reader: "We think …". Questions seldom ask about them. */
export const ADDRESSES = 32;
/** It has a colon, a semicolon or a bar: a headline, a list, a label. */
export const LISTS = 64;

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy
  eighty ninety hundred hundreds thousand thousands million millions billion billions dozen dozens
  half third quarter`.split(/\s+/),
);

const DATE_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS.map((month) => month.toLowerCase()),
  ...`monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept
  oct nov dec yesterday today tomorrow week month year years months weeks decade century spring
  summer autumn winter morning evening night`.split(/\s+/),
]);

/** A sentence that begins with one of these takes its subject from the one before. */
const LEANING_STARTS: ReadonlySet<string> = new Set(
  'it he she they this that these those his her their its him them'.split(' '),
);

const ADDRESSING: ReadonlySet<string> = new Set('i we you your our my'.split(' '));

const DENIALS: ReadonlySet<string> = new Set(
  `deny denies denied denying denial denials reject rejects rejected rejecting refute refutes refuted
  refuting dismiss dismisses dismissed dismissing dispute disputes disputed contradict contradicts
  contradicted untrue false baseless fabricated unfounded`.split(/\s+/),
);

/**
 * Reads the kind of a sentence.
 *
 * @param sentence - One sentence, as printed.
 * @param all - Its words, if they have been read already.
 * @returns {@link HAS_NUMBER}, {@link HAS_DATE}, {@link HAS_NAME}, {@link LEANS}, {@link DENIES},
 *   {@link ADDRESSES} and {@link LISTS}, added up.
 */
export function sentenceKind(sentence: string, all: readonly Word[] = words(sentence)): number {
  let kind = 0;
  for (const [index, word] of all.entries()) {
    if (DENIALS.has(word.folded)) kind |= DENIES;
    if (ADDRESSING.has(word.folded)) kind |= ADDRESSES;
    if (isDate(word)) kind |= HAS_DATE;
    else if (word.numeric || NUMBER_WORDS.has(word.folded)) kind |= HAS_NUMBER;
    else if (index > 0 && word.capitalised && !isStopWord(word.folded)) kind |= HAS_NAME;
  }
  if (all[0] && LEANING_STARTS.has(all[0].folded)) kind |= LEANS;
  if (/[:;|]/.test(sentence)) kind |= LISTS;
  return kind;
}

/** Whether a word, folded or as a lemma, is a number rather than a year or a part of a date. */
export function isNumberWord(word: string, numeric: boolean): boolean {
  return (numeric || NUMBER_WORDS.has(word)) && !isDate({ folded: word, capitalised: false });
}

function isDate(word: Pick<Word, 'folded' | 'capitalised'>): boolean {
  if (/^(?:1[5-9]|20)\d\ds?$/.test(word.folded)) return true;
  if (word.folded === 'may' || word.folded === 'march' || word.folded === 'mar') {
    return word.capitalised;
  }
  return DATE_WORDS.has(word.folded);
}
