import { parseArgs } from 'node:util';
import { NO_FILTERS } from '../../src/search/filters.ts';
import { Searcher } from '../../src/search/searcher.ts';
import { type AnswerJson, answerJson } from '../../src/terminal/replies/json.ts';
import {
  type EvaluationQuestion,
  type EvaluationSet,
  loadQuestions,
  loadSet,
  readOwnQuestions,
  readQuestions,
} from '../data.ts';
import type { Figures } from '../figures.ts';
import { mean, percentile } from '../statistics.ts';
import { askedApart } from './apart.ts';
import { boldFigures } from './bold.ts';
import { kindFigures } from './kinds.ts';
import {
  type Asked,
  averagePrecision,
  hitAt,
  isRight,
  ndcg,
  recall,
  reciprocalRank,
} from './measures.ts';

/** Quotes asked for per question. */
const LIMIT = 10;

/**
 * Measures answers: `bench -- ask --data DIR [--questions FILE]… [--offtopic FILE] [--apart SHARE]`. Files
 * of questions are asked instead of those of the set; their evidence is given as offsets. With a share
 * from 0 to 1, that part of the articles is a corpus of its own, asked together with the rest.
 *
 * @returns The figures of `docs/measurements.md`, section "Answers", by name.
 */
export async function benchAsk(argv: readonly string[]): Promise<Figures> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      data: { type: 'string' },
      questions: { type: 'string', multiple: true },
      offtopic: { type: 'string' },
      apart: { type: 'string' },
    },
  });
  if (values.data === undefined) throw new Error('Say which set: --data DIR');
  const set = await loadSet(values.data);
  try {
    const questions = values.questions
      ? (await Promise.all(values.questions.map((file) => readOwnQuestions(file, set)))).flat()
      : await loadQuestions(values.data);
    const offtopic = values.offtopic ? await readQuestions(values.offtopic) : [];
    const unanswerable = offtopic.map((question) => ({ ...question, answerable: false }));
    const searcher =
      values.apart === undefined
        ? new Searcher(set.corpus)
        : askedApart(set.corpus.articles(), Number(values.apart));
    const asked: Asked[] = [];
    for (const question of [...questions, ...unanswerable]) {
      asked.push([question, await ask(searcher, question)]);
    }
    return figures(asked, set);
  } finally {
    await set.close();
  }
}

async function ask(
  searcher: Pick<Searcher, 'ask'>,
  { id, question }: EvaluationQuestion,
): Promise<AnswerJson> {
  const started = performance.now();
  const answer = await searcher.ask(question, { filters: NO_FILTERS, limit: LIMIT, offset: 0 });
  return answerJson(id, answer, performance.now() - started);
}

function figures(asked: readonly Asked[], set: EvaluationSet): Figures {
  const answerable = asked.filter(([question]) => question.answerable);
  const nulls = asked.filter(([question]) => !question.answerable);
  const texts = answerable.filter(([{ evidence }]) => evidence.some(({ text }) => text));
  const multi = texts.filter(([{ answers }]) => !answers);
  const articles = answerable.filter(([{ evidence }]) => evidence.some(({ text }) => !text));
  const quotes = asked.flatMap(([, answer]) => answer.quotes);
  const of = (group: readonly Asked[], measure: (...pair: Asked) => number) =>
    mean(group.map((pair) => measure(...pair)));
  const quoteHit = (first: number) => (question: EvaluationQuestion, answer: AnswerJson) =>
    quoteHits(question, answer, first, set) ? 1 : 0;
  const times = asked.map(([, { ms }]) => ms);
  const lengths = quotes.map(({ text }) => text.length);
  return {
    questions: asked.length,
    verbatim: verbatim(asked, set),
    quoteCharsMedian: percentile(lengths, 0.5),
    quoteCharsP95: percentile(lengths, 0.95),
    quote1: of(texts, quoteHit(1)),
    quote3: of(texts, quoteHit(3)),
    mrr10: of(multi, reciprocalRank),
    map10: of(multi, averagePrecision),
    hits10: of(multi, (question, answer) => hitAt(question, answer, 10)),
    hits4: of(multi, (question, answer) => hitAt(question, answer, 4)),
    recall10: of(multi, (question, answer) => recall(question, answer, 10)),
    recall4: of(multi, (question, answer) => recall(question, answer, 4)),
    ndcg10: of(articles, ndcg),
    answered: of(answerable, (_question, { answered }) => (answered ? 1 : 0)),
    abstained: of(nulls, (_question, { answered }) => (answered ? 0 : 1)),
    msP50: percentile(times, 0.5),
    msP99: percentile(times, 0.99),
    ...boldFigures(asked, (question, quote) =>
      isRight(quote, question, set.corpus.get(quote.article)?.body ?? ''),
    ),
    ...kindFigures(asked, (question, answer, first) => quoteHits(question, answer, first, set)),
  };
}

function quoteHits(
  question: EvaluationQuestion,
  answer: AnswerJson,
  first: number,
  set: EvaluationSet,
): boolean {
  return answer.quotes
    .slice(0, first)
    .some((quote) => isRight(quote, question, set.corpus.get(quote.article)?.body ?? ''));
}

/**
 * Share of quotes and passages that are printed in the corpus and in the set it came from, word for
 * word.
 */
function verbatim(asked: readonly Asked[], set: EvaluationSet): number | null {
  const slices = asked.flatMap(([, { quotes }]) =>
    quotes.flatMap((quote) => [quote, { article: quote.article, ...quote.passage }]),
  );
  return mean(
    slices.map(({ article, text, start, end }) => {
      const body = set.corpus.get(article)?.body;
      const isPrinted = set.bodies
        .get(article)
        ?.some((original) => original.replaceAll('\r\n', '\n').includes(text));
      return body?.slice(start, end) === text && isPrinted ? 1 : 0;
    }),
  );
}
