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

/** Most characters of a quote, where its one sentence is not longer. */
const MOST_CHARACTERS = 400;

/** Sentences of fewer words (a heading, "He agreed.") stand in many reports without being copies. */
const FEWEST_WORDS_OF_A_COPY = 5;

/** A neighbouring sentence that adds this share of the question's weight is quoted too. */
const WORTH_ADDING = 0.02;

/** Below this share of the question's weight no part of one sentence is the answer. */
const LEAST_EMPHASISED = 0.7;

/** Indices of a quote's sentences in its passage, both included. */
interface Window {
  readonly from: number;
  readonly to: number;
}

/** A quote before it is known whether it will be shown. */
export interface CutQuote {
  readonly article: Article;
  readonly span: Span;
  readonly best: RankedSentence;
  readonly window: Window;
}

/**
 * Cuts the quotes out of ranked passages. What was quoted already is not quoted again: a sentence
 * printed twice, or in several articles, is one quote that names the other articles.
 *
 * @param ranked - Best first.
 * @param most - How many quotes are enough: cutting one is work.
 * @returns Quotes in the same order, but for {@link withBothSides}.
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

/** Sentences together may be read otherwise than each by itself, as capitals are: then by their text. */
function read(quote: CutQuote, lexicon: Lexicon): Said {
  const { best, window } = quote;
  return window.from === window.to ? saidBy(best.indexed, best.sentence, lexicon) : saidIn(quote);
}

/**
 * The quotes that are shown, with what answers in them and where else they stand.
 *
 * @param ranked - What they were cut out of.
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

/** Whether one part of one sentence can be the answer, rather than all that is quoted. */
function hasOneAnswer(question: Question, best: RankedSentence, window: Window): boolean {
  if (question.asks !== 0) return true;
  return (
    best.share >= LEAST_EMPHASISED &&
    (best.gain.after < WORTH_ADDING || window.to === best.sentence)
  );
}

/**
 * The sentences shown for one that answers: with those before it when it leans on them, with the one
 * after it when it is a heading, and with a neighbour of its paragraph that names more of the question.
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

/** The keys of the sentences of passages that are being quoted: each is asked for several times. */
const keys = new WeakMap<IndexedPassage, string[]>();

/** Equal for sentences of the same words, whatever their case, marks and punctuation. */
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

/** Finds the articles in which a sentence stands, among the passages that were ranked. */
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
        // The same terms are not yet the same words: "did say" and "did not say".
        if (hasTerms(passage, other, wanted) && keyOf(passage, other) === key)
          articles.add(article);
      }
    }
    return [...articles];
  }
}

/** Whether a sentence has these terms and no others; most differ in their number already. */
function hasTerms({ terms, ends }: IndexedPassage, sentence: number, wanted: Uint32Array): boolean {
  const start = ends[sentence - 1] ?? 0;
  if ((ends[sentence] ?? 0) - start !== wanted.length) return false;
  for (let at = 0; at < wanted.length; at += 1) {
    if (terms[start + at] !== wanted[at]) return false;
  }
  return true;
}
