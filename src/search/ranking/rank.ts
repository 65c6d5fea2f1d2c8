import { HAS_DATE } from '../../reading/kinds.ts';
import { AnswerReader, Best } from '../answering/answer-features.ts';
import { answerScore } from '../answering/answer-weights.ts';
import type { Lexicon } from '../index/lexicon.ts';
import type { IndexedArticle, IndexedPassage } from '../index/search-index.ts';
import type { Question } from '../question/question.ts';
import { byReports, isTopic } from './described.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import type { Featured, Reading } from './featured-passages.ts';
import { FeatureReader } from './features.ts';
import { Matcher } from './matcher.ts';
import { type ReadPassage, readPassages } from './read-passages.ts';
import { isFrom, type View, type Views, viewsOf, worthOf } from './views.ts';
import { scoreOf } from './weights.ts';

/** Most sentences of one passage that are read against the question. */
const MOST_OF_A_PASSAGE = 4;

/** Sentences read against the question, the best of the ranking. Reading the text of one takes 50 microseconds. */
const MOST_READ = 30;

/** The same if a question asks what a thing is, or for one part of a sentence: many name it, and few say that. */
const MOST_READ_TO_DEFINE = 150;

/**
 * What a sentence loses for each better one of its passage if the question is composite: another passage says
 * more that is new.
 */
const SAME_PASSAGE = 2;

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
  /** Its features, in the order of `FEATURES`. */
  readonly row: Float64Array;
  /** Its `ANSWER_FEATURES`; `null` if it was too far behind to be read. */
  readonly answer: Float64Array | null;
  /** What another sentence of the passage would add to the share of the question's weight that it has. */
  readonly gain: (other: number) => number;
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
  return rankRead(question, reading, lexicon);
}

/** Like {@link rank}, for candidates that have been read. */
export function rankRead(question: Question, reading: Reading, lexicon: Lexicon): Ranking {
  const scored = reading.featured
    .flatMap((passage) => bestSentences(reading.views, passage, question))
    .sort((a, b) => b.score - a.score);
  const read = readAgain(scored, new AnswerReader(question, lexicon), question);
  const { whole } = reading.views;
  const turns = inTurns(read);
  const placed = isTopic(question) ? byReports(question, turns, whole) : turns;
  const sentences = placed.map((sentence) => ranked(whole, sentence));
  return { sentences, evidence: evidenceOf(question, reading, sentences[0]?.row, lexicon) };
}

interface ScoredSentence {
  readonly passage: ReadPassage;
  readonly indexed: IndexedPassage;
  readonly sentence: number;
  readonly score: number;
  readonly row: Float64Array;
  /** How many sentences of its passage have a better score. */
  readonly place: number;
  /** Its `ANSWER_FEATURES`; `null` if it has not been read. */
  readonly answer: Float64Array | null;
  /** Index of the question's aspect that it belongs to; −1 for none. */
  readonly aspect: number;
}

/** The best sentences of a passage, and those with a date if the question names a time: they may have no other word of it. */
function bestSentences(
  { aspects }: Views,
  { passage, rows }: Featured,
  { isComposite, times, said }: Question,
): ScoredSentence[] {
  const { kinds, number } = passage.indexed;
  const isDated = times.length > 0;
  const aspect = bestAspect(aspects, passage);
  return rows
    .map((row, sentence) => ({ row, sentence, score: scoreOf(row, isComposite) }))
    .filter(({ sentence }) => said?.has(number, sentence) ?? true)
    .sort((a, b) => b.score - a.score)
    .filter(
      ({ sentence }, place) =>
        place < MOST_OF_A_PASSAGE || (isDated && ((kinds[sentence] ?? 0) & HAS_DATE) !== 0),
    )
    .map(({ row, sentence, score }, place) => ({
      passage,
      indexed: passage.indexed,
      sentence,
      score,
      row,
      place,
      answer: null,
      aspect,
    }));
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

/** Reads the best sentences against the question. Those that are not read stay behind them. */
function readAgain(
  scored: readonly ScoredSentence[],
  reader: AnswerReader,
  { isComposite, asks, slot }: Question,
): readonly ScoredSentence[] {
  const best = new Best(scored);
  const most = asks.isDefinition || asks.isTotal || slot ? MOST_READ_TO_DEFINE : MOST_READ;
  const read = scored.slice(0, most).map((sentence) => {
    const answer = reader.row(sentence, best);
    const repeated = isComposite ? SAME_PASSAGE * sentence.place : 0;
    return { ...sentence, answer, score: best.score + answerScore(answer) - repeated };
  });
  const last = Math.min(...read.map(({ score }) => score));
  const rest = scored.slice(most).map((sentence) => withAtMost(sentence, last));
  return [...read.sort((a, b) => b.score - a.score), ...rest];
}

function withAtMost(sentence: ScoredSentence, score: number): ScoredSentence {
  return sentence.score <= score ? sentence : { ...sentence, score };
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
    const most = Math.max(...worths);
    for (const next of waiting.splice(worths.indexOf(most), 1)) {
      placed.push({ ...next, score: most });
      const { article } = next.passage.indexed;
      ofAspect.set(next.aspect, (ofAspect.get(next.aspect) ?? 0) + 1);
      ofArticle.set(article, (ofArticle.get(article) ?? 0) + 1);
    }
  }
  const last = placed.at(-1)?.score ?? 0;
  const behind = [...waiting, ...rest].map((sentence) => withAtMost(sentence, last));
  return [...placed, ...behind];
}

function ranked(
  whole: View,
  { passage, sentence, score, row, answer }: ScoredSentence,
): RankedSentence {
  const { indexed, own, told } = passage;
  const concepts = whole.weights.length;
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
  return { indexed, sentence, score, row, answer, gain };
}
