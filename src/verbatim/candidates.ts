import type { Article } from '../corpus/article.ts';
import type { IndexedArticle, SearchIndex } from '../search/index/search-index.ts';
import type { Span } from '../text/span.ts';
import { isNameArticle } from '../text/words/names.ts';
import { terms } from '../text/words/terms.ts';
import type { AskedWords } from './asked-words.ts';
import { TermCounter } from './term-counter.ts';

/** A part of a body that may have the words. */
export interface Region extends Span {
  readonly article: Article;
}

/** Words whose terms depend on the capitals and hyphens around them, so that a printing may not have the same. */
const UNSURE: ReadonlySet<string> = new Set('united states us u s led held may who it'.split(' '));

/** Passages with a smaller share of the words are not looked at. */
const LEAST_SHARE = 0.3;

/** Most regions that are returned without all of the words. */
const MOST_PARTIAL = 24;

/** Windows whose words are counted again, once each. */
const MOST_COUNTED = 400;

/** Words of a passage at the least, except for the last one of a body. */
const WORDS_PER_PASSAGE = 60;

/** Passages that words left out with "…" may take. */
const PASSAGES_PER_BREAK = 2;

/** Characters read around the passages, for words that the index leaves out. */
const AROUND = 200;

/** Rounding of sums. */
const CLOSE = 1e-6;

/** Some passages in a row of an article. */
interface Window {
  readonly indexed: IndexedArticle;
  readonly first: number;
  readonly last: number;
  /** Sum of the weights of the words in it. */
  readonly sum: number;
}

/** Where words may be. */
export interface Candidates {
  /** All places with all of the words. */
  readonly whole: readonly Region[];
  /** The best of the others, best first. */
  readonly partial: readonly Region[];
  /** All places that may have the words of some printed text, which has at least a third of the words. */
  having(printed: AskedWords): Region[];
}

/**
 * Finds where words may be printed. Goes through the numbers of all terms of the index, which takes about 10 ms for
 * 50,000 passages.
 *
 * @param passes - Decides which articles may be found.
 */
export function candidatesOf(
  asked: AskedWords,
  index: SearchIndex,
  passes: (article: Article) => boolean,
): Candidates {
  const [only = NO_CANDIDATES, ...others] = weightings(asked, index).map((weights) =>
    candidatesWith(weights, asked, index, passes),
  );
  if (others.length === 0) return only;
  const all = [only, ...others];
  return {
    whole: all.flatMap(({ whole }) => whole),
    partial: all.flatMap(({ partial }) => partial).slice(0, MOST_PARTIAL),
    having: (printed) => all.flatMap(({ having }) => having(printed)),
  };
}

const NO_CANDIDATES: Candidates = { whole: [], partial: [], having: () => [] };

function candidatesWith(
  weights: ReadonlyMap<number, number>,
  asked: AskedWords,
  index: SearchIndex,
  passes: (article: Article) => boolean,
): Candidates {
  const counter = new TermCounter(weights, index.lexicon.terms.length);
  if (counter.total === 0) return NO_CANDIDATES;
  const length = windowLength(asked);
  const windows = [...index.articles]
    .flatMap((indexed) => {
      const sums = counter.sumsOf(indexed.read);
      if (sums === null || !passes(indexed.article)) return [];
      return windowsIn(indexed, sums, length, counter.total * LEAST_SHARE);
    })
    .sort((one, other) => other.sum - one.sum);
  const counted = countAgain(windows, counter);
  const whole = counted.filter(({ sum }) => sum >= counter.total - CLOSE);
  const partial = apart(counted.slice(whole.length)).slice(0, MOST_PARTIAL);
  return {
    whole: whole.map(regionOf),
    partial: partial.map(regionOf),
    having: (printed) => {
      const sharedBy = (set: ReadonlyMap<number, number>) =>
        [...set.keys()].reduce((sum, number) => sum + (weights.get(number) ?? 0), 0);
      const sums = weightings(printed, index).map(sharedBy);
      const shared = sums.length === 0 ? 0 : Math.min(...sums);
      return windows.filter(({ sum }) => sum >= shared - CLOSE).map(regionOf);
    },
  };
}

/** Passages that words asked about can reach over. */
function windowLength({ words, breaks }: AskedWords): number {
  return 2 + Math.floor(words.length / WORDS_PER_PASSAGE) + PASSAGES_PER_BREAK * breaks.length;
}

/** Counts the words of the best windows exactly, best first, and at least of all that may have every word. */
function countAgain(windows: readonly Window[], counter: TermCounter): readonly Window[] {
  const counted: Window[] = [];
  for (const [rank, window] of windows.entries()) {
    // The sum counts a word once for each passage, so it is the most that the window can have.
    const mayBeWhole = window.sum >= counter.total - CLOSE;
    if (!mayBeWhole && rank >= MOST_COUNTED) break;
    counted.push({ ...window, sum: counter.sumOf(window.indexed.read, window) });
  }
  return counted.sort((one, other) => other.sum - one.sum);
}

/** The bodies of all articles that have all of the words. */
export function wholeBodies(
  asked: AskedWords,
  index: SearchIndex,
  passes: (article: Article) => boolean,
): Region[] {
  const counters = weightings(asked, index).map(
    (weights) => new TermCounter(weights, index.lexicon.terms.length),
  );
  return [...index.articles].flatMap(({ article, read, length }) => {
    const hasAll = counters.some((counter) => {
      const sum = counter.sumOf(read, { first: 0, last: length - 1 });
      return sum > 0 && sum >= counter.total - CLOSE;
    });
    return hasAll && passes(article) ? [{ article, start: 0, end: article.body.length }] : [];
  });
}

/** How capitals can stand in a printing. */
const SPELLINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  (text) =>
    text.toLowerCase().replace(/(?<![\p{L}\p{M}\p{N}])\p{L}/gu, (sign) => sign.toUpperCase()),
];

/**
 * The terms of the words that the index has, by their numbers, with their weights. If all words are unsure, there is a
 * set for each way to spell them.
 */
function weightings(asked: AskedWords, index: SearchIndex): ReadonlyMap<number, number>[] {
  const all = termsOf(asked.text, index);
  const sure = all.filter(({ isSure }) => isSure);
  const sets =
    sure.length > 0 ? [sure] : SPELLINGS.map((spelled) => termsOf(spelled(asked.text), index));
  const maps = sets.map((set) => new Map(set.map(({ number, weight }) => [number, weight])));
  const distinct = new Map(maps.map((map) => [[...map.keys()].sort().join(' '), map]));
  return [...distinct.values()].filter(({ size }) => size > 0);
}

function termsOf(text: string, { lexicon }: SearchIndex) {
  return terms(text).flatMap(({ term, folded }) => {
    const number = lexicon.number(term);
    if (number === undefined || lexicon.frequency(number) === 0) return [];
    const isSure = !UNSURE.has(folded) && !isNameArticle(folded);
    return [{ number, isSure, weight: lexicon.weight(number) }];
  });
}

/** The windows of an article with at least some of the words. */
function windowsIn(
  indexed: IndexedArticle,
  sums: readonly number[],
  length: number,
  least: number,
): Window[] {
  const found: Window[] = [];
  let sum = 0;
  for (let last = 0; last < sums.length; last += 1) {
    sum += (sums[last] ?? 0) - (sums[last - length] ?? 0);
    const isFull = last >= length - 1 || last === sums.length - 1;
    if (sum >= least && isFull) {
      found.push({ indexed, first: Math.max(0, last - length + 1), last, sum });
    }
  }
  return found;
}

/** Leaves out windows that overlap a better one of the same article. */
function apart(windows: readonly Window[]): Window[] {
  const kept = new Map<IndexedArticle, Window[]>();
  return windows.filter((window) => {
    const others = kept.get(window.indexed) ?? [];
    if (others.some(({ first, last }) => first <= window.last && window.first <= last)) {
      return false;
    }
    kept.set(window.indexed, [...others, window]);
    return true;
  });
}

function regionOf({ indexed, first, last }: Window): Region {
  const { article, read } = indexed;
  const { body } = article;
  const from = read.starts[read.firstSentences[first] ?? 0] ?? 0;
  const to = read.ends[(read.firstSentences[last + 1] ?? 1) - 1] ?? body.length;
  return { article, start: Math.max(0, from - AROUND), end: Math.min(body.length, to + AROUND) };
}
