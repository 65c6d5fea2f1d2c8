import { ANSWER_FEATURES } from '../../src/search/answering/answer-features.ts';
import { NO_FILTERS } from '../../src/search/filters.ts';
import {
  type IndexedPassage,
  SearchIndex,
  sentenceSpan,
} from '../../src/search/index/search-index.ts';
import { NamedSources } from '../../src/search/question/named-sources.ts';
import { readQuestion } from '../../src/search/question/question.ts';
import { candidatesOf } from '../../src/search/ranking/candidates.ts';
import type { Evidence as Signs } from '../../src/search/ranking/evidence.ts';
import { FEATURES } from '../../src/search/ranking/feature-names.ts';
import { rankRead, readCandidates } from '../../src/search/ranking/rank.ts';
import { cut } from '../../src/text/span.ts';
import { squeezed } from '../ask/measures.ts';
import type { EvaluationQuestion, EvaluationSet, Evidence } from '../data.ts';
import type { Choice } from './softmax.ts';

/** A choice, and the data to measure how well it was made. */
export interface MeasuredChoice extends Choice {
  /** For each sentence, the number of its passage. */
  readonly passages: readonly number[];
  /** For each piece of evidence, the sentences that hit it, and those whose passage contains it. */
  readonly strict: readonly (readonly number[])[];
  readonly holding: readonly (readonly number[])[];
}

/** Passages of a question whose sentences are used. The others rank too low to teach anything. */
const MOST_PASSAGES = 50;

/** Weight of a hit by the passage. A hit by the sentence itself has the rest. */
const PASSAGE_SHARE = 0.3;

/** What a question teaches: which sentences hit, in both readings, and the signs of an answer. */
export interface Example {
  readonly question: EvaluationQuestion;
  /** Whether it asks about several sources, or one of them in several clauses. */
  readonly isComposite: boolean;
  /** The sentences of the candidates, with `FEATURES`. */
  readonly choice: MeasuredChoice | null;
  /** The best of them, with `ANSWER_FEATURES`. */
  readonly answers: MeasuredChoice | null;
  readonly signs: Signs;
}

/** A sentence to choose from, with its features. */
interface Offered {
  readonly indexed: IndexedPassage;
  readonly sentence: number;
  readonly row: Float64Array;
}

/** Reads the questions of a set as the search does. */
export class Examples {
  readonly #index = new SearchIndex();
  readonly #named: NamedSources;

  constructor({ corpus }: EvaluationSet) {
    for (const article of corpus.articles()) this.#index.put(article);
    this.#named = new NamedSources(corpus.sources());
  }

  of(question: EvaluationQuestion): Example {
    const { lexicon, averageLength } = this.#index;
    const read = readQuestion(question.question, lexicon, this.#named);
    const candidates = candidatesOf(read, this.#index, NO_FILTERS);
    const reading = readCandidates(read, candidates, averageLength, lexicon);
    const { sentences, evidence } = rankRead(read, reading, lexicon);
    const offered = reading.featured
      .slice(0, MOST_PASSAGES)
      .flatMap(({ passage, rows }) =>
        rows.map((row, sentence) => ({ indexed: passage.indexed, sentence, row })),
      );
    const answers = sentences.flatMap(({ answer, ...sentence }) =>
      answer ? [{ ...sentence, row: answer }] : [],
    );
    const { answerable } = question;
    return {
      question,
      isComposite: read.isComposite,
      choice: answerable ? choiceOf(question, offered, FEATURES.length) : null,
      answers: answerable ? choiceOf(question, answers, ANSWER_FEATURES.length) : null,
      signs: evidence,
    };
  }
}

function choiceOf(
  question: EvaluationQuestion,
  offered: readonly Offered[],
  size: number,
): MeasuredChoice | null {
  const flat = new Float32Array(offered.length * size);
  for (const [at, { row }] of offered.entries()) flat.set(row, at * size);
  const evidence = question.evidence.some(({ text }) => text === undefined)
    ? [hitsOf(question, question.evidence, offered)]
    : question.evidence.map((piece) => hitsOf(question, [piece], offered));
  const hits = evidence.flatMap(({ sentences, inPassages }) => [
    { at: sentences, weight: 1 - PASSAGE_SHARE },
    { at: inPassages, weight: PASSAGE_SHARE },
  ]);
  const found = hits.filter(({ at }) => at.length > 0);
  const numbers = offered.map(({ indexed }) => indexed.number);
  const passages = numbers.map((number) => numbers.indexOf(number));
  const strict = evidence.map(({ sentences }) => sentences);
  const holding = evidence.map(({ inPassages }) => inPassages);
  return found.length > 0
    ? { rows: flat, sentences: offered.length, hits: found, passages, strict, holding }
    : null;
}

/** The offered sentences that hit some evidence, and those in a passage that contains it. */
function hitsOf(
  { answers, accept }: EvaluationQuestion,
  evidence: readonly Evidence[],
  offered: readonly Offered[],
): { readonly sentences: number[]; readonly inPassages: number[] } {
  const sentences: number[] = [];
  const inPassages: number[] = [];
  for (const [at, { indexed, sentence }] of offered.entries()) {
    const { article } = indexed.article;
    const pieces = evidence.filter((piece) => piece.article === article.id);
    if (pieces.length === 0) continue;
    const whole = squeezed(cut(article.body, indexed.passage));
    const isHolding = pieces.some(
      ({ text }) => text === undefined || whole.includes(squeezed(text)),
    );
    const printed = cut(article.body, sentenceSpan(indexed, sentence));
    const text = squeezed(printed);
    const isAccepted = accept === undefined || new RegExp(accept, 'is').test(printed);
    if (isAccepted && pieces.some((piece) => isHit(text, piece, answers))) sentences.push(at);
    if (isHolding) inPassages.push(at);
  }
  return { sentences, inPassages };
}

/** Counts like `hits` of `ask/measures.ts`, for a quote of one sentence. */
function isHit(
  sentence: string,
  { text }: Evidence,
  answers: readonly string[] | undefined,
): boolean {
  if (text === undefined) return true;
  const wanted = squeezed(text);
  if (answers) {
    return (
      wanted.includes(sentence) && answers.some((answer) => sentence.includes(squeezed(answer)))
    );
  }
  return wanted.includes(sentence)
    ? sentence.length >= wanted.length / 2
    : sentence.includes(wanted);
}
