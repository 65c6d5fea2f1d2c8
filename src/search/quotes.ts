import type { Article } from '../corpus/article.ts';
import { isHeading } from '../text/sentences.ts';
import { cut, type Span } from '../text/span.ts';
import { words } from '../text/words/words.ts';
import type { Quote } from './answer.ts';
import { type Said, saidBy, saidIn, withBothSides } from './both-sides.ts';
import { emphasisIn } from './emphasis.ts';
import type { Lexicon } from './index/lexicon.ts';
import {
  type IndexedPassage,
  type SearchIndex,
  sentenceSpan,
  sentenceTerms,
} from './index/search-index.ts';
import { LEANS } from './index/sentence-kind.ts';
import type { Question } from './question/question.ts';
import type { RankedSentence } from './ranking/rank.ts';

/** Most sentences of a quote. */
const MOST_SENTENCES = 3;

/** Most UTF-16 units of a quote of several sentences. A single sentence may be longer. */
const MOST_CHARACTERS = 400;

/** Shorter sentences (a heading, "He agreed.") occur in many reports without being copies. */
const FEWEST_WORDS_OF_A_COPY = 5;

/** A neighbouring sentence that adds this share of the question's weight is quoted too. */
const WORTH_ADDING = 0.02;

/**
 * If a question asks for no number, date or name, a sentence needs this share of its weight to have
 * a bold part.
 */
const LEAST_EMPHASISED = 0.7;

/** First and last sentence of a quote, as indices in its passage, both included. */
interface Window {
  readonly from: number;
  readonly to: number;
}

/** A quote before it is completed for display, since not every quote is shown. */
export interface CutQuote {
  readonly article: Article;
  readonly span: Span;
  readonly best: RankedSentence;
  readonly window: Window;
}

/**
 * Cuts quotes out of ranked sentences. Quotes no sentence twice: one printed twice, or in several
 * articles, becomes one quote that names the other articles.
 *
 * @param ranked - Best first.
 * @param most - Stops after this many quotes, because each takes time.
 * @returns Quotes in the same order, except for {@link withBothSides}.
 */
export function cutQuotes(
  ranked: readonly RankedSentence[],
  lexicon: Lexicon,
  most: number,
): CutQuote[] {
  const quoted = new Set<string>();
  const quotes: CutQuote[] = [];
  for (const best of ranked) {
    if (quotes.length === most) break;
    const { indexed, sentence } = best;
    const window = windowAround(best);
    const keys = keysOf(indexed, window);
    if (
      quoted.has(keyOf(indexed, sentence)) ||
      (window.from < window.to && keys.some((key) => quoted.has(key)))
    )
      continue;
    for (const key of keys) quoted.add(key);
    const { article } = indexed.article;
    quotes.push({ article, span: windowSpan(indexed, window), best, window });
  }
  return withBothSides(quotes, (quote) => read(quote, lexicon));
}

/**
 * Reads several sentences from their text, because together they may read differently than each
 * alone: capitals, for example.
 */
function read(quote: CutQuote, lexicon: Lexicon): Said {
  const { best, window } = quote;
  return window.from === window.to ? saidBy(best.indexed, best.sentence, lexicon) : saidIn(quote);
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
  return shown.map(({ article, span, best, window }) => {
    const { indexed, sentence, score } = best;
    return {
      article,
      span,
      emphasis: hasOneAnswer(question, best, window)
        ? emphasisIn(article.body, span, sentenceSpan(indexed, sentence), question, index)
        : null,
      passage: { start: indexed.passage.start, end: indexed.passage.end },
      score,
      alsoIn: printed.elsewhere(indexed, sentence),
    };
  });
}

/** Whether a part of one sentence can be the answer, rather than the whole quote. */
function hasOneAnswer(question: Question, best: RankedSentence, window: Window): boolean {
  if (question.asks !== 0) return true;
  return (
    best.share >= LEAST_EMPHASISED &&
    (best.gain.after < WORTH_ADDING || window.to === best.sentence)
  );
}

/**
 * Chooses the sentences to quote for one that answers. Adds those before it if it leans on them,
 * the one after it if it is a heading, and a neighbour in its paragraph that names more of the
 * question.
 */
function windowAround({ indexed, sentence, gain }: RankedSentence): Window {
  let window: Window = { from: sentence, to: sentence };
  const widen = (wider: Window) => {
    const possible = fits(indexed, wider);
    if (possible) window = wider;
    return possible;
  };
  while (leans(indexed, window.from) && !isParted(indexed, window.from - 1, window.from)) {
    if (!widen({ from: window.from - 1, to: window.to })) break;
  }
  const heading = isHeading(indexed.article.article.body, sentenceSpan(indexed, sentence));
  const goesOn = !isParted(indexed, sentence, sentence + 1);
  if (heading || (goesOn && gain.after >= WORTH_ADDING)) {
    widen({ from: window.from, to: window.to + 1 });
  }
  const isGoingOn = !isParted(indexed, sentence - 1, sentence);
  if (isGoingOn && gain.before >= WORTH_ADDING && window.from === sentence) {
    widen({ from: window.from - 1, to: window.to });
  }
  return window;
}

function leans(indexed: IndexedPassage, sentence: number): boolean {
  return ((indexed.kinds[sentence] ?? 0) & LEANS) !== 0;
}

function fits(indexed: IndexedPassage, window: Window): boolean {
  if (window.from < 0 || window.to >= indexed.passage.sentences.length) return false;
  if (window.to - window.from + 1 > MOST_SENTENCES) return false;
  const { start, end } = windowSpan(indexed, window);
  return end - start <= MOST_CHARACTERS;
}

/** Whether a paragraph ends between two sentences. */
function isParted(indexed: IndexedPassage, before: number, after: number): boolean {
  if (before < 0 || after >= indexed.passage.sentences.length) return true;
  const { start } = sentenceSpan(indexed, after);
  return indexed.article.article.body
    .slice(sentenceSpan(indexed, before).end, start)
    .includes('\n');
}

function windowSpan(indexed: IndexedPassage, window: Window): Span {
  const { start } = sentenceSpan(indexed, window.from);
  return { start, end: sentenceSpan(indexed, window.to).end };
}

function keysOf(indexed: IndexedPassage, window: Window): string[] {
  const keys: string[] = [];
  for (let sentence = window.from; sentence <= window.to; sentence++) {
    keys.push(keyOf(indexed, sentence));
  }
  return keys;
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
