import type { Article } from '../../corpus/article.ts';
import {
  type UncertainDay,
  uncertainDay,
  uncertainDayInWords,
} from '../../reading/dates/uncertain-day.ts';
import type { Call } from './call.ts';
import { count, writeLine } from './output.ts';

/** Most reports with a line each. A corpus from one archive can have hundreds. */
const MOST_LISTED = 20;

/** A report that prints another day than its date, as scripts get it. */
export interface UncertainReport extends UncertainDay {
  readonly article: string;
}

/** Finds the reports that print another day at their head than the date stored for them. */
export function uncertainReports(articles: readonly Article[]): UncertainReport[] {
  return articles.flatMap((article) => {
    const day = uncertainDay(article);
    return day === null ? [] : [{ article: article.id, ...day }];
  });
}

/** Writes a line for each report, up to twenty, and the number of all if there are more. */
export function writeUncertain(io: Call['io'], reports: readonly UncertainReport[]): void {
  for (const report of reports.slice(0, MOST_LISTED)) {
    writeLine(io, `${report.article}: date uncertain: ${uncertainDayInWords(report)}`);
  }
  if (reports.length <= MOST_LISTED) return;
  writeLine(
    io,
    `${count(reports.length, 'article')} with an uncertain date; --json lists them all.`,
  );
}
