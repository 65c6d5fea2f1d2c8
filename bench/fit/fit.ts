import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { SIGNS } from '../../src/search/ranking/evidence.ts';
import { FEATURES } from '../../src/search/ranking/features.ts';
import { loadQuestions, loadSet } from '../data.ts';
import type { Figures } from '../figures.ts';
import { mean } from '../statistics.ts';
import { type Example, Examples, type MeasuredChoice } from './lessons.ts';
import { type Case, fitLogistic } from './logistic.ts';
import { fitSoftmax } from './softmax.ts';

/** Number of questions at which a set has its full weight. Smaller sets count less. */
const FULL_WEIGHT = 1_000;

/** Every fifth question of the other sets is asked as one that has no answer here. */
const FOREIGN_STEP = 5;

/** Share of a set's answerable questions that must be answered. */
const ANSWERED = 0.96;

/** Sets with fewer questions do not decide how much evidence an answer needs. */
const FEWEST_TO_DECIDE = 200;

/** A set's own questions, and questions of the other sets that are asked of its corpus. */
interface Learned {
  readonly name: string;
  readonly own: readonly Example[];
  readonly foreign: readonly Example[];
}

/**
 * Fits the weights of ranking and silence: `bench -- fit --data DIR [--data DIR …]`. Takes minutes,
 * and gives the same figures every time.
 *
 * @returns Figures measured on one half of the questions with weights fitted on the other half, and
 *   the weights fitted on all questions. Put these into `src/search/ranking/weights.ts` and
 *   `src/search/ranking/evidence.ts`.
 */
export async function benchFit(argv: readonly string[]): Promise<Figures> {
  const { values } = parseArgs({
    args: [...argv],
    options: { data: { type: 'string', multiple: true } },
  });
  const directories = values.data ?? [];
  if (directories.length === 0) throw new Error('Say which sets: --data DIR [--data DIR …]');
  const learned: Learned[] = [];
  for (const directory of directories) learned.push(await learn(directory, directories));
  const figures: Record<string, number | string | null> = {};
  for (const half of [0, 1]) {
    const weights = weightsFrom(learned, (at) => at % 2 !== half);
    const signs = signsFrom(learned, (at) => at % 2 !== half);
    for (const set of learned) {
      const read = (name: string, value: number | null) => {
        const key = `${set.name} ${name}`;
        const before = figures[key];
        figures[key] = typeof before === 'number' && value !== null ? (before + value) / 2 : value;
      };
      const own = set.own.filter((_, at) => at % 2 === half);
      const foreign = set.foreign.filter((_, at) => at % 2 === half);
      for (const [name, value] of Object.entries(ranked(own, weights))) read(name, value);
      const answers = (example: Example) => (oddsOf(example, signs) >= 0 ? 1 : 0);
      const silent = (example: Example) => 1 - answers(example);
      read('answered', mean(own.filter(isAnswerable).map(answers)));
      read('silent', mean(own.filter((one) => !isAnswerable(one)).map(silent)));
      read('silent to others', mean(foreign.map(silent)));
    }
  }
  const weights = weightsFrom(learned, () => true);
  for (const [at, name] of FEATURES.entries()) figures[`feature ${name}`] = weights[at] ?? 0;
  const signs = signsFrom(learned, () => true);
  for (const [at, name] of SIGNS.entries()) figures[`sign ${name}`] = signs[at] ?? 0;
  figures['sign enough'] = -(signs[SIGNS.length] ?? 0);
  return figures;
}

async function learn(directory: string, all: readonly string[]): Promise<Learned> {
  const set = await loadSet(directory);
  try {
    const examples = new Examples(set);
    const own = (await loadQuestions(directory)).map((question) => examples.of(question));
    const foreign: Example[] = [];
    for (const other of all.filter((one) => one !== directory)) {
      const questions = (await loadQuestions(other)).filter((_, at) => at % FOREIGN_STEP === 0);
      foreign.push(...questions.map((question) => examples.of({ ...question, answerable: false })));
    }
    return { name: basename(directory), own, foreign };
  } finally {
    await set.close();
  }
}

function isAnswerable({ question }: Example): boolean {
  return question.answerable;
}

function choicesOf(examples: readonly Example[]): MeasuredChoice[] {
  return examples.flatMap(({ choice }) => (choice ? [choice] : []));
}

function weightsFrom(learned: readonly Learned[], isTaught: (at: number) => boolean) {
  const lessons = learned.map(({ own }) => {
    const choices = choicesOf(own.filter((_, at) => isTaught(at)));
    return { choices, weight: Math.min(1, own.length / FULL_WEIGHT) };
  });
  return fitSoftmax(lessons, FEATURES.length);
}

/**
 * Weights of the signs, and a constant at which {@link ANSWERED} of every large set is answered.
 */
function signsFrom(learned: readonly Learned[], isTaught: (at: number) => boolean): number[] {
  const cases: Case[] = [];
  for (const { own, foreign } of learned) {
    const taught = [
      ...own.filter((_, at) => isTaught(at)),
      ...foreign.filter((_, at) => isTaught(at)),
    ];
    const answerable = taught.filter(isAnswerable);
    const others = taught.filter((example) => !isAnswerable(example));
    const weight = Math.min(1, own.length / FULL_WEIGHT);
    const add = (examples: readonly Example[], isAnswer: boolean) => {
      for (const { signs } of examples) {
        const row = SIGNS.map((name) => signs[name]);
        cases.push({ signs: row, isAnswer, weight: weight / examples.length });
      }
    };
    add(answerable, true);
    add(others, false);
  }
  const weights = fitLogistic(cases);
  const least = learned
    .filter(({ own }) => own.length >= FEWEST_TO_DECIDE)
    .map(({ own }) => {
      const odds = own
        .filter((example, at) => isTaught(at) && isAnswerable(example))
        .map((example) => oddsOf(example, weights))
        .sort((a, b) => a - b);
      return odds[Math.floor((1 - ANSWERED) * odds.length)] ?? 0;
    });
  const constant = (weights[SIGNS.length] ?? 0) - Math.min(...least);
  return [...weights.slice(0, SIGNS.length), constant];
}

function oddsOf({ signs }: Example, weights: readonly number[]): number {
  return SIGNS.reduce(
    (sum, name, at) => sum + signs[name] * (weights[at] ?? 0),
    weights[SIGNS.length] ?? 0,
  );
}

/** Measures how well weights rank: sentences that hit, and evidence in the first passages. */
function ranked(
  examples: readonly Example[],
  weights: Float64Array,
): Record<string, number | null> {
  const orders = examples.filter(isAnswerable).flatMap(({ choice }) => {
    return choice ? [{ choice, order: orderOf(choice, weights) }] : [];
  });
  const hit = (first: number) =>
    mean(
      orders.map(({ choice, order }) =>
        order.slice(0, first).some((at) => choice.strict.some((piece) => piece.includes(at)))
          ? 1
          : 0,
      ),
    );
  const recall = (first: number) =>
    mean(
      orders.map(({ choice, order }) => {
        const seen = new Set<number>();
        for (const at of order) if (seen.size < first) seen.add(choice.passages[at] ?? -1);
        const found = choice.holding.filter((piece) =>
          piece.some((at) => seen.has(choice.passages[at] ?? -1)),
        );
        return found.length / choice.holding.length;
      }),
    );
  return { sentence1: hit(1), sentence3: hit(3), passages10: recall(10), passages4: recall(4) };
}

function orderOf({ rows, sentences }: MeasuredChoice, weights: Float64Array): number[] {
  const scores = Array.from({ length: sentences }, (_, sentence) => {
    let score = 0;
    for (let at = 0; at < weights.length; at += 1) {
      score += (rows[sentence * weights.length + at] ?? 0) * (weights[at] ?? 0);
    }
    return score;
  });
  return [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
}
