import type { Article } from '../../corpus/article.ts';
import type { Answer } from '../answer.ts';
import type { Filters } from '../filters.ts';
import { leftOutUndated, passes } from '../filters.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { ReportsRequest } from '../question/reports-request.ts';
import { extentOf, reportList } from './report-list.ts';
import { reportsAbout } from './reports-about.ts';

/** The corpus that a list is made from, and what the person limited it to. */
export interface ListOptions {
  /** All articles of the corpus. */
  readonly articles: readonly Article[];
  readonly index: SearchIndex;
  readonly filters: Filters;
  /** The ISO day of the question. */
  readonly today: string;
}

/**
 * Answers a question about the reports themselves with a list of them.
 *
 * @param question - As typed.
 * @param request - How it was read.
 */
export async function listReports(
  question: string,
  request: ReportsRequest,
  { articles, index, filters, today }: ListOptions,
): Promise<Answer> {
  const limits = [filters, request.filters];
  const mayPass = (article: Article) =>
    limits.every((limit) => passes(article, limit) || leftOutUndated(article, limit));
  const found = await find();
  const passing = found.filter((article) => limits.every((limit) => passes(article, limit)));
  return {
    question,
    quotes: [],
    near: [],
    missing: [],
    excluded: null,
    confidence: null,
    more: false,
    nearest: [],
    undatedLeftOut: found.length - passing.length,
    reports: reportList(request, passing, extentOf(articles)),
  };

  async function find(): Promise<readonly Article[]> {
    const { topic, unknown } = request;
    if (unknown !== null) return [];
    if (topic === null) return articles.filter(mayPass);
    return reportsAbout({ topic, passes: mayPass, today }, index);
  }
}
