import { cut } from '../text/span.ts';
import { type Term, terms } from '../text/terms.ts';
import type { Quote } from './answer.ts';
import { DENIES, isNumberWord, sentenceKind } from './sentence-kind.ts';

/** How many quotes a reader is shown at first. */
const SHOWN = 3;

/** How far down the other side is looked for: so many quotes are needed to find it. */
export const REACH = 10;

/** Share of the shorter quote's words that two quotes on the same matter have in common. */
const SAME_MATTER = 0.35;

/** What one quote says, as far as another may contradict it. */
interface Said {
  readonly quote: Quote;
  readonly isDenial: boolean;
  readonly numbers: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/**
 * Puts a denial among the first three quotes when they only claim, a claim when they only deny, and
 * another number when all give the same, if a quote not far below tells of the same matter. It takes
 * the third place; the order is otherwise kept.
 *
 * @param quotes - Best first.
 */
export function withBothSides(quotes: readonly Quote[]): Quote[] {
  const [best, ...others] = quotes.slice(0, REACH).map(read);
  if (!best || others.length < SHOWN) return [...quotes];
  const shown = others.slice(0, SHOWN - 1);
  if (shown.some((other) => isOtherSide(other, best))) return [...quotes];
  // What was retracted stays behind everything that stands.
  const standing = others.slice(SHOWN - 1).filter(({ quote }) => quote.article.retracted === null);
  const other = standing.find((one) => isOtherSide(one, best));
  if (!other) return [...quotes];
  const rest = quotes.filter((quote) => quote !== other.quote);
  return [...rest.slice(0, SHOWN - 1), other.quote, ...rest.slice(SHOWN - 1)];
}

function read(quote: Quote): Said {
  const text = cut(quote.article.body, quote.span);
  const found = terms(text);
  return {
    quote,
    isDenial: (sentenceKind(text) & DENIES) !== 0,
    numbers: new Set(found.filter(isNumber).map(({ term }) => term)),
    words: new Set(found.filter((term) => !isNumber(term)).map(({ term }) => term)),
  };
}

function isNumber({ term, numeric }: Term): boolean {
  return isNumberWord(term, numeric);
}

function isOtherSide(other: Said, best: Said): boolean {
  const common = [...other.words].filter((word) => best.words.has(word)).length;
  const shorter = Math.min(other.words.size, best.words.size);
  if (common < 2 || common < SAME_MATTER * shorter) return false;
  return other.isDenial !== best.isDenial || differs(other.numbers, best.numbers);
}

/** Whether both give numbers, and none in common. */
function differs(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && ![...one].some((number) => other.has(number));
}
