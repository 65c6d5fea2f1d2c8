import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Slices, toEventLoop } from '../../src/give-way.ts';
import { SearchIndex } from '../../src/search/index/search-index.ts';
import { DatedArticles } from '../../src/timeline/dated-articles.ts';
import { SIGNS, signedOccasions } from '../../src/timeline/events/signs.ts';
import { weightiest } from '../../src/timeline/occasions.ts';
import { type Quotable, readOccasions } from '../../src/timeline/read-occasions.ts';
import { readTopic } from '../../src/timeline/topic.ts';
import { loadSet } from '../data.ts';
import type { Figures } from '../figures.ts';
import { type Case, fitLogistic } from '../fit/logistic.ts';
import { type GradedTopic, readGraded } from './topics.ts';

/** Parts that topics are dealt out to. Each is measured with weights fitted on the others. */
const FOLDS = 8;

/** Chosen by the area under the curve on the other folds. */
const L2 = 0.02;

/** From this grade on, a reader wants to see the sentence. */
const WANTED = 2;

/** A graded sentence and the fold of its topic. */
interface GradedCase extends Case {
  readonly fold: number;
}

/**
 * Fits the weights of a timeline's entries: `bench -- timeline-fit --data DIR --graded FILE`.
 *
 * @returns The area under the curve on topics that were not fitted on, and the weights fitted on all topics. Put
 *   these into `src/timeline/events/weights.ts`.
 */
export async function benchTimelineFit(argv: readonly string[]): Promise<Figures> {
  const { values } = parseArgs({
    args: [...argv],
    options: { data: { type: 'string' }, graded: { type: 'string' } },
  });
  const { data, graded } = values;
  if (data === undefined || graded === undefined) {
    throw new Error('Say where the corpora and the grades are: --data DIR --graded FILE');
  }
  const topics = await readGraded(graded);
  const cases: GradedCase[] = [];
  for (const corpus of new Set(topics.map((topic) => topic.corpus))) {
    cases.push(...(await casesOf(join(data, corpus), topics, corpus)));
  }
  const curves = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitLogistic(
      cases.filter((one) => one.fold !== fold),
      L2,
    );
    return cases
      .filter((one) => one.fold === fold)
      .map((one) => ({ isAnswer: one.isAnswer, odds: oddsOf(one, weights) }));
  });
  const weights = fitLogistic(cases, L2);
  const named = weights.map((weight, at) => [SIGNS[at] ?? 'constant', weight] as const);
  return {
    graded: cases.length,
    wanted: cases.filter(({ isAnswer }) => isAnswer).length,
    areaUnderCurve: areaUnderCurve(curves.flat()),
    ...Object.fromEntries(named),
  };
}

/** The cases of all topics of a corpus. */
async function casesOf(
  directory: string,
  topics: readonly GradedTopic[],
  corpus: string,
): Promise<GradedCase[]> {
  const set = await loadSet(directory);
  try {
    const index = new SearchIndex();
    for (const article of set.corpus.articles()) index.put(article);
    const dated = new DatedArticles(index);
    const cases: GradedCase[] = [];
    for (const [at, topic] of topics.entries()) {
      if (topic.corpus !== corpus) continue;
      const signs = await signsOf(topic.topic, index, dated);
      for (const { article, start, date, grade } of topic.sentences) {
        const found = signs.get(`${article} ${start} ${date}`);
        if (!found) continue;
        cases.push({ signs: found, isAnswer: grade >= WANTED, weight: 1, fold: at % FOLDS });
      }
    }
    return cases;
  } finally {
    await set.close();
  }
}

const ANY: Quotable = { passing: () => true, isSaid: () => true };

/** The signs of all sentences that may be entries, by article, start and date. */
async function signsOf(
  text: string,
  index: SearchIndex,
  dated: DatedArticles,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const slices = new Slices(toEventLoop, () => 0);
  const topic = await readTopic(text, index, () => true, slices);
  const { occasions } = await readOccasions(topic, ANY, { index, dated, slices });
  const signs = new Map<string, readonly number[]>();
  for (const { occasion, signed } of signedOccasions(weightiest(occasions), index)) {
    const { date, until } = occasion.days;
    for (const one of signed) {
      const { indexed, span } = one.candidate.sentence.dated;
      const { id } = indexed.article.article;
      signs.set(`${id} ${span.start} ${until === null ? date : `${date}/${until}`}`, one.signs);
    }
  }
  return signs;
}

function oddsOf({ signs }: Case, weights: readonly number[]): number {
  const constant = weights[signs.length] ?? 0;
  return signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), constant);
}

/** Share of pairs of a wanted and an unwanted sentence that are in the right order. */
function areaUnderCurve(
  measured: readonly { readonly isAnswer: boolean; readonly odds: number }[],
): number | null {
  const sorted = [...measured].sort((a, b) => a.odds - b.odds);
  let [unwanted, ordered] = [0, 0];
  for (const { isAnswer } of sorted) {
    if (isAnswer) ordered += unwanted;
    else unwanted += 1;
  }
  const pairs = unwanted * (sorted.length - unwanted);
  return pairs === 0 ? null : ordered / pairs;
}
