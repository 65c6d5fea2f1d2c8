import { withPlainDigits } from '../../../text/words/fold.ts';

/** English words of questions and dates, by the Arabic ones. Folded, so with plain alefs. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['كم', 'how many'],
  ['متي', 'when'],
  ['اين', 'where'],
  ['وين', 'where'],
  ['كيف', 'how'],
  ['لماذا', 'why'],
  ['ليش', 'why'],
  ['ماذا', 'what'],
  ['شو', 'what'],
  ['مين', 'who'],
  ['يناير', 'January'],
  ['فبراير', 'February'],
  ['شباط', 'February'],
  ['مارس', 'March'],
  ['اذار', 'March'],
  ['ابريل', 'April'],
  ['نيسان', 'April'],
  ['مايو', 'May'],
  ['ايار', 'May'],
  ['يونيو', 'June'],
  ['حزيران', 'June'],
  ['يوليو', 'July'],
  ['تموز', 'July'],
  ['اغسطس', 'August'],
  ['سبتمبر', 'September'],
  ['ايلول', 'September'],
  ['اكتوبر', 'October'],
  ['نوفمبر', 'November'],
  ['ديسمبر', 'December'],
]);

/** Names of months that are two words, or also mean something else without a number beside them. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/كانون الثاني/gu, 'January'],
  [/كانون ال[أا]ول/gu, 'December'],
  [/تشرين ال[أا]ول/gu, 'October'],
  [/تشرين الثاني/gu, 'November'],
  [/(?<=[0-9] )[آا]ب(?!\p{L})|(?<!\p{L})[آا]ب(?= [0-9])/gu, 'August'],
  [/(?<!\p{L})من (?:هو|هي|هم)(?!\p{L})/gu, 'who is'],
  [/^من(?!\p{L})/u, 'who'],
];

/** Reads the months and digits of an Arabic question, and what it asks for, in English. */
export function withEnglishWords(text: string): string {
  return PHRASES.reduce(
    (read, [pattern, english]) => read.replace(pattern, english),
    withPlainDigits(text.trim()),
  );
}

/** The English words for an Arabic word that asks, or for a month; `null` for any other word. */
export function englishWord(folded: string): string | null {
  return WORDS.get(folded) ?? null;
}
