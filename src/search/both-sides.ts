import { cut } from '../text/span.ts';
import { isNameTerm, terms } from '../text/words/terms.ts';
import type { Quote } from './answer.ts';
import type { Lexicon } from './index/lexicon.ts';
import { type IndexedPassage, sentenceTerms } from './index/search-index.ts';
import { DENIES, isNumberWord, sentenceKind } from './index/sentence-kind.ts';

/** Quotes shown at first. */
const SHOWN = 3;

/** The other side is looked for among this many quotes, so at least this many must be cut. */
export const REACH = 10;

/** Two quotes are about the same matter if they share this part of the shorter quote's words. */
const SAME_MATTER = 0.35;

/** The parts of a quote that another quote may contradict. */
export interface Said {
  readonly isDenial: boolean;
  readonly numbers: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/**
 * Moves a quote from the other side to third place if the first three quotes have only one side: a
 * denial if they only claim, a claim if they only deny, another number if they all give the same.
 * The quote must be about the same matter and among the first {@link REACH}. The order is otherwise
 * kept.
 *
 * @param quotes - Best first.
 * @param read - Reads a quote: {@link saidIn} from its text, {@link saidBy} from the index.
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
  // A retracted article is never moved up.
  const standing = others.slice(SHOWN - 1).filter(({ article }) => article.retracted === null);
  const other = standing.find(contradicts);
  if (!other) return [...quotes];
  const rest = quotes.filter((quote) => quote !== other);
  return [...rest.slice(0, SHOWN - 1), other, ...rest.slice(SHOWN - 1)];
}

/** Reads a quote from its text. */
export function saidIn({ article, span }: Pick<Quote, 'article' | 'span'>): Said {
  const text = cut(article.body, span);
  const [numbers, words] = [new Set<string>(), new Set<string>()];
  for (const { term, numeric } of terms(text)) {
    (isNumberWord(term, numeric) ? numbers : words).add(term);
  }
  return { isDenial: (sentenceKind(text) & DENIES) !== 0, numbers, words };
}

/** Reads a quote of one sentence from the index, without its text. */
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

/** Whether both give numbers and share none. */
function differs(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && ![...one].some((number) => other.has(number));
}
