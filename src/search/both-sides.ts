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

/** As much of a quote as is looked at. */
type Cut = Pick<Quote, 'article' | 'span'>;

/** What one quote says, as far as another may contradict it. */
interface Said {
  readonly text: string;
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
export function withBothSides<Quoted extends Cut>(quotes: readonly Quoted[]): Quoted[] {
  const [first, ...others] = quotes.slice(0, REACH);
  if (!first || others.length < SHOWN) return [...quotes];
  const best = read(first);
  const contradicts = (quote: Quoted) => isOtherSide(read(quote), best);
  if (others.slice(0, SHOWN - 1).some(contradicts)) return [...quotes];
  // What was retracted stays behind everything that stands.
  const standing = others.slice(SHOWN - 1).filter(({ article }) => article.retracted === null);
  const other = standing.find(contradicts);
  if (!other) return [...quotes];
  const rest = quotes.filter((quote) => quote !== other);
  return [...rest.slice(0, SHOWN - 1), other, ...rest.slice(SHOWN - 1)];
}

function read({ article, span }: Cut): Said {
  const text = cut(article.body, span);
  const [numbers, words] = [new Set<string>(), new Set<string>()];
  for (const found of terms(text)) (isNumber(found) ? numbers : words).add(found.term);
  return { text, numbers, words };
}

function isNumber({ term, numeric }: Term): boolean {
  return isNumberWord(term, numeric);
}

function isOtherSide(other: Said, best: Said): boolean {
  let common = 0;
  for (const word of other.words) if (best.words.has(word)) common += 1;
  const shorter = Math.min(other.words.size, best.words.size);
  if (common < 2 || common < SAME_MATTER * shorter) return false;
  return differs(other.numbers, best.numbers) || isDenial(other) !== isDenial(best);
}

function isDenial({ text }: Said): boolean {
  return (sentenceKind(text) & DENIES) !== 0;
}

/** Whether both give numbers, and none in common. */
function differs(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && ![...one].some((number) => other.has(number));
}
