import { cut } from '../text/span.ts';
import { isNameTerm, terms } from '../text/words/terms.ts';
import type { Quote } from './answer.ts';
import type { Lexicon } from './index/lexicon.ts';
import { type IndexedPassage, sentenceTerms } from './index/search-index.ts';
import { DENIES, isNumberWord, sentenceKind } from './index/sentence-kind.ts';

/** How many quotes a reader is shown at first. */
const SHOWN = 3;

/** How far down the other side is looked for: so many quotes are needed to find it. */
export const REACH = 10;

/** Share of the shorter quote's words that two quotes on the same matter have in common. */
const SAME_MATTER = 0.35;

/** What one quote says, as far as another may contradict it. */
export interface Said {
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
 * @param read - What a quote says: {@link saidIn} its text, or {@link saidBy} its sentence.
 */
export function withBothSides<Quoted extends Pick<Quote, 'article'>>(
  quotes: readonly Quoted[],
  read: (quote: Quoted) => Said,
): Quoted[] {
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

/** What the text of a quote says. */
export function saidIn({ article, span }: Pick<Quote, 'article' | 'span'>): Said {
  const text = cut(article.body, span);
  const [numbers, words] = [new Set<string>(), new Set<string>()];
  for (const { term, numeric } of terms(text)) {
    (isNumberWord(term, numeric) ? numbers : words).add(term);
  }
  return { isDenial: (sentenceKind(text) & DENIES) !== 0, numbers, words };
}

/** The same of a quote that is one sentence of a passage, without reading its text. */
export function saidBy(indexed: IndexedPassage, sentence: number, lexicon: Lexicon): Said {
  const [numbers, words] = [new Set<string>(), new Set<string>()];
  for (const number of sentenceTerms(indexed, sentence)) {
    const term = lexicon.term(number);
    if (isNameTerm(term)) continue;
    (isNumberWord(term, /\p{N}/u.test(term)) ? numbers : words).add(term);
  }
  return { isDenial: ((indexed.kinds[sentence] ?? 0) & DENIES) !== 0, numbers, words };
}

function isOtherSide(other: Said, best: Said): boolean {
  let common = 0;
  for (const word of other.words) if (best.words.has(word)) common += 1;
  const shorter = Math.min(other.words.size, best.words.size);
  if (common < 2 || common < SAME_MATTER * shorter) return false;
  return other.isDenial !== best.isDenial || differs(other.numbers, best.numbers);
}

/** Whether both give numbers, and none in common. */
function differs(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && ![...one].some((number) => other.has(number));
}
