import { NO_FILTERS } from '../../src/search/answer.ts';
import { SearchIndex, sentenceSpan } from '../../src/search/index/search-index.ts';
import { NamedSources } from '../../src/search/question/named-sources.ts';
import { readQuestion } from '../../src/search/question/question.ts';
import { candidatesOf } from '../../src/search/ranking/candidates.ts';
import type { Evidence as Signs } from '../../src/search/ranking/evidence.ts';
import { evidenceOf } from '../../src/search/ranking/evidence.ts';
import type { Featured } from '../../src/search/ranking/featured-passages.ts';
import { FEATURES } from '../../src/search/ranking/features.ts';
import { readCandidates } from '../../src/search/ranking/rank.ts';
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

/** What a question teaches: the sentences that hit, and the signs of an answer. */
export interface Example {
  readonly question: EvaluationQuestion;
  readonly choice: MeasuredChoice | null;
  readonly signs: Signs;
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
    return {
      question,
      choice: question.answerable ? choiceOf(question, reading.featured) : null,
      signs: evidenceOf(read, reading, lexicon),
    };
  }
}

function choiceOf(
  question: EvaluationQuestion,
  featured: readonly Featured[],
): MeasuredChoice | null {
  const offered = featured.slice(0, MOST_PASSAGES);
  const rows = offered.flatMap((passage) => passage.rows);
  const flat = new Float32Array(rows.length * FEATURES.length);
  for (const [at, row] of rows.entries()) flat.set(row, at * FEATURES.length);
  const evidence = question.evidence.some(({ text }) => text === undefined)
    ? [hitsOf(question, question.evidence, offered)]
    : question.evidence.map((piece) => hitsOf(question, [piece], offered));
  const hits = evidence.flatMap(({ sentences, inPassages }) => [
    { at: sentences, weight: 1 - PASSAGE_SHARE },
    { at: inPassages, weight: PASSAGE_SHARE },
  ]);
  const found = hits.filter(({ at }) => at.length > 0);
  const passages = offered.flatMap((passage, at) => passage.rows.map(() => at));
  const strict = evidence.map(({ sentences }) => sentences);
  const holding = evidence.map(({ inPassages }) => inPassages);
  return found.length > 0
    ? { rows: flat, sentences: rows.length, hits: found, passages, strict, holding }
    : null;
}

/** The offered sentences that hit some evidence, and those in a passage that contains it. */
function hitsOf(
  { answers }: EvaluationQuestion,
  evidence: readonly Evidence[],
  offered: readonly Featured[],
): { readonly sentences: number[]; readonly inPassages: number[] } {
  const sentences: number[] = [];
  const inPassages: number[] = [];
  let at = 0;
  for (const { passage, rows } of offered) {
    const { article } = passage.indexed.article;
    const pieces = evidence.filter((piece) => piece.article === article.id);
    const whole = pieces.length > 0 ? squeezed(cut(article.body, passage.indexed.passage)) : '';
    const isHolding = pieces.some(
      ({ text }) => text === undefined || whole.includes(squeezed(text)),
    );
    for (let sentence = 0; sentence < rows.length; sentence += 1, at += 1) {
      if (pieces.length === 0) continue;
      const text = squeezed(cut(article.body, sentenceSpan(passage.indexed, sentence)));
      if (pieces.some((piece) => isHit(text, piece, answers))) sentences.push(at);
      if (isHolding) inPassages.push(at);
    }
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
