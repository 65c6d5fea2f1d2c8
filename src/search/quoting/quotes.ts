import type { Article } from '../../corpus/article.ts';
import { REASON } from '../../reading/kinds.ts';
import { speakerOf } from '../../reading/statements/quoted-speaker.ts';
import { isHeading } from '../../text/sentences.ts';
import { cut } from '../../text/span.ts';
import { words } from '../../text/words/words.ts';
import type { Quote } from '../answer.ts';
import type { Lexicon } from '../index/lexicon.ts';
import {
  type IndexedPassage,
  type SearchIndex,
  sentenceSpan,
  sentenceTerms,
} from '../index/search-index.ts';
import type { Question } from '../question/question.ts';
import { AT } from '../ranking/feature-names.ts';
import type { RankedSentence } from '../ranking/rank.ts';
import type { SaidSentences } from '../speakers/statements/said-sentences.ts';
import { emphasisIn } from './emphasis.ts';
import { contentOf, indexedContentOf, type QuoteContent } from './quote-content.ts';
import {
  denialAfter,
  fits,
  isOfOneParagraph,
  joinedWindow,
  type Window,
  windowAround,
  windowSpan,
} from './quote-window.ts';

/** Shorter sentences (a heading, "He agreed.") occur in many reports without being copies. */
const FEWEST_WORDS_OF_A_COPY = 5;

/** Quotes are joined only while there are fewer than this, so that asking for more of them changes none of the first. */
const MOST_TO_JOIN = 10;

/** A quote is joined with another whose score is at most this far below. */
const MOST_BELOW_TO_JOIN = 3;

/** A quote before it is completed for display, since not every quote is shown. */
export interface CutQuote extends Pick<Quote, 'article' | 'span' | 'passage' | 'side'> {
  readonly best: RankedSentence;
  readonly window: Window;
}

/**
 * Cuts quotes out of ranked sentences. Quotes no sentence twice: one printed twice, or in several articles, becomes one
 * quote that names the other articles. Two near each other become one. The denial that follows an accusation in its
 * passage becomes part of the quote, or a quote of its own after it if both are too long.
 *
 * @param ranked - Best first.
 * @param most - Stops after this many quotes, because each takes time.
 * @returns Quotes in the same order.
 */
export function cutQuotes(
  ranked: readonly RankedSentence[],
  most: number,
  { asks, said }: Question,
): CutQuote[] {
  const quoted = new Set<string>();
  const quotes: CutQuote[] = [];
  const noteQuoted = ({ best, window }: CutQuote) => {
    for (const key of keysOf(best.indexed, window)) quoted.add(key);
  };
  for (const best of ranked) {
    if (quotes.length >= most) break;
    const { indexed, sentence } = best;
    if (quoted.has(keyOf(indexed, sentence))) continue;
    const around = windowAround(best, asks.narrow || asks.broad & REASON, said);
    const isTaken = keysOf(indexed, around).some((key) => quoted.has(key));
    // Under "He clarifies", the speaker is named: it can be quoted alone.
    const window = isTaken ? { from: sentence, to: sentence } : around;
    const joined = said || quotes.length >= MOST_TO_JOIN ? null : joinedWith(quotes, best, window);
    if (joined) {
      quotes[joined.at] = joined.quote;
      noteQuoted(joined.quote);
    } else if (!isTaken || said) {
      const parts = withDenial(best, window, quoted, said);
      parts.forEach(noteQuoted);
      quotes.push(...parts);
    }
  }
  return quotes;
}

/**
 * Cuts the sentences that are in no quote, each alone, if they have an instance of some kinds.
 *
 * @param ranked - Best first.
 * @param kinds - As `SentenceKind` has them.
 */
export function cutOthers(
  ranked: readonly RankedSentence[],
  quotes: readonly CutQuote[],
  kinds: number,
): CutQuote[] {
  const quoted = new Set(quotes.flatMap(({ best, window }) => keysOf(best.indexed, window)));
  return ranked
    .filter(({ indexed, sentence }) => ((indexed.kinds[sentence] ?? 0) & kinds) !== 0)
    .filter(({ indexed, sentence }) => !quoted.has(keyOf(indexed, sentence)))
    .map((best) => cutQuote(best, { from: best.sentence, to: best.sentence }));
}

/** The first of the quotes that another one can be joined with, and what they are together. */
function joinedWith(
  quotes: readonly CutQuote[],
  other: RankedSentence,
  around: Window,
): { readonly at: number; readonly quote: CutQuote } | null {
  for (const [at, { best, window, side }] of quotes.entries()) {
    if (best.indexed !== other.indexed || side !== null) continue;
    const isNear = best.score - other.score <= MOST_BELOW_TO_JOIN;
    const goesOn = isOfOneParagraph(best.indexed, window, around) || goesOnAsAsked(other, around);
    const joined = isNear && goesOn ? joinedWindow(best.indexed, window, around) : null;
    if (joined && isOfOneSpeaker(best.indexed, window, around)) {
      return { at, quote: cutQuote(best, joined) };
    }
  }
  return null;
}

/** Whether another paragraph goes on with what is asked: it names some of it and begins with no heading. */
function goesOnAsAsked({ indexed, row }: RankedSentence, { from }: Window): boolean {
  const { body } = indexed.article.article;
  return (row[AT.count] ?? 0) > 0 && !isHeading(body, sentenceSpan(indexed, from));
}

/** Whether two windows are the words of one speaker, or both of the report. */
function isOfOneSpeaker(indexed: IndexedPassage, one: Window, other: Window): boolean {
  const [first, second] = [one, other].map(
    (window) => speakerOf(indexed.article.article, windowSpan(indexed, window))?.chain,
  );
  return first?.at(-1)?.start === second?.at(-1)?.start;
}

/** A quote, and the denial after it unless that is quoted already. */
function withDenial(
  best: RankedSentence,
  window: Window,
  quoted: ReadonlySet<string>,
  said?: SaidSentences,
): readonly CutQuote[] {
  const { indexed } = best;
  const denial = denialAfter(indexed, window, said);
  if (denial === null || quoted.has(keyOf(indexed, denial))) return [cutQuote(best, window)];
  const wider = { from: window.from, to: denial };
  if (fits(indexed, wider)) return [cutQuote(best, wider)];
  const alone = cutQuote({ ...best, sentence: denial }, { from: denial, to: denial });
  return [cutQuote(best, window), { ...alone, side: 'denial' }];
}

function cutQuote(best: RankedSentence, window: Window): CutQuote {
  const { indexed } = best;
  const passage = { start: indexed.passage.start, end: indexed.passage.end };
  const span = windowSpan(indexed, window);
  return { article: indexed.article.article, span, passage, side: null, best, window };
}

/**
 * Reads several sentences from their text, because together they may read differently than each
 * alone: capitals, for example.
 */
export function readQuote(quote: CutQuote, lexicon: Lexicon): QuoteContent {
  const { best, window } = quote;
  if (window.from < window.to) return contentOf(quote);
  return indexedContentOf(quote, best.indexed, best.sentence, lexicon);
}

/**
 * Completes the quotes that are shown: finds the bold part, and the other articles that print the
 * same.
 *
 * @param ranked - The sentences that the quotes were cut from.
 */
export function quotesOf(
  question: Question,
  shown: readonly CutQuote[],
  ranked: readonly RankedSentence[],
  index: SearchIndex,
): Quote[] {
  const printed = new PrintedSentences(ranked);
  return shown.map(({ article, span, passage, side, best, window }) => {
    const { indexed, sentence, score } = best;
    const others = sentencesOf(window).filter((other) => other !== sentence);
    const sentences = [sentence, ...others].map((one) => sentenceSpan(indexed, one));
    return {
      article,
      span,
      emphasis: emphasisIn(article.body, span, sentences, question, index),
      passage,
      score,
      side,
      alsoIn: printed.elsewhere(indexed, sentence),
    };
  });
}

function sentencesOf({ from, to }: Window): number[] {
  return Array.from({ length: to - from + 1 }, (_, more) => from + more);
}

function keysOf(indexed: IndexedPassage, window: Window): string[] {
  return sentencesOf(window).map((sentence) => keyOf(indexed, sentence));
}

/** Keys of the sentences of quoted passages. Cached, because each is needed several times. */
const keys = new WeakMap<IndexedPassage, string[]>();

/**
 * A key that is equal for sentences with the same words, ignoring case, accents and punctuation.
 */
function keyOf(indexed: IndexedPassage, sentence: number): string {
  const known = keys.get(indexed) ?? [];
  keys.set(indexed, known);
  known[sentence] ??= readKey(indexed, sentence);
  return known[sentence];
}

function readKey(indexed: IndexedPassage, sentence: number): string {
  const text = cut(indexed.article.article.body, sentenceSpan(indexed, sentence));
  return words(text)
    .map(({ folded }) => folded)
    .join(' ');
}

/** Finds the articles that print a sentence, among the ranked passages. */
class PrintedSentences {
  readonly #passages: ReadonlySet<IndexedPassage>;

  constructor(ranked: readonly RankedSentence[]) {
    this.#passages = new Set(ranked.map(({ indexed }) => indexed));
  }

  /** Other articles that print the sentence, each once. */
  elsewhere(indexed: IndexedPassage, sentence: number): Article[] {
    const key = keyOf(indexed, sentence);
    if (key.split(' ').length < FEWEST_WORDS_OF_A_COPY) return [];
    const wanted = sentenceTerms(indexed, sentence);
    const articles = new Set<Article>();
    for (const passage of this.#passages) {
      const { article } = passage.article;
      if (article === indexed.article.article) continue;
      for (let other = 0; other < passage.ends.length; other += 1) {
        // Equal terms may be different words: "did say" and "did not say".
        if (hasTerms(passage, other, wanted) && keyOf(passage, other) === key)
          articles.add(article);
      }
    }
    return [...articles];
  }
}

/**
 * Whether a sentence has exactly these terms. Compares their number first, since most sentences
 * differ in it.
 */
function hasTerms({ terms, ends }: IndexedPassage, sentence: number, wanted: Uint32Array): boolean {
  const start = ends[sentence - 1] ?? 0;
  if ((ends[sentence] ?? 0) - start !== wanted.length) return false;
  for (let at = 0; at < wanted.length; at += 1) {
    if (terms[start + at] !== wanted[at]) return false;
  }
  return true;
}
