import type { Lexicon } from '../index/lexicon.ts';
import type { IndexedArticle, IndexedPassage } from '../index/search-index.ts';
import type { Question } from '../question/question.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import type { Featured, Reading } from './featured-passages.ts';
import { FeatureReader } from './features.ts';
import { Matcher } from './matcher.ts';
import { preferTime } from './prefer-time.ts';
import { type ReadPassage, readPassages } from './read-passages.ts';
import { isFrom, type View, type Views, viewsOf, worthOf } from './views.ts';
import { scoreOf } from './weights.ts';

/** Most sentences of one passage that may be quoted. */
const MOST_OF_A_PASSAGE = 2;

/** What a further sentence of a passage loses, because another passage says more that is new. */
const FURTHER_SENTENCE = 2;

/**
 * What a sentence loses for each one before it from the same named source, and from the same
 * article.
 */
const SAME_ASPECT = 0.3;
const SAME_ARTICLE = 0.2;

/**
 * How many places sources and articles take turns for. The places after them are ordered by score.
 */
const MOST_IN_TURNS = 30;

/** A sentence of a candidate passage, scored for a question. */
export interface RankedSentence {
  readonly indexed: IndexedPassage;
  /** Index of the sentence in its passage. */
  readonly sentence: number;
  /** Log odds against other sentences, up to a constant of the question. */
  readonly score: number;
  /** Share of the question's weight that the sentence itself has. */
  readonly share: number;
  /** What the sentences before and after it would add to that share. */
  readonly gain: { readonly before: number; readonly after: number };
}

/** Sentences in order of their scores, and the evidence that one of them is an answer. */
export interface Ranking {
  /** The best sentences of each passage, best first. */
  readonly sentences: readonly RankedSentence[];
  readonly evidence: Evidence;
}

/**
 * Reads the candidates of a question and computes the features of their sentences.
 *
 * @param averageLength - Average number of terms of a passage in the index.
 */
export function readCandidates(
  question: Question,
  candidates: readonly IndexedPassage[],
  averageLength: number,
  lexicon: Lexicon,
): Reading {
  const matcher = new Matcher(question);
  const read = readPassages(matcher, candidates, averageLength);
  const views = viewsOf(question, read);
  const heard = read.map((passage) => firstImpression(passage, views));
  const order = [...read.keys()].sort((a, b) => (heard[b] ?? 0) - (heard[a] ?? 0));
  const reader = new FeatureReader(question, matcher, views, read, lexicon);
  const featured = order.flatMap((at) => {
    const passage = read[at];
    return passage ? [{ passage, rows: reader.rows(passage) }] : [];
  });
  return { matcher, views, featured };
}

/** BM25 in all views together. Passages are read in this order. */
function firstImpression(passage: ReadPassage, { whole, aspects, clauses }: Views): number {
  const bm25 = (view: View) => worthOf(view, passage.frequencies) / view.bestPassage;
  const wanted = aspects.filter(({ aspect }) => isFrom(passage, aspect));
  return bm25(whole) + Math.max(0, ...wanted.map(bm25)) + Math.max(...clauses.map(bm25));
}

/**
 * Scores every sentence of the candidates, and orders the best of each passage.
 *
 * @param averageLength - Average number of terms of a passage in the index.
 */
export function rank(
  question: Question,
  candidates: readonly IndexedPassage[],
  averageLength: number,
  lexicon: Lexicon,
): Ranking {
  const reading = readCandidates(question, candidates, averageLength, lexicon);
  const scored = reading.featured
    .flatMap((passage) => bestSentences(reading.views, passage))
    .sort((a, b) => b.score - a.score);
  return {
    sentences: inTurns(preferTime(scored, question.times)).map((sentence) =>
      ranked(reading.views.whole, sentence),
    ),
    evidence: evidenceOf(question, reading, lexicon),
  };
}

interface ScoredSentence {
  readonly passage: ReadPassage;
  readonly indexed: IndexedPassage;
  readonly sentence: number;
  readonly score: number;
  /** Index of the question's aspect that it belongs to; −1 for none. */
  readonly aspect: number;
}

function bestSentences({ aspects }: Views, { passage, rows }: Featured): ScoredSentence[] {
  const aspect = bestAspect(aspects, passage);
  return rows
    .map((row, sentence) => ({
      passage,
      indexed: passage.indexed,
      sentence,
      score: scoreOf(row),
      aspect,
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_OF_A_PASSAGE)
    .map((sentence, place) => ({ ...sentence, score: sentence.score - place * FURTHER_SENTENCE }));
}

function bestAspect(aspects: Views['aspects'], passage: ReadPassage): number {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const [at, view] of aspects.entries()) {
    const value = worthOf(view, passage.frequencies) / view.bestPassage;
    if (!isFrom(passage, view.aspect) || value <= most) continue;
    best = at;
    most = value;
  }
  return best;
}

/** Lets named sources and articles take turns where their sentences are about equally good. */
function inTurns(sorted: readonly ScoredSentence[]): ScoredSentence[] {
  const waiting = sorted.slice(0, 3 * MOST_IN_TURNS);
  const rest = sorted.slice(3 * MOST_IN_TURNS);
  const ofAspect = new Map<number, number>();
  const ofArticle = new Map<IndexedArticle, number>();
  const placed: ScoredSentence[] = [];
  const worth = ({ score, aspect, passage }: ScoredSentence) =>
    score -
    SAME_ARTICLE * (ofArticle.get(passage.indexed.article) ?? 0) -
    (aspect < 0 ? 0 : SAME_ASPECT * (ofAspect.get(aspect) ?? 0));
  while (placed.length < MOST_IN_TURNS && waiting.length > 0) {
    const worths = waiting.map(worth);
    const best = worths.indexOf(Math.max(...worths));
    for (const next of waiting.splice(best, 1)) {
      placed.push(next);
      const { article } = next.passage.indexed;
      ofAspect.set(next.aspect, (ofAspect.get(next.aspect) ?? 0) + 1);
      ofArticle.set(article, (ofArticle.get(article) ?? 0) + 1);
    }
  }
  return [...placed, ...waiting, ...rest];
}

function ranked(whole: View, { passage, sentence, score }: ScoredSentence): RankedSentence {
  const { indexed, own, told } = passage;
  const concepts = whole.weights.length;
  const share = worthOf(whole, told, sentence) / whole.total;
  const gain = (other: number) => {
    if (other < 0 || other >= indexed.ends.length) return 0;
    let sum = 0;
    for (let concept = 0; concept < concepts; concept += 1) {
      const added =
        (own[other * concepts + concept] ?? 0) - (told[sentence * concepts + concept] ?? 0);
      if (added > 0) sum += added * (whole.weights[concept] ?? 0);
    }
    return sum / whole.total;
  };
  return {
    indexed,
    sentence,
    score,
    share,
    gain: { before: gain(sentence - 1), after: gain(sentence + 1) },
  };
}
