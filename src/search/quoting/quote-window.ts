import { isAccusation, isDenial } from '../../reading/negation/denials.ts';
import { pointsBack } from '../../reading/pointing-back.ts';
import { DENIES, LEANS } from '../../reading/sentence-kind.ts';
import { isHeading } from '../../text/sentences.ts';
import { cut, type Span } from '../../text/span.ts';
import { words } from '../../text/words/words.ts';
import { isParted } from '../index/paragraphs.ts';
import { type IndexedPassage, sentenceSpan } from '../index/search-index.ts';
import type { RankedSentence } from '../ranking/rank.ts';
import type { SaidSentences } from '../speakers/statements/said-sentences.ts';

/** Most sentences of a quote. */
const MOST_SENTENCES = 3;

/** Most UTF-16 units of a quote of several sentences. A single sentence may be longer. */
const MOST_CHARACTERS = 400;

/** Most sentences and UTF-16 units of a quote that was joined from two. */
const MOST_SENTENCES_JOINED = 4;
const MOST_CHARACTERS_JOINED = 500;

/** Most sentences between two quotes that are joined, if the other one follows. */
const MOST_BETWEEN = 1;

/** A neighbouring sentence that adds this share of the question's weight is quoted too. */
const WORTH_ADDING = 0.02;

/** Begins a sentence about someone or something that the paragraph before names. */
const SOMEONE = /^(?:it|he|she|they|its|his|her|their) /i;

/** First and last sentence of a quote, as indices in its passage, both included. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/**
 * Chooses the sentences to quote for one that answers. Adds those before it if it leans on them, the one after it if it
 * is a heading, and a neighbour in its paragraph that names more of the question, or that alone has the kind of thing
 * that is asked for.
 *
 * @param wanted - The kinds of things asked for; 0 for any.
 * @param said - Only these sentences; all if left out.
 */
export function windowAround(
  { indexed, sentence, gain }: Pick<RankedSentence, 'indexed' | 'sentence' | 'gain'>,
  wanted: number,
  said?: SaidSentences,
): Window {
  let window: Window = { from: sentence, to: sentence };
  const take = (at: number) => {
    const wider = { from: Math.min(window.from, at), to: Math.max(window.to, at) };
    const isPossible = fits(indexed, wider) && isSaid(indexed, wider, said);
    if (isPossible) window = wider;
    return isPossible;
  };
  let first = sentence;
  while (leansOnBefore(indexed, first) && take(first - 1)) first -= 1;

  const [before, after] = [sentence - 1, sentence + 1];
  const hasBefore = !isParted(indexed, before, sentence);
  const hasAfter = !isParted(indexed, sentence, after);
  const isHeader = isHeading(indexed.article.article.body, sentenceSpan(indexed, sentence));
  if (isHeader || (hasAfter && gain(after) >= WORTH_ADDING)) take(after);
  const isWanted = (at: number) => ((indexed.kinds[at] ?? 0) & wanted) !== 0;
  if (wanted !== 0 && !isWanted(sentence)) {
    if (hasAfter && isWanted(after)) take(after);
    else if (hasBefore && isWanted(before)) take(before);
  }
  if (hasBefore && gain(before) >= WORTH_ADDING) take(before);
  return window;
}

/**
 * Joins the windows of two quotes of one passage that are so near that a reader would rather read on. Only a window
 * right before the first one may be joined, because the sentence that answers must not be far behind other ones.
 *
 * @returns `null` if they are too far apart, or too long together.
 */
export function joinedWindow(indexed: IndexedPassage, first: Window, next: Window): Window | null {
  const isAfter = next.from > first.to;
  const between = isAfter ? next.from - first.to - 1 : first.from - next.to - 1;
  if (between > (isAfter ? MOST_BETWEEN : 0)) return null;
  const joined = { from: Math.min(first.from, next.from), to: Math.max(first.to, next.to) };
  if (joined.from < first.from && leans(indexed, joined.from)) return null;
  if (isInterrupted(indexed, joined)) return null;
  const { start, end } = windowSpan(indexed, joined);
  const isShort = joined.to - joined.from < MOST_SENTENCES_JOINED;
  return isShort && end - start <= MOST_CHARACTERS_JOINED ? joined : null;
}

/**
 * The sentence after a quote, if the quote accuses and that sentence denies.
 *
 * @returns Its index in the passage, or `null`.
 */
export function denialAfter(
  indexed: IndexedPassage,
  window: Window,
  said?: SaidSentences,
): number | null {
  const next = window.to + 1;
  if (((indexed.kinds[next] ?? 0) & DENIES) === 0) return null;
  if (!isSaid(indexed, { from: next, to: next }, said)) return null;
  const textOf = (sentence: number) =>
    cut(indexed.article.article.body, sentenceSpan(indexed, sentence));
  return isAccusation(textOf(window.to)) && isDenial(textOf(next)) ? next : null;
}

/** Whether all sentences of a window may be quoted. */
function isSaid({ number }: IndexedPassage, { from, to }: Window, said?: SaidSentences): boolean {
  if (!said) return true;
  for (let sentence = from; sentence <= to; sentence += 1) {
    if (!said.has(number, sentence)) return false;
  }
  return true;
}

function leans(indexed: IndexedPassage, sentence: number): boolean {
  return ((indexed.kinds[sentence] ?? 0) & LEANS) !== 0;
}

/** Whether a sentence can only be understood with the one before it. A heading explains none. */
function leansOnBefore(indexed: IndexedPassage, sentence: number): boolean {
  if (sentence === 0) return false;
  const { body } = indexed.article.article;
  const text = cut(body, sentenceSpan(indexed, sentence));
  if (!isParted(indexed, sentence - 1, sentence)) {
    return leans(indexed, sentence) || pointsBack(words(text));
  }
  // Some reports put each sentence in a paragraph of its own.
  return SOMEONE.test(text) && !isHeading(body, sentenceSpan(indexed, sentence - 1));
}

/** Whether a window lies in its passage and makes no quote that is too long. */
export function fits(indexed: IndexedPassage, window: Window): boolean {
  if (window.from < 0 || window.to >= indexed.passage.sentences.length) return false;
  if (window.to - window.from + 1 > MOST_SENTENCES) return false;
  if (isInterrupted(indexed, window)) return false;
  const { start, end } = windowSpan(indexed, window);
  return end - start <= MOST_CHARACTERS;
}

/** Whether furniture of the page is between two sentences of a window: a counter, headlines of other reports. */
function isInterrupted(indexed: IndexedPassage, { from, to }: Window): boolean {
  const { body } = indexed.article.article;
  for (let sentence = from; sentence < to; sentence += 1) {
    const { end } = sentenceSpan(indexed, sentence);
    if (/[\p{L}\p{N}]/u.test(body.slice(end, sentenceSpan(indexed, sentence + 1).start)))
      return true;
  }
  return false;
}

/** Whether no paragraph ends between two windows. */
export function isOfOneParagraph(indexed: IndexedPassage, one: Window, other: Window): boolean {
  return !isParted(indexed, Math.min(one.to, other.to), Math.max(one.from, other.from));
}

/** The span of a window in its article's body. */
export function windowSpan(indexed: IndexedPassage, window: Window): Span {
  const { start } = sentenceSpan(indexed, window.from);
  return { start, end: sentenceSpan(indexed, window.to).end };
}
