import type { Article } from '../../src/corpus/article.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { NO_FILTERS } from '../../src/search/filters.ts';
import type { Searcher } from '../../src/search/searcher.ts';
import type { EvaluationQuestion } from '../data.ts';

/** Questions that are asked of single reports. */
const QUESTIONS = 100;

/** Reports drawn for each question, in addition to those that answer it. */
const DRAWN = 30;

/** How single reports were judged. */
export interface Judged {
  /** Pairs of a question and a report that answers it, and how many of them were found. */
  readonly answering: number;
  readonly found: number;
  /** Pairs of a question and a report that is no evidence for it, and how many were taken for answers. */
  readonly others: number;
  readonly taken: number;
}

/** Asks questions of single reports: those that answer them, and others drawn at random. */
export async function judgedBy(
  searcher: Pick<Searcher, 'ask'>,
  corpus: Corpus,
  questions: readonly EvaluationQuestion[],
): Promise<Judged> {
  const asked = questions.filter(({ answerable, evidence }) => answerable && evidence.length > 0);
  const step = Math.max(1, Math.floor(asked.length / QUESTIONS));
  const judged = { answering: 0, found: 0, others: 0, taken: 0 };
  const draw = drawing(corpus.articles());
  for (const { question, evidence } of asked
    .filter((_, at) => at % step === 0)
    .slice(0, QUESTIONS)) {
    const answering = new Set(evidence.map(({ article }) => article));
    const drawn = Array.from({ length: DRAWN }, draw).flatMap((article) => article?.id ?? []);
    for (const article of new Set([...answering, ...drawn])) {
      if (!corpus.get(article)) continue;
      const filters = { ...NO_FILTERS, articles: [article] };
      const { quotes } = await searcher.ask(question, { filters, limit: 1, offset: 0 });
      const isFound = quotes.length > 0 ? 1 : 0;
      if (answering.has(article)) {
        judged.answering += 1;
        judged.found += isFound;
      } else {
        judged.others += 1;
        judged.taken += isFound;
      }
    }
  }
  return judged;
}

/** Draws the same articles in every run (Park & Miller, "Random number generators", 1988). */
function drawing(articles: readonly Article[]): () => Article | undefined {
  let seed = 1;
  return () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return articles[seed % articles.length];
  };
}
