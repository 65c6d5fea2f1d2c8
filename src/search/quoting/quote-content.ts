import { isNumberWord } from '../../reading/dates/date-words.ts';
import { reportDay } from '../../reading/dates/report-day.ts';
import { isAccusation, isDenial } from '../../reading/negation/denials.ts';
import { daysBetween } from '../../text/iso-dates.ts';
import { cut } from '../../text/span.ts';
import { terms } from '../../text/words/terms.ts';
import type { Quote } from '../answer.ts';
import type { Lexicon } from '../index/lexicon.ts';
import { type IndexedPassage, sentenceTerms } from '../index/search-index.ts';

/** Two quotes are about the same matter if they share this part of the shorter quote's words. */
const SAME_MATTER = 0.35;

/** Reports of one event come out within this many days. */
const MOST_DAYS_APART = 7;

/** The parts of a quote that another quote may contradict. */
export class QuoteContent {
  readonly numbers: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly #text: string;
  /** Read only of quotes about the same matter, which most are not. */
  #isDenial: boolean | null = null;
  #isClaim: boolean | null = null;

  constructor(text: string, numbers: ReadonlySet<string>, words: ReadonlySet<string>) {
    this.#text = text;
    this.numbers = numbers;
    this.words = words;
  }

  get isDenial(): boolean {
    this.#isDenial ??= isDenial(this.#text);
    return this.#isDenial;
  }

  /** Whether it tells of an accusation or a claim. */
  get isClaim(): boolean {
    this.#isClaim ??= isAccusation(this.#text);
    return this.#isClaim;
  }
}

/** Reads a quote from its text. */
export function contentOf({ article, span }: Pick<Quote, 'article' | 'span'>): QuoteContent {
  const text = cut(article.body, span);
  const [numbers, words] = [new Set<string>(), new Set<string>()];
  for (const { term, numeric } of terms(text)) {
    (isNumberWord(term, numeric) ? numbers : words).add(term);
  }
  return new QuoteContent(text, numbers, words);
}

/** Reads a quote of one sentence, its words from the index. */
export function indexedContentOf(
  { article, span }: Pick<Quote, 'article' | 'span'>,
  indexed: IndexedPassage,
  sentence: number,
  lexicon: Lexicon,
): QuoteContent {
  const [numbers, words] = [new Set<string>(), new Set<string>()];
  for (const number of sentenceTerms(indexed, sentence)) {
    const term = lexicon.term(number);
    // Leaves out the keys of names, the day of the report and what acronyms stand for.
    if (!/^[\p{L}\p{N}]/u.test(term)) continue;
    (isNumberWord(term, /\p{N}/u.test(term)) ? numbers : words).add(term);
  }
  return new QuoteContent(cut(article.body, span), numbers, words);
}

/** Whether two quotes are about the same matter. */
export function sharesMatter(one: QuoteContent, other: QuoteContent): boolean {
  let common = 0;
  for (const word of other.words) if (one.words.has(word)) common += 1;
  const shorter = Math.min(other.words.size, one.words.size);
  return common >= 2 && common >= SAME_MATTER * shorter;
}

/** Whether the reports of two quotes came out so close together that they can tell of one event. */
export function areNear(one: Pick<Quote, 'article'>, other: Pick<Quote, 'article'>): boolean {
  const [first, second] = [reportDay(one.article), reportDay(other.article)];
  if (first === null || second === null) return true;
  return daysBetween(first, second) <= MOST_DAYS_APART;
}
