import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ANSWER_FEATURES } from '../../src/search/answering/answer-features.ts';
import { SIGNS } from '../../src/search/ranking/evidence.ts';
import { FEATURES } from '../../src/search/ranking/feature-names.ts';
import {
  type EvaluationQuestion,
  type EvaluationSet,
  loadQuestions,
  loadSet,
  readOwnQuestions,
} from '../data.ts';
import type { Figures } from '../figures.ts';
import { mean } from '../statistics.ts';
import { type Fold, foldsOf } from './folds.ts';
import { type Example, Examples, type MeasuredChoice } from './lessons.ts';
import { type Case, fitLogistic } from './logistic.ts';
import { fitSoftmax } from './softmax.ts';

/** Number of questions at which a set has its full weight. Smaller sets count less. */
const FULL_WEIGHT = 400;

/** Every fifth question of the other sets is asked as one that has no answer here. */
const FOREIGN_STEP = 5;

/** Near misses that other checks refuse. They would only blur what the signs tell. */
const CHECKED: ReadonlySet<string> = new Set([
  'wrongdate',
  'wrongplace',
  'wrongperson',
  'wrongattr',
  'falsepremise',
]);

/** Share of a set's answerable questions that must be answered. */
const ANSWERED = 0.95;

/** Sets with fewer questions do not decide how much evidence an answer needs. */
const FEWEST_TO_DECIDE = 200;

/** A set's own questions, and questions of the other sets that are asked of its corpus. */
interface Learned {
  readonly name: string;
  readonly own: readonly Example[];
  /** The fold of each of its own questions. */
  readonly folds: readonly Fold[];
  readonly foreign: readonly Example[];
}

/**
 * Fits the weights of ranking and silence: `bench -- fit --data DIR [--data DIR …]`. Takes minutes,
 * and gives the same figures every time.
 *
 * @returns Figures measured on one half of the questions with weights fitted on the other half, and
 *   the weights fitted on all questions. Put these into `src/search/ranking/weights.ts`,
 *   `src/search/answering/answer-weights.ts` and `src/search/ranking/evidence.ts`. The weights of the second
 *   reading are for the order that the program's present weights give the first, so fit twice if those change.
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
    const features = weightsFrom(learned, (fold) => fold !== half, 'choice');
    const answers = weightsFrom(learned, (fold) => fold !== half, 'answers');
    const signs = signsFrom(learned, (fold) => fold !== half);
    for (const set of learned) {
      const read = (name: string, value: number | null) => {
        const key = `${set.name} ${name}`;
        const before = figures[key];
        figures[key] = typeof before === 'number' && value !== null ? (before + value) / 2 : value;
      };
      const own = set.own.filter((_, at) => {
        const { fold, isApart } = foldAt(set, at);
        return fold === half && isApart;
      });
      const foreign = set.foreign.filter((_, at) => at % 2 === half);
      for (const [name, value] of Object.entries(ranked(own, features, 'choice')))
        read(name, value);
      for (const [name, value] of Object.entries(ranked(own, answers, 'answers'))) {
        read(`${name} read`, value);
      }
      const isAnswered = (example: Example) => (oddsOf(example, signs) >= 0 ? 1 : 0);
      const silent = (example: Example) => 1 - isAnswered(example);
      read('answered', mean(own.filter(isAnswerable).map(isAnswered)));
      read('silent', mean(own.filter((one) => !isAnswerable(one)).map(silent)));
      read('silent to others', mean(foreign.map(silent)));
    }
  }
  for (const kind of ['plain', 'composite'] as const) {
    const features = weightsFrom(ofKind(learned, kind), () => true, 'choice');
    for (const [at, name] of FEATURES.entries()) figures[`${kind} ${name}`] = features[at] ?? 0;
  }
  const answers = weightsFrom(learned, () => true, 'answers');
  for (const [at, name] of ANSWER_FEATURES.entries()) figures[`answer ${name}`] = answers[at] ?? 0;
  const signs = signsFrom(learned, () => true);
  for (const [at, name] of SIGNS.entries()) figures[`sign ${name}`] = signs[at] ?? 0;
  figures['sign enough'] = -(signs[SIGNS.length] ?? 0);
  return figures;
}

async function learn(directory: string, all: readonly string[]): Promise<Learned> {
  const set = await loadSet(directory);
  try {
    const examples = new Examples(set);
    const questions = await questionsOf(directory, set);
    const own = questions.map((question) => examples.of(question));
    const foreign: Example[] = [];
    for (const other of all.filter((one) => one !== directory)) {
      const questions = (await loadQuestions(other)).filter((_, at) => at % FOREIGN_STEP === 0);
      foreign.push(...questions.map((question) => examples.of({ ...question, answerable: false })));
    }
    return { name: basename(directory), own, folds: foldsOf(questions), foreign };
  } finally {
    await set.close();
  }
}

/** The questions of a set, and those of `bench/questions/fitted` that are about its reports. */
async function questionsOf(directory: string, set: EvaluationSet): Promise<EvaluationQuestion[]> {
  const file = fileURLToPath(
    new URL(`../questions/fitted/${basename(directory)}.jsonl`, import.meta.url),
  );
  const more = existsSync(file) ? await readOwnQuestions(file, set) : [];
  return [...(await loadQuestions(directory)), ...more];
}

function foldAt({ folds }: Learned, at: number): Fold {
  return folds[at] ?? { fold: at % 2, isApart: true };
}

function isAnswerable({ question }: Example): boolean {
  return question.answerable;
}

/** Sets with their plain or their composite questions alone. */
function ofKind(learned: readonly Learned[], kind: 'plain' | 'composite'): Learned[] {
  return learned.map((set) => {
    const isOfKind = set.own.map(({ isComposite }) => isComposite === (kind === 'composite'));
    const kept = <Each>(all: readonly Each[]) => all.filter((_, at) => isOfKind[at]);
    return { ...set, own: kept(set.own), folds: kept(set.folds) };
  });
}

/** The two readings of an example. */
type Reading = 'choice' | 'answers';

function choicesOf(examples: readonly Example[], reading: Reading): MeasuredChoice[] {
  return examples.flatMap((example) => example[reading] ?? []);
}

function weightsFrom(
  learned: readonly Learned[],
  isTaught: (fold: number) => boolean,
  reading: Reading,
) {
  const lessons = learned.map((set) => {
    const { own } = set;
    const choices = choicesOf(
      own.filter((_, at) => isTaught(foldAt(set, at).fold)),
      reading,
    );
    return { choices, weight: Math.min(1, own.length / FULL_WEIGHT) };
  });
  const taught = lessons.filter(({ choices }) => choices.length > 0);
  return fitSoftmax(taught, reading === 'choice' ? FEATURES.length : ANSWER_FEATURES.length);
}

/**
 * Weights of the signs, and a constant at which {@link ANSWERED} of every large set is answered.
 */
function signsFrom(learned: readonly Learned[], isTaught: (fold: number) => boolean): number[] {
  const cases: Case[] = [];
  for (const set of learned) {
    const { own, foreign } = set;
    const taught = [
      ...own.filter((_, at) => isTaught(foldAt(set, at).fold)),
      ...foreign.filter((_, at) => isTaught(at % 2)),
    ];
    const answerable = taught.filter(isAnswerable);
    const others = taught.filter(
      (example) => !isAnswerable(example) && !CHECKED.has(example.question.kind ?? ''),
    );
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
    .map((set) => {
      const odds = set.own
        .filter((example, at) => isTaught(foldAt(set, at).fold) && isAnswerable(example))
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
  reading: Reading,
): Record<string, number | null> {
  const orders = choicesOf(examples.filter(isAnswerable), reading).map((choice) => ({
    choice,
    order: orderOf(choice, weights),
  }));
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
