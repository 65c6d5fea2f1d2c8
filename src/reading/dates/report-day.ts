import type { Article } from '../../corpus/article.ts';
import { reportDays } from './dateline.ts';

/** The days of reports that have been asked for. Finding one reads the head of the report. */
const daysOf = new WeakMap<Article, readonly string[]>();

/**
 * The day of a report: the one that it prints at its head, or else the date stored for it.
 *
 * @returns An ISO day, or a month or a year if only that is stored; `null` if nothing is known.
 */
export function reportDay(article: Article): string | null {
  const days = possibleReportDays(article);
  return (days.length === 1 ? days[0] : article.published?.slice(0, 10)) ?? null;
}

/** The days that a report may be from: several if the date at its head can be read in two ways. */
export function possibleReportDays(article: Article): readonly string[] {
  const known = daysOf.get(article);
  if (known) return known;
  const days = reportDays(article.body, article.published);
  daysOf.set(article, days);
  return days;
}
