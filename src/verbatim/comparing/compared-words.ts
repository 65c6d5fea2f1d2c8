import type { Span } from '../../text/span.ts';
import { withoutEndlessMarks, withPlainDigits } from '../../text/words/fold.ts';
import { isStopWord } from '../../text/words/stop-words.ts';
import { WORD } from '../../text/words/words.ts';

/** A word as it is compared with another. */
export interface ComparedWord extends Span {
  /** Equal for words with the same letters. Leaves out case, quotation marks and vowel signs. */
  readonly key: string;
}

const ASCII = /^[ -~]*$/;
const DIGIT = /\p{N}/u;

/** Signs of an apostrophe within a word. */
const APOSTROPHES = /['’‘‛ʼ`´′]/gu;

/** Arabic vowel signs, and the line that stretches a word. */
const ARABIC_SIGNS = /[\u0640\u064b-\u0652\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/gu;

const THOUSANDS = /(?<=\d),(?=\d{3})/g;

const CURRENCIES = '$€£¥';
const PER_CENT = '%٪';

/**
 * Finds the words of a text as they are compared. Unlike `fold`, keeps accents and the forms of Arabic letters: they
 * can make another word. Signs of currency and per cent belong to their number.
 *
 * @param part - The part of the text to read; all of it if left out.
 * @returns Words with spans into the whole text.
 */
export function comparedWords(text: string, part?: Span): ComparedWord[] {
  const from = part?.start ?? 0;
  const read = part ? text.slice(part.start, part.end) : text;
  const found: ComparedWord[] = [];
  for (const { 0: printed, index } of read.matchAll(WORD)) {
    const start = from + index;
    const end = start + printed.length;
    const key = keyOf(printed, text.charAt(start - 1), text.charAt(end));
    if (key !== '') found.push({ start, end, key });
  }
  return found;
}

/** The letters of words, without anything between them. */
export function lettersOf(compared: readonly ComparedWord[]): string {
  return compared.map(({ key }) => key).join('');
}

/** The span from the first to the last of some words; `null` without any. */
export function spanOf(compared: readonly ComparedWord[]): Span | null {
  const [first, last] = [compared[0], compared.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Whether a word is a stop word. */
export function isCommon({ key }: ComparedWord): boolean {
  return isStopWord(key.replace("'", ''));
}

function keyOf(printed: string, before: string, after: string): string {
  const letters = spelling(printed);
  if (!DIGIT.test(printed)) return letters.includes('.') ? letters.replaceAll('.', '') : letters;
  const number = letters.replace(THOUSANDS, '');
  const currency = before !== '' && CURRENCIES.includes(before) ? before : '';
  return currency + number + (after !== '' && PER_CENT.includes(after) ? '%' : '');
}

function spelling(printed: string): string {
  if (ASCII.test(printed)) return printed.toLowerCase().replaceAll('`', "'");
  return withPlainDigits(withoutEndlessMarks(printed).normalize('NFKC').toLowerCase())
    .replace(ARABIC_SIGNS, '')
    .replace(APOSTROPHES, "'");
}
